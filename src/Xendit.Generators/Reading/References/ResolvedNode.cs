using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>Where a chain of references ends.</summary>
/// <param name="Node">The value, which is no reference itself.</param>
/// <param name="Pointer">
/// Its JSON Pointer, always in the same form (<c>/components/schemas/Pet</c>), so that two references to one value have
/// the same; the pointer that was given for a node that is no reference.
/// </param>
internal readonly record struct ResolvedNode(SpecNode Node, string Pointer);
