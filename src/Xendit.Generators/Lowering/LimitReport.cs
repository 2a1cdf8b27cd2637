using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering;

/// <summary>A limit of schemas that lead to others: what there were too many of, and what becomes of the schema.</summary>
internal sealed class LimitReport
{
    private const string NoType = "it becomes JsonElement";

    public static readonly LimitReport Chain = new($"{LoweringLimits.ChainLength} in a chain without an object that has properties", NoType);

    public static readonly LimitReport Parts = new($"{LoweringLimits.PartsPerSchema} that it takes in", NoType);

    public static readonly LimitReport Branches = new($"{LoweringLimits.UnionBranches} branches of unions that are branches in this document", NoType);

    public static readonly LimitReport InheritedMembers = new($"{LoweringLimits.InheritedMembers} members that schemas in this document take in", NoType);

    public static readonly LimitReport MergedMembers = new(
        $"{LoweringLimits.MergedMembers} members that alternatives in this document repeat", "the members of its alternatives stay in its additional properties");

    public static readonly LimitReport Kinds = new(
        $"{LoweringLimits.KindsOfBases} kinds of bases in this document", "values of all its kinds are read as the base alone");

    private readonly string _limit;
    private readonly string _consequence;

    private LimitReport(FormattableString limit, string consequence)
    {
        _limit = FormattableString.Invariant(limit);
        _consequence = consequence;
    }

    public void To(LoweringContext context, SourceRange place, string name) =>
        context.Report(DiagnosticDescriptors.LeadsTooFar, place, name, _limit, _consequence);
}
