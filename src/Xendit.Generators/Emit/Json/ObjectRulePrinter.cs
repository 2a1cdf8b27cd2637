using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Json;

/// <summary>Prints the functions that know by which properties and values objects are told apart.</summary>
internal sealed class ObjectRulePrinter
{
    private readonly SourceWriter _writer;
    private readonly Scope _scope;
    private readonly string _otherwise;
    private readonly List<Utf8Entry> _properties;
    private readonly List<(string Property, IReadOnlyList<Utf8Entry> Values)> _values;

    public ObjectRulePrinter(SourceWriter writer, ObjectRuleNumbers rules, Scope scope)
    {
        _writer = writer;
        _scope = scope;
        _otherwise = rules.Otherwise is { } number ? CSharpText.Literal(number) : "int.MaxValue";
        _properties = rules.Properties.ToList();
        _values = rules.Values.ToList();
    }

    /// <summary>What the search takes: the rule that always holds, and the functions.</summary>
    public string Arguments =>
        $"{_otherwise}, {(_properties.Count == 0 ? "null" : "FindProperty")}, {(_values.Count == 0 ? "null" : "FindValues")}";

    public void Write()
    {
        if (_properties.Count > 0)
        {
            _writer.WriteLine();
            new Utf8Lookup(_writer, "FindProperty", _scope).Write("private static", _properties);
        }

        if (_values.Count > 0)
        {
            WriteValues();
        }
    }

    private void WriteValues()
    {
        string matches = CSharpTypes.Runtime("JsonCodec", _scope) + ".Matches";
        _writer.WriteLine();
        _writer.WriteLine($"private static {CSharpTypes.Runtime("FindText", _scope)}? FindValues({Types.FrameworkNames.ReadOnlySpan}<byte> name) =>");
        using (_writer.Indent())
        {
            for (int i = 0; i < _values.Count; i++)
            {
                _writer.WriteLine($"{matches}(name, {CSharpText.Utf8Literal(_values[i].Property)}) ? {FunctionOf(i)} :");
            }

            _writer.WriteLine("null;");
        }

        for (int i = 0; i < _values.Count; i++)
        {
            _writer.WriteLine();
            new Utf8Lookup(_writer, FunctionOf(i), _scope).Write("private static", _values[i].Values);
        }
    }

    /// <summary>Letters, because further functions have a number after the name.</summary>
    private static string FunctionOf(int index) => "FindValueOf" + new string('A', index + 1);
}
