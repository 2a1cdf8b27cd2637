namespace Xendit.Generators.Runtime;

/// <summary>Writes strings: plain ones as they are, others escaped by the output's encoder.</summary>
internal static class JsonStrings
{
    /// <summary>The characters that no encoder of System.Text.Json's own escapes: ASCII without what is special to JSON or HTML.</summary>
    public const string Plain = " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

    private const int ChunkLength = 256;

#if NET
    private static readonly global::System.Buffers.SearchValues<char> PlainCharacters = global::System.Buffers.SearchValues.Create(Plain);
#else
    private static readonly bool[] IsPlain = CreateTable();
#endif

    /// <summary>Whether an encoder leaves plain characters alone, so that it can be asked about the others only.</summary>
    public static bool IsAccepted(global::System.Text.Encodings.Web.JavaScriptEncoder encoder) =>
        ReferenceEquals(encoder, global::System.Text.Encodings.Web.JavaScriptEncoder.Default) || encoder.Encode(Plain) == Plain;

    /// <summary>Writes a string.</summary>
    public static void Write(JsonOutput output, string value)
    {
        global::System.Span<byte> text = output.GetSpan(value.Length + 2);
        if (TryCopyPlain(value, text.Slice(1)))
        {
            text[0] = (byte)'"';
            text[value.Length + 1] = (byte)'"';
            output.Advance(value.Length + 2);
        }
        else
        {
            WriteEscaped(output, value);
        }
    }

    /// <summary>Writes the name of a property, with the comma before it and the colon.</summary>
    public static void WriteName(JsonOutput output, string name)
    {
        output.WriteComma();
        Write(output, name);
        output.WriteRaw(":"u8);
    }

    /// <summary>Writes text that is JSON already, in ASCII.</summary>
    public static void WriteRaw(JsonOutput output, string json)
    {
        global::System.Span<byte> text = output.GetSpan(json.Length);
        for (int i = 0; i < json.Length; i++)
        {
            text[i] = (byte)json[i];
        }

        output.Advance(json.Length);
    }

    private static void WriteEscaped(JsonOutput output, string value)
    {
        char[] chunk = global::System.Buffers.ArrayPool<char>.Shared.Rent(ChunkLength);
        output.WriteRaw("\""u8);
        global::System.ReadOnlySpan<char> rest = global::System.MemoryExtensions.AsSpan(value);
        while (!rest.IsEmpty)
        {
            output.Encoder.Encode(rest, chunk, out int consumed, out int written);
            output.WriteRaw(chunk, written);
            rest = rest.Slice(consumed);
        }

        output.WriteRaw("\""u8);

        // What was written may be secret.
        global::System.Buffers.ArrayPool<char>.Shared.Return(chunk, clearArray: true);
    }

#if NET
    private static bool TryCopyPlain(string value, global::System.Span<byte> text)
    {
        if (global::System.MemoryExtensions.ContainsAnyExcept(global::System.MemoryExtensions.AsSpan(value), PlainCharacters))
        {
            return false;
        }

        global::System.Text.Ascii.FromUtf16(value, text, out _);
        return true;
    }
#else
    private static bool TryCopyPlain(string value, global::System.Span<byte> text)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c >= IsPlain.Length || !IsPlain[c])
            {
                return false;
            }

            text[i] = (byte)c;
        }

        return true;
    }

    private static bool[] CreateTable()
    {
        var table = new bool[128];
        foreach (char c in Plain)
        {
            table[c] = true;
        }

        return table;
    }
#endif
}
