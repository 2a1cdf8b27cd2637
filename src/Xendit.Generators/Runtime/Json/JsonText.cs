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
    public static JsonText Of(global::System.Text.Json.JsonElement value)
    {
        JsonOutput output = JsonOutput.Take();
        try
        {
            output.WriteElement(value);
            return Of(output.Written.Span);
        }
        catch (global::System.InvalidOperationException)
        {
            return OfRaw(value.GetRawText());
        }
        finally
        {
            output.Release();
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        // The text may be secret.
        global::System.Array.Clear(_characters, 0, _length);
        global::System.Buffers.ArrayPool<char>.Shared.Return(_characters);
    }

    private static JsonText OfRaw(string raw)
    {
        int length = raw.Length - 2;
        char[] characters = global::System.Buffers.ArrayPool<char>.Shared.Rent(length);
        raw.CopyTo(1, characters, 0, length);
        return new JsonText(characters, length);
    }

    private static JsonText Of(global::System.ReadOnlySpan<byte> json)
    {
        char[] characters = global::System.Buffers.ArrayPool<char>.Shared.Rent(json.Length);
        var reader = new global::System.Text.Json.Utf8JsonReader(json);
        reader.Read();
        return new JsonText(characters, reader.CopyString(characters));
    }
}
