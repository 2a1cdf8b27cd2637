namespace Xendit.Generators.Runtime;

/// <summary>A string of JSON as characters, in memory that is used again: to be disposed of.</summary>
internal readonly ref struct JsonText
{
    private readonly char[] _characters;
    private readonly int _length;

    private JsonText(char[] characters, int length)
    {
        _characters = characters;
        _length = length;
    }

    /// <summary>The characters.</summary>
    public global::System.ReadOnlySpan<char> Characters => new global::System.ReadOnlySpan<char>(_characters, 0, _length);

    /// <summary>A string's value; what is no Unicode (half of a surrogate pair can be escaped) stays escaped.</summary>
    public static JsonText Of(in JsonTreeNode value)
    {
        using JsonTreeLease open = value.Open();
        char[] characters = global::System.Buffers.ArrayPool<char>.Shared.Rent(open.Node.Json.Length);
        return new JsonText(characters, open.Node.CopyTo(characters));
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        // The text may be secret.
        global::System.Array.Clear(_characters, 0, _length);
        global::System.Buffers.ArrayPool<char>.Shared.Return(_characters);
    }
}
