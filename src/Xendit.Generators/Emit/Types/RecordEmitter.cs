using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Json;
using Xendit.Generators.Emit.Validation;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints a record with its codec, its converter and its validator.</summary>
internal static class RecordEmitter
{
    public static SourceFile Emit(RecordUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        RecordModel record = unit.Record;
        var bits = new RecordBits(record);
        new RecordTypePrinter(writer, record, bits, unit.Scope).Write();
        writer.WriteLine();
        new RecordCodecPrinter(writer, record, bits, unit.Scope).Write();
        writer.WriteLine();
        JsonConverterPrinter.Write(writer, record.Name, unit.Scope);
        writer.WriteLine();
        new RecordValidatorPrinter(writer, record, bits, unit.Scope).Write();
    });
}
