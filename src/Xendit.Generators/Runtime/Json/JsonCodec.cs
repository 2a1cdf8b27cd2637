namespace Xendit.Generators.Runtime;

/// <summary>Reads and writes the values that have a C# type of the framework's own.</summary>
internal static class JsonCodec
{
    private const int GuidLength = 36;

    /// <summary>Throws unless the reader stands on the start of an object.</summary>
    public static void RequireObject(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)
        {
            throw JsonContentException.WrongType(ref reader, "an object");
        }
    }

    /// <summary>Moves on to the name of the object's next property, and gives it unescaped; false at the object's end.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public static bool NextProperty(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.ReadOnlySpan<byte> name)
    {
        bool hasNext = reader.Read() && reader.TokenType != global::System.Text.Json.JsonTokenType.EndObject;
        name = !hasNext ? default : reader.HasValueSequence || reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;
        return hasNext;
    }

    /// <summary>Whether two texts are the same.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public static bool Matches(global::System.ReadOnlySpan<byte> text, global::System.ReadOnlySpan<byte> other) =>
        global::System.MemoryExtensions.SequenceEqual(text, other);

    /// <summary>Moves on to the property's value. If that is <c>null</c>, sets the member's bit among the nulls that were read.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public static bool NextIsNull(ref global::System.Text.Json.Utf8JsonReader reader, ref ulong nulls, int bit)
    {
        reader.Read();
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.Null)
        {
            return false;
        }

        nulls |= 1UL << bit;
        return true;
    }

    /// <summary>Moves on to the property's value, and says whether that is <c>null</c>.</summary>
    public static bool NextIsNull(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == global::System.Text.Json.JsonTokenType.Null;
    }

    /// <summary>Moves on to the property's value, which is a string, or <c>null</c>: that sets the member's bit.</summary>
    public static string? NextString(ref global::System.Text.Json.Utf8JsonReader reader, ref ulong nulls, int bit) =>
        NextIsNull(ref reader, ref nulls, bit) ? null : ReadString(ref reader);

    /// <summary>Reads a string.</summary>
    public static string ReadString(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
        {
            throw JsonContentException.WrongType(ref reader, "a string");
        }

        return ReadName(ref reader);
    }

    /// <summary>Reads the string or property name that the reader stands on.</summary>
    public static string ReadName(ref global::System.Text.Json.Utf8JsonReader reader)
    {
#if NET
        // ASCII, the common case, needs no decoding.
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && global::System.Text.Ascii.IsValid(reader.ValueSpan))
        {
            return global::System.Text.Encoding.Latin1.GetString(reader.ValueSpan);
        }

#endif
        return reader.GetString()!;
    }

    /// <summary>Reads a string as its unescaped UTF-8 bytes.</summary>
    public static global::System.ReadOnlySpan<byte> ReadText(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
        {
            throw JsonContentException.WrongType(ref reader, "a string");
        }

        return reader.HasValueSequence || reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;
    }

    /// <summary>Reads a boolean.</summary>
    public static bool ReadBoolean(ref global::System.Text.Json.Utf8JsonReader reader) => reader.TokenType switch
    {
        global::System.Text.Json.JsonTokenType.True => true,
        global::System.Text.Json.JsonTokenType.False => false,
        _ => throw JsonContentException.WrongType(ref reader, "a boolean"),
    };

    /// <summary>Reads a <c>date-time</c>.</summary>
    public static global::System.DateTimeOffset ReadDateTimeOffset(ref global::System.Text.Json.Utf8JsonReader reader) =>
        Rfc3339.TryParse(ReadText(ref reader), out global::System.DateTimeOffset value)
            ? value
            : throw JsonContentException.WrongFormat("a date-time of RFC 3339", "date-time");

#if NET
    /// <summary>Reads a <c>date</c>.</summary>
    public static global::System.DateOnly ReadDateOnly(ref global::System.Text.Json.Utf8JsonReader reader) =>
        Rfc3339.TryParse(ReadText(ref reader), out global::System.DateOnly value)
            ? value
            : throw JsonContentException.WrongFormat("a full-date of RFC 3339", "date");

#endif
    /// <summary>Reads a <c>uuid</c>.</summary>
    public static global::System.Guid ReadGuid(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        global::System.ReadOnlySpan<byte> text = ReadText(ref reader);
        return global::System.Buffers.Text.Utf8Parser.TryParse(text, out global::System.Guid value, out int consumed, 'D') && consumed == text.Length
            ? value
            : throw JsonContentException.WrongFormat("a UUID", "uuid");
    }

    /// <summary>Reads a <c>uri</c>, absolute or relative.</summary>
    public static global::System.Uri ReadUri(ref global::System.Text.Json.Utf8JsonReader reader) =>
        global::System.Uri.TryCreate(ReadString(ref reader), global::System.UriKind.RelativeOrAbsolute, out global::System.Uri? value)
            ? value
            : throw JsonContentException.WrongFormat("a URI reference", "uri");

    /// <summary>Reads bytes, which are base64 on the wire.</summary>
    public static byte[] ReadBytes(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
        {
            throw JsonContentException.WrongType(ref reader, "a string");
        }

        return reader.TryGetBytesFromBase64(out byte[]? value)
            ? value
            : throw JsonContentException.WrongFormat("base64", "byte");
    }

    /// <summary>Reads any value.</summary>
    public static global::System.Text.Json.JsonElement ReadElement(ref global::System.Text.Json.Utf8JsonReader reader) =>
        global::System.Text.Json.JsonElement.ParseValue(ref reader);

    /// <summary>Writes a string.</summary>
    public static void WriteString(JsonOutput output, string value) => JsonStrings.Write(output, value);

    /// <summary>Writes a boolean.</summary>
    public static void WriteBoolean(JsonOutput output, bool value) => output.WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a <c>date-time</c>; UTC as <c>Z</c>.</summary>
    public static void WriteDateTimeOffset(JsonOutput output, global::System.DateTimeOffset value)
    {
        global::System.Span<byte> text = output.GetSpan(Rfc3339Text.MaxLength + 2);
        int length = Rfc3339Text.Format(value, text.Slice(1));
        text[0] = (byte)'"';
        text[length + 1] = (byte)'"';
        output.Advance(length + 2);
    }

#if NET
    /// <summary>Writes a <c>date</c>.</summary>
    public static void WriteDateOnly(JsonOutput output, global::System.DateOnly value)
    {
        global::System.Span<byte> text = output.GetSpan(Rfc3339Text.DateLength + 2);
        text[0] = (byte)'"';
        Rfc3339Text.Format(value, text.Slice(1));
        text[Rfc3339Text.DateLength + 1] = (byte)'"';
        output.Advance(Rfc3339Text.DateLength + 2);
    }

#endif
    /// <summary>Writes a <c>uuid</c>.</summary>
    public static void WriteGuid(JsonOutput output, global::System.Guid value)
    {
        global::System.Span<byte> text = output.GetSpan(GuidLength + 2);
        text[0] = (byte)'"';
        global::System.Buffers.Text.Utf8Formatter.TryFormat(value, text.Slice(1), out _);
        text[GuidLength + 1] = (byte)'"';
        output.Advance(GuidLength + 2);
    }

    /// <summary>Writes a <c>uri</c> as it was given.</summary>
    public static void WriteUri(JsonOutput output, global::System.Uri value) => JsonStrings.Write(output, value.OriginalString);

    /// <summary>Writes bytes as base64.</summary>
    public static void WriteBytes(JsonOutput output, byte[] value)
    {
        global::System.Span<byte> text = output.GetSpan(global::System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(value.Length) + 2);
        global::System.Buffers.Text.Base64.EncodeToUtf8(value, text.Slice(1), out _, out int length);
        text[0] = (byte)'"';
        text[length + 1] = (byte)'"';
        output.Advance(length + 2);
    }

    /// <summary>Writes any value; <see langword="default"/> as <c>null</c>.</summary>
    public static void WriteElement(JsonOutput output, global::System.Text.Json.JsonElement value)
    {
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.Undefined)
        {
            output.WriteNull();
        }
        else
        {
            output.WriteElement(value);
        }
    }

    private static global::System.ReadOnlySpan<byte> Unescape(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        // Unescaping never makes a text longer.
        byte[] text = new byte[reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length];
        return new global::System.ReadOnlySpan<byte>(text, 0, reader.CopyString(text));
    }
}
