using Xendit.Generators.CorpusTests.Agreement.Instances;

namespace Xendit.Generators.CorpusTests.Agreement.Mutations;

/// <summary>A change of a value, mostly for the worse.</summary>
/// <param name="Name">What is done.</param>
/// <param name="TryApply">Does it where the value is of the right kind, and says whether it did.</param>
internal sealed record Mutation(string Name, Func<Instance, Random, bool> TryApply);
