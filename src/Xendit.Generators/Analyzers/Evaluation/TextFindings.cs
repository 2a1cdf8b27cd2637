using Xendit.Generators.CodeModel;

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
