namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>What is found of one check of a value.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Keyword">The schema keyword that is broken.</param>
/// <param name="Message">What was found and what is allowed.</param>
internal readonly record struct Finding(Verdict Verdict, string Keyword = "", string Message = "")
{
    public static readonly Finding Unknown = new(Verdict.Unknown);

    public static readonly Finding Passes = new(Verdict.Passes);

    public static Finding Fails(string keyword, string message) => new(Verdict.Fails, keyword, message);
}
