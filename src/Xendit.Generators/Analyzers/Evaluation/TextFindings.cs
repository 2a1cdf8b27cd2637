using Xendit.Generators.CodeModel;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>Checks of texts.</summary>
internal static class TextFindings
{
    public static Finding Length(StringLengthCheck check, string text)
    {
        int length = CodePoints(text);
        return length < check.Min ? Finding.Fails("minLength", $"the text has {Counted.Of(length, "character")}, {Counted.AtLeast(check.Min)}")
            : length > check.Max ? Finding.Fails("maxLength", $"the text has {Counted.Of(length, "character")}, {Counted.AtMost(check.Max)}")
            : Finding.Passes;
    }

    public static Finding Pattern(PatternCheck check, string text, Subject subject) => PatternMatching.Match(check.Matcher, text) switch
    {
        Verdict.Passes => Finding.Passes,
        Verdict.Fails => Finding.Fails("pattern", $"{subject.Quote(text)} does not match the pattern {check.Matcher.Pattern}"),
        _ => Finding.Unknown,
    };

    public static Finding Format(FormatCheck check, string text, Subject subject) => Has(check.Format, text.AsSpan())
        ? Finding.Passes
        : Finding.Fails("format", $"{subject.Quote(text)} is not {TextFormatDescriptions.Of(check.Format)}");

    /// <summary>Asks the code that consumers get.</summary>
    private static bool Has(TextFormat format, ReadOnlySpan<char> text) => format switch
    {
        TextFormat.Date => TextFormats.IsDate(text),
        TextFormat.DateTime => TextFormats.IsDateTime(text),
        TextFormat.Time => TextFormats.IsTime(text),
        TextFormat.Duration => TextFormats.IsDuration(text),
        TextFormat.Email => TextFormats.IsEmail(text),
        TextFormat.HostName => TextFormats.IsHostName(text),
        TextFormat.Ipv4 => TextFormats.IsIpv4(text),
        TextFormat.Ipv6 => TextFormats.IsIpv6(text),
        TextFormat.Uri => TextFormats.IsUri(text),
        TextFormat.UriReference => TextFormats.IsUriReference(text),
        TextFormat.Iri => TextFormats.IsIri(text),
        TextFormat.IriReference => TextFormats.IsIriReference(text),
        TextFormat.UriTemplate => TextFormats.IsUriTemplate(text),
        TextFormat.Uuid => TextFormats.IsUuid(text),
        TextFormat.JsonPointer => TextFormats.IsJsonPointer(text),
        TextFormat.RelativeJsonPointer => TextFormats.IsRelativeJsonPointer(text),
        TextFormat.Regex => TextFormats.IsRegex(text),
        _ => true,
    };

    /// <summary>Lengths are counted in Unicode code points (JSON Schema validation, 6.3).</summary>
    private static int CodePoints(string text)
    {
        int count = text.Length;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                count--;
                i++;
            }
        }

        return count;
    }
}
