namespace Xendit.Generators.Emit.Types;

/// <summary>Prints the methods by which a record or union is read, written and validated; helper types document the readers.</summary>
internal static class JsonMethodsPrinter
{
    private const string ReadOnlyBytes = "global::System.ReadOnlySpan<byte>";

    public static void Write(SourceWriter writer, MemberScope names)
    {
        string root = names.Runtime("JsonRoot");
        string read = names.Runtime("ReadValue") + "{T}";
        writer.WriteLine($"/// <inheritdoc cref=\"{root}.Parse{{T}}(string, {read})\"/>");
        writer.WriteLine($"public static {names.Self} FromJson(string json) => {root}.Parse(json, {names.Codec}.Read);");
        writer.WriteLine();
        writer.WriteLine($"/// <inheritdoc cref=\"{root}.Parse{{T}}(global::System.ReadOnlySpan{{byte}}, {read})\"/>");
        writer.WriteLine($"public static {names.Self} FromJson({ReadOnlyBytes} utf8Json) => {root}.Parse(utf8Json, {names.Codec}.Read);");
        writer.WriteLine();
        writer.WriteLine($"/// <inheritdoc cref=\"{root}.TryParse\"/>");
        writer.WriteLine("public static bool TryFromJson(");
        writer.WriteLine($"    {ReadOnlyBytes} utf8Json,");
        writer.WriteLine($"    {FrameworkNames.NotNullWhenTrue} out {names.Self}? value,");
        writer.WriteLine($"    out {Errors(names)} errors) =>");
        writer.WriteLine($"    {root}.TryParse(utf8Json, {names.Codec}.Read, {names.Validator}.Validate, out value, out errors);");
        writer.WriteLine();
        writer.WriteLine("/// <summary>The value as JSON text.</summary>");
        writer.WriteLine($"public string ToJson() => {root}.ToJson(this, {names.Codec}.Write);");
        writer.WriteLine();
    }

    /// <summary>Prints <c>Validate</c>.</summary>
    public static void WriteValidate(SourceWriter writer, MemberScope names)
    {
        writer.WriteLine("/// <summary>Checks the value against every constraint of the document.</summary>");
        writer.WriteLine("/// <returns>All violations in document order; empty when the value is valid.</returns>");
        writer.WriteLine($"public {Errors(names)} Validate() => {names.Runtime("ValidationErrors")}.Of(this, {names.Validator}.Validate);");
        writer.WriteLine();
    }

    private static string Errors(MemberScope names) => $"{CSharpTypes.IReadOnlyList}<{names.Runtime("ValidationError")}>";
}
