namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>What can be said of a check when compiling.</summary>
internal enum Verdict
{
    /// <summary>It depends on what is known at run time only.</summary>
    Unknown,

    /// <summary>It holds, whatever happens at run time.</summary>
    Passes,

    /// <summary>It is broken, whatever happens at run time.</summary>
    Fails,
}

/// <summary>Logic of three values.</summary>
internal static class Verdicts
{
    public static Verdict And(this Verdict left, Verdict right) =>
        left == Verdict.Fails || right == Verdict.Fails ? Verdict.Fails
        : left == Verdict.Passes ? right
        : Verdict.Unknown;

    /// <summary>What all verdicts say, if they agree.</summary>
    public static Verdict Shared(this IEnumerable<Verdict> verdicts) => verdicts.Distinct().Take(2).ToList() is [var only] ? only : Verdict.Unknown;

    public static Verdict All(this IEnumerable<Verdict> verdicts) => verdicts.Aggregate(Verdict.Passes, And);
}
