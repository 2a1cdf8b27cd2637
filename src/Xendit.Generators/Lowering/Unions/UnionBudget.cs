namespace Xendit.Generators.Lowering.Unions;

/// <summary>
/// Counts what unions that are branches of unions take, all over a document: each may have the branches of thousands of
/// others in it, without having them in its text.
/// </summary>
internal sealed class UnionBudget
{
    private int _left = LoweringLimits.UnionBranches;

    public bool IsSpent => _left < 0;

    /// <summary>Whether the union that was looked at last is one of unions of unions, beyond the limit.</summary>
    public bool IsTooDeep { get; set; }

    /// <summary>Takes a number of branches, or tells that there were too many.</summary>
    public bool TrySpend(int branches)
    {
        _left = Math.Max(_left - branches, -1);
        return !IsSpent;
    }
}
