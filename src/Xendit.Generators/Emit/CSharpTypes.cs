using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit;

/// <summary>C# texts of types.</summary>
internal static class CSharpTypes
{
    public const string IReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string IReadOnlyDictionary = "global::System.Collections.Generic.IReadOnlyDictionary";
    public const string JsonElement = "global::System.Text.Json.JsonElement";
    public const string Utf8JsonReader = "global::System.Text.Json.Utf8JsonReader";

    /// <summary>The type as it is written in a file of <paramref name="scope"/>, with <c>?</c> where it is nullable.</summary>
    public static string Of(TypeRef type, Scope scope) => NonNullable(type, scope) + (type.IsNullable ? "?" : "");

    /// <summary>The type without its own nullability.</summary>
    public static string NonNullable(TypeRef type, Scope scope) => type.Shape switch
    {
        TypeShape.String => "string",
        TypeShape.Boolean => "bool",
        TypeShape.Int32 => "int",
        TypeShape.Int64 => "long",
        TypeShape.Decimal => "decimal",
        TypeShape.Double => "double",
        TypeShape.DateTimeOffset => "global::System.DateTimeOffset",
        TypeShape.DateOnly => "global::System.DateOnly",
        TypeShape.Guid => "global::System.Guid",
        TypeShape.Uri => "global::System.Uri",
        TypeShape.Bytes => "byte[]",
        TypeShape.JsonElement => JsonElement,
        TypeShape.File => Runtime("ApiFile", scope),
        TypeShape.HttpContent => "global::System.Net.Http.HttpContent",
        TypeShape.Sequence => $"global::System.Collections.Generic.IAsyncEnumerable<{Item(type, scope)}>",
        TypeShape.Stream => "global::System.IO.Stream",
        TypeShape.Items or TypeShape.Events => $"{Runtime("ApiStream", scope)}<{Item(type, scope)}>",
        TypeShape.Enum => $"{Runtime("OpenEnum", scope)}<{CSharpText.Identifier(type.Name!)}>",
        TypeShape.Record or TypeShape.Union => CSharpText.Identifier(type.Name!),
        TypeShape.List => $"{IReadOnlyList}<{Of(type.Element!, scope)}>",
        TypeShape.Map => $"{IReadOnlyDictionary}<string, {Of(type.Element!, scope)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Shape, "No such shape."),
    };

    /// <summary>An item of a body that travels bit by bit.</summary>
    public static string Item(TypeRef type, Scope scope) =>
        type.Shape == TypeShape.Events ? $"{Runtime("ServerSentEvent", scope)}<{Of(type.Element!, scope)}>" : Of(type.Element!, scope);

    /// <summary>The type of a member, with <c>?</c> where it is optional or nullable.</summary>
    public static string OfMember(MemberModel member, Scope scope) =>
        NonNullable(member.Type, scope) + (member.IsNullableInCSharp ? "?" : "");

    /// <summary>A helper type: by its simple name in its own namespace, else qualified.</summary>
    public static string Runtime(string name, Scope scope) =>
        scope.RuntimeNamespace == scope.Namespace ? name : $"global::{scope.RuntimeNamespace}.{name}";
}
