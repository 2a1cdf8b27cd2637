using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Structure;

/// <summary>What the check of a document gives.</summary>
/// <param name="Root">The tree without what does not fit; nodes that fit are the same instances.</param>
/// <param name="BadReferences">The texts of the references that cannot be followed.</param>
/// <param name="BooleanSchemas">The schemas that are written <c>true</c> or <c>false</c>.</param>
internal sealed record StructureCheck(SpecObject Root, IReadOnlyCollection<string> BadReferences, IReadOnlyCollection<SpecNode> BooleanSchemas);
