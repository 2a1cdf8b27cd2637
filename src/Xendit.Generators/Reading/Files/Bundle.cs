using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Files;

/// <summary>A document together with all that it refers to in other files.</summary>
/// <param name="Root">The tree, whose references lead within itself.</param>
/// <param name="Files">The files that it is made of.</param>
/// <param name="Written">What the references that were changed are in their files.</param>
internal sealed record Bundle(SpecObject Root, SpecFiles Files, IReadOnlyDictionary<SpecScalar, string> Written)
{
    /// <summary>The reference as its author wrote it.</summary>
    public string TextOf(SpecScalar reference) => Written.TryGetValue(reference, out string? text) ? text : reference.Text;
}
