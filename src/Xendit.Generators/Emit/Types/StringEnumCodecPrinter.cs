using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints the codec of an enumeration of strings. Its numbers count from 0, so that they index its texts.</summary>
internal static class StringEnumCodecPrinter
{
    private const string EncodedText = FrameworkNames.JsonEncodedText;

    public static void Write(SourceWriter writer, EnumUnit unit)
    {
        var names = new EnumNames(unit);
        string jsonCodec = CSharpTypes.Runtime("JsonCodec", unit.Scope);
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"internal sealed class {names.Codec} : {names.Table}"))
        {
            WriteTexts(writer, unit);
            writer.WriteLine();
            using (writer.WriteBlock($"internal static {names.Open} Read(ref {CSharpTypes.Utf8JsonReader} reader)"))
            {
                writer.WriteLine($"return TryMatch({jsonCodec}.ReadText(ref reader), out {names.Enum} number)");
                writer.WriteLine("    ? number");
                writer.WriteLine($"    : {names.Open}.Unknown(reader.GetString()!);");
            }

            writer.WriteLine();
            WriteWrite(writer, names, jsonCodec);
            writer.WriteLine();
            WriteTable(writer, names);
            writer.WriteLine();
            new EnumMatchPrinter(writer, names, jsonCodec).Write(unit.Enum.Members);
        }
    }

    private static void WriteTexts(SourceWriter writer, EnumUnit unit)
    {
        writer.WriteLine("private static readonly string[] Texts =");
        using (writer.WriteBlock(tail: ";"))
        {
            foreach (EnumMemberModel member in unit.Enum.Members)
            {
                writer.WriteLine(CSharpText.Literal(member.Wire) + ",");
            }
        }

        writer.WriteLine();
        writer.WriteLine($"private static readonly {EncodedText}[] EncodedTexts =");
        writer.WriteLine($"    global::System.Array.ConvertAll(Texts, static text => {EncodedText}.Encode(text));");
    }

    private static void WriteWrite(SourceWriter writer, EnumNames names, string jsonCodec)
    {
        using (writer.WriteBlock($"internal static void Write({names.Output} output, {names.Open} value)"))
        {
            using (writer.WriteBlock($"if (value.TryGetNumber(out {names.Enum} number) && unchecked((uint)number) < (uint)EncodedTexts.Length)"))
            {
                writer.WriteLine($"{jsonCodec}.WriteEncoded(output, EncodedTexts[(int)number]);");
            }

            using (writer.WriteBlock("else if (value.CustomText is { } text)"))
            {
                writer.WriteLine($"{jsonCodec}.WriteString(output, text);");
            }

            using (writer.WriteBlock("else"))
            {
                writer.WriteLine("output.WriteNull();");
            }
        }
    }

    private static void WriteTable(SourceWriter writer, EnumNames names)
    {
        writer.WriteLine($"public override bool IsDefined({names.Enum} number) => unchecked((uint)number) < (uint)Texts.Length;");
        writer.WriteLine();
        writer.WriteLine($"public override string? TextOf({names.Enum} number) => IsDefined(number) ? Texts[(int)number] : null;");
        writer.WriteLine();
        writer.WriteLine($"public override bool TryGetNumber(string text, out {names.Enum} number) =>");
        writer.WriteLine("    TryMatch(global::System.Text.Encoding.UTF8.GetBytes(text), out number);");
        writer.WriteLine();
        writer.WriteLine("public override bool IsText(string text) => true;");
        writer.WriteLine();
        names.WriteForwarders(writer);
    }
}
