using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>
/// Prints the codec of an enumeration of integers. Its numbers are the wire values, also where the document does not
/// name them; text is kept only of a number that is none.
/// </summary>
internal static class IntegerEnumCodecPrinter
{
    public static void Write(SourceWriter writer, EnumUnit unit)
    {
        var names = new EnumNames(unit);
        string numbers = CSharpTypes.Runtime("JsonNumbers", unit.Scope);
        string inRange = EnumEmitter.IsLong(unit.Enum) ? "" : " && integer is >= int.MinValue and <= int.MaxValue";
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"internal sealed class {names.Codec} : {names.Table}"))
        {
            using (writer.WriteBlock($"internal static {names.Open} Read(ref {CSharpTypes.Utf8JsonReader} reader)"))
            {
                writer.WriteLine($"return {numbers}.TryGetIntegral(ref reader, out long integer){inRange}");
                writer.WriteLine($"    ? ({names.Enum})integer");
                writer.WriteLine($"    : {names.Open}.Unknown({numbers}.GetRawText(ref reader));");
            }

            writer.WriteLine();
            using (writer.WriteBlock($"internal static void Write({names.Output} output, {names.Open} value)"))
            {
                using (writer.WriteBlock($"if (value.TryGetNumber(out {names.Enum} number))"))
                {
                    writer.WriteLine($"{numbers}.WriteInt64(output, (long)number);");
                }

                using (writer.WriteBlock("else if (value.CustomText is { } text)"))
                {
                    writer.WriteLine($"{CSharpTypes.Runtime("JsonStrings", unit.Scope)}.WriteRaw(output, text);");
                }

                using (writer.WriteBlock("else"))
                {
                    writer.WriteLine("output.WriteNull();");
                }
            }

            writer.WriteLine();
            WriteTable(writer, unit, names, numbers, inRange);
        }
    }

    private static void WriteTable(SourceWriter writer, EnumUnit unit, EnumNames names, string numbers, string inRange)
    {
        string members = string.Join(" or ", unit.Enum.Members.Select(member => $"{names.Enum}.{CSharpText.Identifier(member.Name)}"));
        writer.WriteLine($"public override bool IsDefined({names.Enum} number) => {(members.Length == 0 ? "false" : "number is " + members)};");
        writer.WriteLine();
        writer.WriteLine($"public override string? TextOf({names.Enum} number) =>");
        writer.WriteLine("    ((long)number).ToString(global::System.Globalization.CultureInfo.InvariantCulture);");
        writer.WriteLine();
        using (writer.WriteBlock($"public override bool TryGetNumber(string text, out {names.Enum} number)"))
        {
            writer.WriteLine($"bool isNumber = {numbers}.TryGetIntegral(text, out long integer){inRange};");
            writer.WriteLine($"number = isNumber ? ({names.Enum})integer : default;");
            writer.WriteLine("return isNumber;");
        }

        writer.WriteLine();
        writer.WriteLine($"public override bool IsText(string text) => {numbers}.IsNumber(text);");
        writer.WriteLine();
        names.WriteForwarders(writer);
    }
}
