using System.Diagnostics.CodeAnalysis;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>Makes checks of patterns.</summary>
internal static class PatternLowering
{
    /// <summary>The check of a pattern, or the reason why there is none.</summary>
    public static bool TryLower(string pattern, [NotNullWhen(true)] out PatternCheck? check, [NotNullWhen(false)] out string? reason)
    {
        check = EcmaPattern.TryParse(pattern, out SpanPattern? matcher, out reason) ? new PatternCheck(pattern, matcher) : null;
        return check is not null;
    }

    /// <summary>Whether the pattern can be checked.</summary>
    public static bool IsKnown(string pattern) => TryLower(pattern, out _, out _);
}
