using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Yaml;

/// <summary>A node with what is below it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Count">How many nodes there are, aliases written out.</param>
/// <param name="Height">How many levels of objects and arrays there are.</param>
internal sealed record YamlSubtree(SpecNode Node, int Count, int Height);
