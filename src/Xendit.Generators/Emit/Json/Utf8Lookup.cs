using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>
/// Prints functions from UTF-8 texts to numbers, -1 for a text that is none of them: by length, then by comparison; where
/// many texts share a length, by the byte that tells most of them apart first. A function clears room for every text that
/// it compares with before it looks at any, so many texts are spread over several functions.
/// </summary>
internal sealed class Utf8Lookup
{
    private const int MaxEntries = 16;
    private const int MaxComparisons = 4;
    private const string OtherTexts = "_ => -1,";

    private readonly SourceWriter _writer;
    private readonly string _name;
    private readonly string _matches;
    private readonly Queue<(string Name, IReadOnlyList<Utf8Entry> Entries)> _open = new();
    private int _count;

    /// <param name="writer">Where to print.</param>
    /// <param name="name">The name of the function; further ones have a number after it.</param>
    /// <param name="scope">The names of the document.</param>
    public Utf8Lookup(SourceWriter writer, string name, Scope scope)
    {
        _writer = writer;
        _name = name;
        _matches = CSharpTypes.Runtime("JsonCodec", scope) + ".Matches";
    }

    /// <summary>Prints the functions, the first of them with these modifiers.</summary>
    public void Write(string modifiers, IReadOnlyList<Utf8Entry> entries)
    {
        Open(entries);
        WriteFunction(modifiers);
        while (_open.Count > 0)
        {
            _writer.WriteLine();
            WriteFunction("private static");
        }
    }

    /// <summary>Notes down a function to be printed; gives its name.</summary>
    private string Open(IReadOnlyList<Utf8Entry> entries)
    {
        string name = _count == 0 ? _name : _name + CSharpText.Literal(_count);
        _count++;
        _open.Enqueue((name, entries));
        return name;
    }

    private void WriteFunction(string modifiers)
    {
        (string name, IReadOnlyList<Utf8Entry> entries) = _open.Dequeue();
        string head = $"{modifiers} int {name}({FrameworkNames.ReadOnlySpan}<byte> text) => ";
        if (entries.Count <= MaxEntries)
        {
            WriteComparisons(head, entries);
        }
        else if (entries.Any(entry => entry.Utf8.Length != entries[0].Utf8.Length))
        {
            WriteParts(head + "text.Length", entries.GroupBy(static entry => entry.Utf8.Length), static length => CSharpText.Literal(length));
        }
        else
        {
            int position = Utf8Text.MostTelling(entries);
            WriteParts($"{head}text[{CSharpText.Literal(position)}]", entries.GroupBy(entry => entry.Utf8[position]), Utf8Text.ByteLiteral);
        }
    }

    private void WriteComparisons(string head, IReadOnlyList<Utf8Entry> entries)
    {
        using (_writer.WriteBlock($"{head}text.Length switch", tail: ";"))
        {
            foreach (IGrouping<int, Utf8Entry> group in entries.GroupBy(static entry => entry.Utf8.Length).OrderBy(static group => group.Key))
            {
                WriteLength(CSharpText.Literal(group.Key), group.ToList());
            }

            _writer.WriteLine(OtherTexts);
        }
    }

    private void WriteLength(string length, IReadOnlyList<Utf8Entry> entries)
    {
        if (entries.Count <= MaxComparisons)
        {
            WriteArms(entries, _ => length);
            return;
        }

        int position = Utf8Text.MostTelling(entries);
        using (_writer.WriteBlock($"{length} => text[{CSharpText.Literal(position)}] switch", tail: ","))
        {
            WriteArms(entries.OrderBy(entry => entry.Utf8[position]), entry => Utf8Text.ByteLiteral(entry.Utf8[position]));
            _writer.WriteLine(OtherTexts);
        }
    }

    private void WriteArms(IEnumerable<Utf8Entry> entries, Func<Utf8Entry, string> label)
    {
        foreach (Utf8Entry entry in entries)
        {
            _writer.WriteLine($"{label(entry)} when {_matches}(text, {CSharpText.Utf8Literal(entry.Text)}) => {CSharpText.Literal(entry.Number)},");
        }
    }

    private void WriteParts<T>(string head, IEnumerable<IGrouping<T, Utf8Entry>> groups, Func<T, string> label)
    {
        using (_writer.WriteBlock(head + " switch", tail: ";"))
        {
            foreach (IReadOnlyList<IGrouping<T, Utf8Entry>> part in Parts(groups.OrderBy(static group => group.Key)))
            {
                string labels = string.Join(" or ", part.Select(group => label(group.Key)));
                _writer.WriteLine($"{labels} => {Open(part.SelectMany(static group => group).ToList())}(text),");
            }

            _writer.WriteLine(OtherTexts);
        }
    }

    /// <summary>Neighbouring groups together, as long as one function can hold them.</summary>
    private static IEnumerable<IReadOnlyList<IGrouping<T, Utf8Entry>>> Parts<T>(IEnumerable<IGrouping<T, Utf8Entry>> groups)
    {
        var part = new List<IGrouping<T, Utf8Entry>>();
        int count = 0;
        foreach (IGrouping<T, Utf8Entry> group in groups)
        {
            if (part.Count > 0 && count + group.Count() > MaxEntries)
            {
                yield return part;
                part = [];
                count = 0;
            }

            part.Add(group);
            count += group.Count();
        }

        yield return part;
    }
}
