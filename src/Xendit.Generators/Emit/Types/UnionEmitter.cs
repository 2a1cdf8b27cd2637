using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Json;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints a union, and where it is read from JSON its codec and its converter.</summary>
internal static class UnionEmitter
{
    public static SourceFile Emit(UnionUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        writer.WriteLine("#pragma warning disable CS0660, CS0661 // What belongs to the operators, the base has.");
        writer.WriteLine();
        new UnionTypePrinter(writer, unit.Union, unit.Scope).Write();
        if (unit.Union.Decision is { } decision)
        {
            writer.WriteLine();
            new UnionCodecPrinter(writer, unit.Union, decision, unit.Scope).Write();
            writer.WriteLine();
            JsonConverterPrinter.Write(writer, unit.Union.Name, unit.Scope);
        }
    });
}
