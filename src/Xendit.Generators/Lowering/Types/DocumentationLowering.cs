using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Markup;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Types;

/// <summary>Takes documentation from a schema: the first paragraph is the summary, the rest and the default are remarks.</summary>
internal static class DocumentationLowering
{
    private const int LongestDefault = 200;

    public static Documentation? Of(Schema schema) => Of(TextOf(schema), DefaultOf(schema));

    /// <summary>In one piece what a parameter says of itself, or else its schema, with the default.</summary>
    public static Documentation? OfParameter(Documentation? own, Schema schema)
    {
        Documentation? text = own ?? Whole(TextOf(schema));
        return DefaultOf(schema) is not { } value ? text : new Documentation(text is null ? value : Join(text.Summary, value));
    }

    /// <summary>A text in one piece.</summary>
    public static Documentation? Whole(string? text) =>
        text is not null && MarkdownOf(text) is { Length: > 0 } markdown ? new Documentation(markdown) : null;

    /// <summary>Splits a text; <paramref name="more"/> is appended to the remarks.</summary>
    public static Documentation? Of(string? text, string? more = null)
    {
        string markdown = text is null ? "" : MarkdownOf(text);
        if (markdown.Length == 0)
        {
            return more is null ? null : new Documentation(more);
        }

        int end = Paragraphs.EndOfFirst(markdown);
        string? rest = end == markdown.Length ? null : markdown.Substring(end).Trim();
        return new Documentation(markdown.Substring(0, end).TrimEnd(), rest is null || more is null ? rest ?? more : $"{rest}\n\n{more}");
    }

    /// <summary>What an operation says in two members.</summary>
    public static Documentation OfOperation(string summary, string remarks) =>
        new(MarkdownOf(summary), MarkdownOf(remarks) is { Length: > 0 } markdown ? markdown : null);

    /// <summary>What the document says of an answer, on one line; empty for nothing.</summary>
    public static string OfAnswer(string? description)
    {
        string markdown = HtmlBlocks.ToMarkdown((description ?? "").Cut(LoweringLimits.AnswerDescription));
        return string.Join(" ", markdown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What several places say that refer to one: of much, the beginning.</summary>
    public static Documentation? Shared(Documentation? documentation) =>
        documentation is null || documentation.Summary.Length + (documentation.Remarks ?? "").Length <= LoweringLimits.SharedDocumentation
            ? documentation
            : new Documentation(documentation.Summary.Cut(LoweringLimits.SharedDocumentation));

    /// <summary>The documentation with a sentence more behind it.</summary>
    public static Documentation With(Documentation? documentation, string sentence) =>
        documentation is null ? new Documentation(sentence)
        : documentation with { Remarks = documentation.Remarks is { } remarks ? $"{remarks}\n\n{sentence}" : sentence };

    private static string MarkdownOf(string text) => HtmlBlocks.ToMarkdown(text.Cut(LoweringLimits.Documentation).Replace("\r\n", "\n")).Trim();

    /// <summary>A line with a sentence behind it, or paragraphs with one more.</summary>
    private static string Join(string markdown, string sentence) =>
        markdown.IndexOf('\n') >= 0 ? $"{markdown}\n\n{sentence}"
        : char.IsLetterOrDigit(markdown[markdown.Length - 1]) ? $"{markdown}. {sentence}"
        : $"{markdown} {sentence}";

    private static string? TextOf(Schema schema) => schema.Text("description") ?? schema.Text("title");

    private static string? DefaultOf(Schema schema) =>
        schema["default"] is SpecScalar { Kind: not SpecScalarKind.Null } value
            ? $"The API's default is {CodeSpans.Quote(value.Text.Cut(LongestDefault))}."
            : null;
}
