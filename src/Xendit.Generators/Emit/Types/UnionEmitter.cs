using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Json;
using Xendit.Generators.Emit.Validation;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints a union with its validator, and where it is read from JSON with its codec and its converter.</summary>
internal static class UnionEmitter
{
    public static SourceFile Emit(UnionUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        UnionModel union = unit.Union;
        writer.WriteLine("#pragma warning disable CS0660, CS0661 // What belongs to the operators, the base has.");
        writer.WriteLine();
        new UnionTypePrinter(writer, union, unit.Scope).Write();
        writer.WriteLine();
        if (union.Decision is { } decision)
        {
            new UnionCodecPrinter(writer, union, decision, unit.Scope).Write();
            writer.WriteLine();
            JsonConverterPrinter.Write(writer, union.Name, unit.Scope);
            writer.WriteLine();
        }

        UnionValidatorPrinter.Write(writer, union, unit.Scope);
    });
}
