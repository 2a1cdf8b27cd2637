using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Json;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints the codec of an enumeration: what its values are. How they are read and written, helper types know.</summary>
internal sealed class EnumCodecPrinter(SourceWriter writer, EnumModel model, Scope scope)
{
    private string Codec => CSharpText.Identifier(model.Name + "Codec");

    public void Write()
    {
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        string table = CSharpTypes.Runtime(model.IsInteger ? "IntegerEnumTable" : "StringEnumTable", scope);
        using (writer.WriteBlock($"internal sealed class {Codec} : {table}<{CSharpText.Identifier(model.Name)}>"))
        {
            if (model.IsInteger)
            {
                WriteIsNamed();
            }
            else
            {
                WriteTexts();
                writer.WriteLine();
                List<Utf8Entry> entries = model.Members.Select(static (member, number) => new Utf8Entry(member.Wire, number)).ToList();
                new Utf8Lookup(writer, "Find", scope).Write("protected override", entries);
            }
        }
    }

    private void WriteIsNamed()
    {
        string values = string.Join(" or ", model.Members.Select(static member => member.Wire));
        writer.WriteLine($"protected override bool IsNamed(long value) => {(values.Length == 0 ? "false" : "value is " + values)};");
    }

    private void WriteTexts()
    {
        List<Construction> texts = model.Members.Select(static member => Construction.Of(CSharpText.Literal(member.Wire))).ToList();
        new Construction($"public {Codec}() : base", texts, Brackets.Round).Write(writer);
        writer.WriteLine(" { }");
    }
}
