using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints patterns as steps over a span.</summary>
internal static class PatternPrinter
{
    /// <summary>Prints what it takes to match; gives the condition that the text does not.</summary>
    public static string Mismatch(SpanPattern pattern, string text, Scope scope, SourceWriter writer, UniqueNames locals)
    {
        if (pattern.IsAnchoredAtStart && !pattern.IsAnchoredAtEnd && LiteralPrefix(pattern) is { } prefix)
        {
            return $"!{text}.StartsWith({CSharpText.Literal(prefix)}, global::System.StringComparison.Ordinal)";
        }

        string function = locals.Take("Matches");
        using (writer.WriteBlock($"static bool {function}(string text)"))
        {
            WriteBody(pattern, scope, writer);
        }

        writer.WriteLine();
        return $"!{function}({text})";
    }

    /// <summary>The text that a pattern of single characters begins with, or <see langword="null"/> for any other pattern.</summary>
    private static string? LiteralPrefix(SpanPattern pattern) =>
        pattern.Steps.All(static step => step is { Min: 1, Max: 1, Ranges: [var range] } && range.First == range.Last)
            ? string.Concat(pattern.Steps.Select(static step => step.Ranges[0].First))
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

    private static string Ranges(PatternStep step) =>
        CSharpText.Literal(string.Concat(step.Ranges.Select(static range => $"{range.First}{range.Last}")));
}
