namespace Xendit.Generators.Emit.Json;

/// <summary>
/// Prints a switch over UTF-8 texts: by length, then by comparison; where many texts share a length, by the byte
/// that tells most of them apart first.
/// </summary>
internal sealed class Utf8Switch
{
    private const int MaxComparisons = 4;

    private readonly SourceWriter _writer;
    private readonly string _subject;
    private readonly string _matches;

    /// <param name="writer">Where to print.</param>
    /// <param name="subject">The span to look at.</param>
    /// <param name="matches">The function that compares two spans.</param>
    public Utf8Switch(SourceWriter writer, string subject, string matches)
    {
        _writer = writer;
        _subject = subject;
        _matches = matches;
    }

    /// <summary>Prints the switch. Each body ends in a jump; what matches nothing goes on after the switch.</summary>
    public void Write(IReadOnlyList<Utf8Case> cases)
    {
        if (cases.Count == 0)
        {
            return;
        }

        using (_writer.WriteBlock($"switch ({_subject}.Length)"))
        {
            _writer.WriteSeparated(cases.GroupBy(c => c.Utf8.Length).OrderBy(group => group.Key), WriteLength);
        }
    }

    private void WriteLength(IGrouping<int, Utf8Case> group)
    {
        string length = CSharpText.Literal(group.Key);
        if (group.Count() <= MaxComparisons)
        {
            _writer.WriteSeparated(group, c => WriteCase(length, c));
            return;
        }

        int position = Utf8Text.MostTelling(group.ToList());
        _writer.WriteLine($"case {length}:");
        using (_writer.Indent())
        {
            using (_writer.WriteBlock($"switch ({_subject}[{CSharpText.Literal(position)}])"))
            {
                _writer.WriteSeparated(group.OrderBy(c => c.Utf8[position]), c => WriteCase(Utf8Text.ByteLiteral(c.Utf8[position]), c));
            }

            _writer.WriteLine();
            _writer.WriteLine("break;");
        }
    }

    private void WriteCase(string label, Utf8Case c)
    {
        _writer.WriteLine($"case {label} when {_matches}({_subject}, {CSharpText.Utf8Literal(c.Text)}):");
        using (_writer.Indent())
        {
            c.WriteBody();
        }
    }
}
