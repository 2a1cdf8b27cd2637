namespace Xendit.Generators.Runtime;

/// <summary>An opened value, whose tree goes back with it if it was made for that: to be disposed of.</summary>
internal readonly ref struct JsonTreeLease
{
    private readonly JsonTree? _own;

    public JsonTreeLease(JsonTree own)
    {
        _own = own;
        Node = own.Root;
    }

    public JsonTreeLease(JsonTreeNode opened)
    {
        _own = null;
        Node = opened;
    }

    /// <summary>The value.</summary>
    public JsonTreeNode Node { get; }

    /// <summary>Gives the tree back.</summary>
    public void Dispose() => _own?.Dispose();
}
