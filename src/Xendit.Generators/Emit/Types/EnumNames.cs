using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>The C# texts that the codecs of enumerations share.</summary>
internal sealed class EnumNames
{
    public EnumNames(EnumUnit unit)
    {
        Enum = CSharpText.Identifier(unit.Enum.Name);
        Codec = CSharpText.Identifier(unit.Enum.Name + "Codec");
        Open = $"{CSharpTypes.Runtime("OpenEnum", unit.Scope)}<{Enum}>";
        Output = CSharpTypes.Runtime("JsonOutput", unit.Scope);
        Table = $"{CSharpTypes.Runtime("OpenEnumTable", unit.Scope)}<{Enum}>";
    }

    public string Enum { get; }

    public string Codec { get; }

    public string Open { get; }

    public string Output { get; }

    public string Table { get; }

    /// <summary>The members that hand over to the static ones, which codecs of records call.</summary>
    public void WriteForwarders(SourceWriter writer)
    {
        writer.WriteLine($"public override {Open} ReadValue(ref {CSharpTypes.Utf8JsonReader} reader) => Read(ref reader);");
        writer.WriteLine();
        writer.WriteLine($"public override void WriteValue({Output} output, {Open} value) => Write(output, value);");
    }
}
