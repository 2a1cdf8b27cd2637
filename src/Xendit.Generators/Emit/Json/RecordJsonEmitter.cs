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
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"internal static class {CSharpText.Identifier(record.Name + "Codec")}"))
        {
            new RecordReadPrinter(writer, record, bits, unit.Scope).Write();
            writer.WriteLine();
            new RecordWritePrinter(writer, record, bits, unit.Scope).Write();
        }

        writer.WriteLine();
        JsonConverterPrinter.Write(writer, record.Name, unit.Scope);
    });
}
