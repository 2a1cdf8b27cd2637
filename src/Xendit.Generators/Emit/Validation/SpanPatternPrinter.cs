using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints how a text is matched against a pattern without a regular expression.</summary>
internal sealed class SpanPatternPrinter(SpanMatcher matcher, Scope scope)
{
    private const int FirstPair = 0x10000;

    /// <summary>U+FFFD, as which half a character counts: a class with it takes more than single code units.</summary>
    private const int Replacement = 0xFFFD;

    private const string Spans = "global::System.MemoryExtensions";

    /// <summary>The function that says whether a text matches, as an expression.</summary>
    public string Function()
    {
        List<string> conditions = matcher.Terms.Select((term, index) => Comparison(term) ?? $"{(term.IsWanted ? "" : "!")}{NameOf(index)}(text)").ToList();
        return conditions.Count == 0 ? "static _ => true"
            : conditions is [var only] && only == $"{NameOf(0)}(text)" ? NameOf(0)
            : $"static text => {string.Join(" && ", conditions)}";
    }

    /// <summary>Prints the functions that it calls.</summary>
    public void WriteFunctions(SourceWriter writer)
    {
        for (int i = 0; i < matcher.Terms.Count; i++)
        {
            if (Comparison(matcher.Terms[i]) is null)
            {
                writer.WriteLine();
                using (writer.WriteBlock($"private static bool {NameOf(i)}(global::System.ReadOnlySpan<char> text)"))
                {
                    WriteBody(matcher.Terms[i].Pattern, writer);
                }
            }
        }
    }

    private string NameOf(int term) => $"Is{matcher.Name}{(matcher.Terms.Count == 1 ? "" : "_" + CSharpText.Literal(term + 1))}";

    /// <summary>A pattern of single characters as a comparison; <see langword="null"/> for any other pattern.</summary>
    private static string? Comparison(SpanTerm term)
    {
        if (!term.Pattern.Steps.All(IsCharacter))
        {
            return null;
        }

        string not = term.IsWanted ? "" : "!";
        string characters = $"{Spans}.AsSpan({CSharpText.Literal(TextOf(term.Pattern.Steps))})";
        return (term.Pattern.IsAnchoredAtStart, term.Pattern.IsAnchoredAtEnd) switch
        {
            (true, true) => $"{not}{Spans}.SequenceEqual(text, {characters})",
            _ when term.Pattern.Steps.IsEmpty => CSharpText.Literal(term.IsWanted),
            (true, false) => $"{not}{Spans}.StartsWith(text, {characters})",
            (false, true) => $"{not}{Spans}.EndsWith(text, {characters})",
            (false, false) => $"{Spans}.IndexOf(text, {characters}) {(term.IsWanted ? ">=" : "<")} 0",
        };
    }

    private void WriteBody(SpanPattern pattern, SourceWriter writer)
    {
        string cursor = CSharpTypes.Runtime("TextCursor", scope);
        if (pattern.IsAnchoredAtStart)
        {
            writer.WriteLine($"var cursor = new {cursor}(text);");
            writer.WriteLine($"return {Steps(pattern)};");
            return;
        }

        using (writer.WriteBlock("for (int start = 0; start <= text.Length; start++)"))
        {
            writer.WriteLine($"var cursor = new {cursor}(text, start);");
            using (writer.WriteBlock($"if ({Steps(pattern)})"))
            {
                writer.WriteLine("return true;");
            }
        }

        writer.WriteLine();
        writer.WriteLine("return false;");
    }

    /// <summary>The steps as calls; single characters in a row are one.</summary>
    private static string Steps(SpanPattern pattern)
    {
        var calls = new List<string>();
        for (int i = 0; i < pattern.Steps.Count;)
        {
            List<PatternStep> characters = pattern.Steps.Skip(i).TakeWhile(IsCharacter).ToList();
            calls.Add(characters.Count > 0 ? $"cursor.SkipText({CSharpText.Literal(TextOf(characters))})" : SkipClass(pattern.Steps[i]));
            i += Math.Max(1, characters.Count);
        }

        return string.Join("\n    && ", pattern.IsAnchoredAtEnd ? calls.Append("cursor.IsAtEnd") : calls);
    }

    private static string SkipClass(PatternStep step) =>
        $"cursor.SkipClass({Ranges(step)}, {CSharpText.Literal(step.Min)}, {(step.Max is { } max ? CSharpText.Literal(max) : "int.MaxValue")})";

    /// <summary>The class as its code units; where it goes beyond the basic plane, the pairs of surrogates after them.</summary>
    private static string Ranges(PatternStep step)
    {
        IEnumerable<string> units = step.Ranges
            .Where(static range => range.First < FirstPair)
            .Select(static range => Range(range with { Last = Math.Min(range.Last, FirstPair - 1) }));
        IEnumerable<string> pairs = step.Ranges
            .Where(static range => range.Last >= FirstPair)
            .Select(static range => Range(range with { First = Math.Max(range.First, FirstPair) }));
        string basic = CSharpText.AsciiLiteral(string.Concat(units));
        return step.Ranges is [.., { Last: >= Replacement }] ? $"{basic}, {CSharpText.AsciiLiteral(string.Concat(pairs))}" : basic;
    }

    private static string Range(CodePointRange range) => Text(range.First) + Text(range.Last);

    private static bool IsCharacter(PatternStep step) => step is { Min: 1, Max: 1, Ranges: [var range] } && range.First == range.Last && range.First != Replacement;

    private static string TextOf(IEnumerable<PatternStep> characters) => string.Concat(characters.Select(static step => Text(step.Ranges[0].First)));

    private static string Text(int codePoint) => codePoint < FirstPair ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
}
