using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the delegates by which the transport reads, writes and validates values of a type.</summary>
internal static class JsonDelegatePrinter
{
    /// <summary>Reads a value from UTF-8 JSON.</summary>
    public static string Reader(TypeRef type, Scope scope) => $"{CSharpText.Identifier(type.Name!)}.FromJson";

    /// <summary>Writes a value with a <c>Utf8JsonWriter</c>.</summary>
    public static string Writer(TypeRef type, Scope scope) => $"{CSharpText.Identifier(type.Name! + "Codec")}.Write";

    /// <summary>Collects the violations of a value; <see langword="null"/> where there is nothing to check.</summary>
    public static string? Validator(TypeRef type, Scope scope) =>
        type.Shape is TypeShape.Record or TypeShape.Union ? $"{CSharpText.Identifier(type.Name! + "Validator")}.Validate" : null;
}
