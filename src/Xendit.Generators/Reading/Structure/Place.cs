namespace Xendit.Generators.Reading.Structure;

/// <summary>A place of a document, and what may stand there.</summary>
/// <param name="Name">The name of the member that a node there, or the list around it, is the value of.</param>
/// <param name="Shape">What may stand there.</param>
/// <param name="IsDocumentation">Whether it is only for people to read: then a mistake costs the output nothing.</param>
internal readonly record struct Place(string Name, Shape Shape, bool IsDocumentation)
{
    /// <summary>Whether a node of one of the types may stand there.</summary>
    public bool Takes(NodeKinds kinds) => (Shape.Kinds & kinds) != 0;
}
