namespace Xendit.Generators.Emit.Validation;

/// <summary>
/// Hands out names for locals. Blocks beside each other may use the same; a block and one around it may not, wherever in
/// them the locals stand.
/// </summary>
internal sealed class BlockNames
{
    private readonly Stack<Block> _open = new();

    /// <param name="reserved">Names that no local has.</param>
    public BlockNames(params string[] reserved)
    {
        _open.Push(new Block());
        _open.Peek().Own.UnionWith(reserved);
    }

    /// <summary>Begins a block.</summary>
    public void Enter() => _open.Push(new Block());

    /// <summary>Ends a block: its names are free again beside it.</summary>
    public void Leave()
    {
        Block left = _open.Pop();
        _open.Peek().Inner.UnionWith(left.Own);
        _open.Peek().Inner.UnionWith(left.Inner);
    }

    /// <summary>The name, or the name with the first number that is free here; an identifier.</summary>
    public string Take(string name)
    {
        int number = _open.Max(block => block.LastNumber(name));
        string unique;
        do
        {
            number++;
            unique = number == 1 ? name : name + CSharpText.Literal(number);
        }
        while (IsTaken(unique));

        _open.Peek().Own.Add(unique);
        _open.Peek().LastNumbers[name] = number;
        return CSharpText.Variable(unique);
    }

    private bool IsTaken(string name) => _open.Peek().Inner.Contains(name) || _open.Any(block => block.Own.Contains(name));

    private sealed class Block
    {
        /// <summary>The names of its locals.</summary>
        public HashSet<string> Own { get; } = new(StringComparer.Ordinal);

        /// <summary>The names of the locals in blocks that it holds and that have ended.</summary>
        public HashSet<string> Inner { get; } = new(StringComparer.Ordinal);

        /// <summary>The last number that each name got here.</summary>
        public Dictionary<string, int> LastNumbers { get; } = new(StringComparer.Ordinal);

        public int LastNumber(string name) => LastNumbers.TryGetValue(name, out int number) ? number : 0;
    }
}
