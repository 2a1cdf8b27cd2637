using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>An operation with the methods that it has in any case.</summary>
/// <param name="Site">Where it stands.</param>
/// <param name="TypeName">What its types are called after.</param>
/// <param name="Model">The method for what it sends and answers.</param>
/// <param name="Sequence">The same where it may also answer with a sequence of items, or <see langword="null"/>.</param>
internal sealed record LoweredOperation(OperationSite Site, string TypeName, OperationModel Model, OperationModel? Sequence)
{
    /// <summary>What stands at the end of the name of a method that gives the sequence.</summary>
    public const string SequenceSuffix = "Stream";

    /// <summary>The methods.</summary>
    public IEnumerable<OperationModel> Models => Sequence is null ? [Model] : [Model, Sequence];
}
