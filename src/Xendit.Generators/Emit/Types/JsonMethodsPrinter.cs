namespace Xendit.Generators.Emit.Types;

/// <summary>Prints the methods by which a record or union is read and written.</summary>
internal static class JsonMethodsPrinter
{
    private const string JsonException = "global::System.Text.Json.JsonException";
    private const string ReadOnlyBytes = "global::System.ReadOnlySpan<byte>";

    public static void Write(SourceWriter writer, MemberScope names)
    {
        string root = names.Runtime("JsonRoot");
        string error = names.Runtime("ValidationError");
        writer.WriteLine("/// <summary>Reads JSON text.</summary>");
        writer.WriteLine("/// <param name=\"json\">The text.</param>");
        writer.WriteLine($"/// <exception cref=\"{JsonException}\">The text is no JSON, or not what the document describes.</exception>");
        writer.WriteLine($"public static {names.Self} FromJson(string json) => {root}.Parse(json, {names.Codec}.Read);");
        writer.WriteLine();
        writer.WriteLine("/// <summary>Reads UTF-8 JSON text.</summary>");
        writer.WriteLine("/// <param name=\"utf8Json\">The text.</param>");
        writer.WriteLine($"/// <exception cref=\"{JsonException}\">The text is no JSON, or not what the document describes.</exception>");
        writer.WriteLine($"public static {names.Self} FromJson({ReadOnlyBytes} utf8Json) => {root}.Parse(utf8Json, {names.Codec}.Read);");
        writer.WriteLine();
        writer.WriteLine("/// <summary>Reads and validates JSON text of an untrusted sender. Content never makes it throw.</summary>");
        writer.WriteLine("/// <param name=\"utf8Json\">The text.</param>");
        writer.WriteLine("/// <param name=\"value\">The value; also where it is not valid, but can be read.</param>");
        writer.WriteLine("/// <param name=\"errors\">What is wrong with the text.</param>");
        writer.WriteLine("/// <returns>Whether the text was read and is valid.</returns>");
        writer.WriteLine("public static bool TryFromJson(");
        writer.WriteLine($"    {ReadOnlyBytes} utf8Json,");
        writer.WriteLine($"    {FrameworkNames.NotNullWhenTrue} out {names.Self}? value,");
        writer.WriteLine($"    out {CSharpTypes.IReadOnlyList}<{error}> errors)");
        using (writer.WriteBlock())
        {
            writer.WriteLine($"errors = {root}.TryParse(utf8Json, {names.Codec}.Read, out value) is {{ }} failure");
            writer.WriteLine($"    ? new[] {{ new {error}(failure.Location.ToPointer(), failure.Keyword, failure.Message) }}");
            writer.WriteLine("    : value!.Validate();");
            writer.WriteLine("return errors.Count == 0;");
        }

        writer.WriteLine();
        writer.WriteLine("/// <summary>The value as JSON text.</summary>");
        writer.WriteLine($"public string ToJson() => {root}.ToJson(this, {names.Codec}.Write);");
        writer.WriteLine();
    }
}
