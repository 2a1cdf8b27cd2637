using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>Prints a record's codec and converter.</summary>
internal static class RecordJsonEmitter
{
    public static SourceFile Emit(RecordJsonUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        RecordModel record = unit.Record;
        var bits = new RecordBits(record);
        writer.WriteElement("summary", $"Reads and writes {record.Name}.");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"internal static class {CSharpText.Identifier(record.Name + "Codec")}"))
        {
            var write = new RecordWritePrinter(writer, record, bits, unit.Scope);
            write.WriteNames();
            WriteRequiredNames(writer, record, bits);
            new RecordReadPrinter(writer, record, bits, unit.Scope).Write();
            writer.WriteLine();
            write.Write();
        }

        writer.WriteLine();
        JsonConverterPrinter.Write(writer, record.Name, unit.Scope);
    });

    private static void WriteRequiredNames(SourceWriter writer, RecordModel record, RecordBits bits)
    {
        if (record.Members.Count > 0)
        {
            writer.WriteLine();
        }

        if (bits.RequiredCount > 0)
        {
            writer.WriteLine("private static readonly string[] RequiredNames =");
            using (writer.WriteBlock(tail: ";"))
            {
                writer.WriteLines(record.Members.Where(member => member.IsRequired).Select(member => CSharpText.Literal(member.JsonName) + ","));
            }

            writer.WriteLine();
        }
    }
}
