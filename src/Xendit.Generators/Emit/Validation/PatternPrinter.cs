using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints how a text is matched against a pattern.</summary>
internal static class PatternPrinter
{
    private const int FirstPair = 0x10000;

    /// <summary>U+FFFD, as which half a character counts: a class with it takes more than single code units.</summary>
    private const int Replacement = 0xFFFD;

    /// <summary>Prints what it takes to match; gives the condition that the text does not.</summary>
    public static string Mismatch(PatternMatcher matcher, string text, Scope scope, SourceWriter writer, UniqueNames locals) => matcher switch
    {
        RegexMatcher regex => $"!{Reference(regex, scope)}.IsMatch({text})",
        SpanMatcher { Terms.IsEmpty: true } => "false",
        SpanMatcher spans => string.Join(" || ", spans.Terms.Select(term => (term.IsWanted ? "!" : "") + Match(term.Pattern, text, scope, writer, locals)).ToList()),
        _ => throw new ArgumentOutOfRangeException(nameof(matcher)),
    };

    /// <summary>The regular expressions of a pattern, in the type that holds those of the document.</summary>
    public static string Reference(RegexMatcher matcher, Scope scope) => $"{CSharpText.Identifier(scope.PatternsName)}.{matcher.Name}";

    private static string Match(SpanPattern pattern, string text, Scope scope, SourceWriter writer, UniqueNames locals)
    {
        if (pattern.IsAnchoredAtStart && !pattern.IsAnchoredAtEnd && LiteralPrefix(pattern) is { } prefix)
        {
            return $"{text}.StartsWith({CSharpText.Literal(prefix)}, global::System.StringComparison.Ordinal)";
        }

        string function = locals.Take("Matches");
        using (writer.WriteBlock($"static bool {function}(string text)"))
        {
            WriteBody(pattern, scope, writer);
        }

        writer.WriteLine();
        return $"{function}({text})";
    }

    /// <summary>The text that a pattern of single characters begins with, or <see langword="null"/> for any other pattern.</summary>
    private static string? LiteralPrefix(SpanPattern pattern) =>
        pattern.Steps.All(static step => step is { Min: 1, Max: 1, Ranges: [var range] } && range.First == range.Last && range.First != Replacement)
            ? string.Concat(pattern.Steps.Select(static step => char.ConvertFromUtf32(step.Ranges[0].First)))
            : null;

    private static void WriteBody(SpanPattern pattern, Scope scope, SourceWriter writer)
    {
        writer.WriteLine("global::System.ReadOnlySpan<char> span = global::System.MemoryExtensions.AsSpan(text);");
        if (pattern.IsAnchoredAtStart)
        {
            writer.WriteLine("int position = 0;");
            writer.WriteLine($"return {Steps(pattern, scope)};");
            return;
        }

        using (writer.WriteBlock("for (int start = 0; start <= span.Length; start++)"))
        {
            writer.WriteLine("int position = start;");
            using (writer.WriteBlock($"if ({Steps(pattern, scope)})"))
            {
                writer.WriteLine("return true;");
            }
        }

        writer.WriteLine();
        writer.WriteLine("return false;");
    }

    private static string Steps(SpanPattern pattern, Scope scope)
    {
        string step = CSharpTypes.Runtime("SpanPatterns.Step", scope);
        IEnumerable<string> conditions = pattern.Steps.Select(s =>
            $"{step}(span, ref position, {Ranges(s)}, {CSharpText.Literal(s.Min)}, {(s.Max is { } max ? CSharpText.Literal(max) : "int.MaxValue")})");
        conditions = pattern.IsAnchoredAtEnd ? conditions.Append("position == span.Length") : conditions;
        return string.Join("\n    && ", conditions.DefaultIfEmpty("true"));
    }

    /// <summary>The class as its code units; where it goes beyond the basic plane, the pairs of surrogates after them.</summary>
    private static string Ranges(PatternStep step)
    {
        IEnumerable<string> units = step.Ranges.Where(static range => range.First < FirstPair).Select(static range => Range(range with { Last = Math.Min(range.Last, FirstPair - 1) }));
        IEnumerable<string> pairs = step.Ranges.Where(static range => range.Last >= FirstPair).Select(static range => Range(range with { First = Math.Max(range.First, FirstPair) }));
        string basic = CSharpText.AsciiLiteral(string.Concat(units));
        return step.Ranges is [.., { Last: >= Replacement }] ? $"{basic}, {CSharpText.AsciiLiteral(string.Concat(pairs))}" : basic;
    }

    private static string Range(CodePointRange range) => Text(range.First) + Text(range.Last);

    private static string Text(int codePoint) => codePoint < FirstPair ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
}
