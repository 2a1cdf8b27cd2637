using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>Prints the codec of a record: how it is read, and how it is written.</summary>
internal sealed class RecordCodecPrinter(SourceWriter writer, RecordModel record, RecordBits bits, Scope scope)
{
    public void Write()
    {
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"internal static class {CSharpText.Identifier(record.Name + "Codec")}"))
        {
            new RecordReadPrinter(writer, record, bits, scope).Write();
            writer.WriteLine();
            new RecordWritePrinter(writer, record, bits, scope).Write();
        }
    }
}
