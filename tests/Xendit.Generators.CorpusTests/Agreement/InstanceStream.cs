using Xendit.Generators.CorpusTests.Agreement.Instances;
using Xendit.Generators.CorpusTests.Agreement.Mutations;

namespace Xendit.Generators.CorpusTests.Agreement;

/// <summary>
/// The random instances of one schema. Each schema has a seed of its own, so that its instances stay the same when others
/// come or go.
/// </summary>
internal sealed class InstanceStream
{
    private readonly Random _random;
    private readonly InstanceMaker _maker;
    private readonly string _pointer;

    public InstanceStream(SchemaTree tree, string pointer, int seed)
    {
        _random = new Random(seed);
        _maker = new InstanceMaker(new Choices(tree, _random), _random);
        _pointer = pointer;
    }

    /// <summary>The next instance as JSON, and how it was made.</summary>
    public (string Json, string Made) Next()
    {
        Instance instance = _maker.Make(_pointer);
        string made = Mutator.Mutate(instance, _random);
        return (instance.ToString(), made);
    }
}
