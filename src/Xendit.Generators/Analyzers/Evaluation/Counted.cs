using System.Globalization;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>Counts for messages.</summary>
internal static class Counted
{
    /// <summary>What is wrong with a count that is below its bound.</summary>
    public static string AtLeast(int? bound) => string.Format(CultureInfo.InvariantCulture, "at least {0} {1} needed", bound, bound == 1 ? "is" : "are");

    /// <summary>What is wrong with a count that is above its bound.</summary>
    public static string AtMost(int? bound) => string.Format(CultureInfo.InvariantCulture, "at most {0} {1} allowed", bound, bound == 1 ? "is" : "are");

    public static string Of(int count, string what) => count.ToString(CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");
}
