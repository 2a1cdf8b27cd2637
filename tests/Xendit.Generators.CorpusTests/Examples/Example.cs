using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.CorpusTests.Examples;

/// <summary>A value that a document gives as an example of a schema.</summary>
/// <param name="Pointer">Where the example stands.</param>
/// <param name="Schema">What it is an example of.</param>
/// <param name="Value">The example.</param>
internal sealed record Example(string Pointer, Schema Schema, SpecNode Value);
