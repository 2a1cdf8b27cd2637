namespace Xendit.Generators.Runtime;

/// <summary>
/// Where reading and writing begin. Whatever goes wrong while reading leaves here as a
/// <see cref="global::System.Text.Json.JsonException"/> that says where.
/// </summary>
internal static class JsonRoot
{
    private static readonly global::System.Text.Encoding StrictUtf8 =
        new global::System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a document.</summary>
    public static T Parse<T>(string json, ReadValue<T> read)
    {
        if (json is null)
        {
            throw new global::System.ArgumentNullException(nameof(json));
        }

        byte[]? utf8 = null;
        int length = 0;
        try
        {
            utf8 = global::System.Buffers.ArrayPool<byte>.Shared.Rent(StrictUtf8.GetByteCount(json));
            length = StrictUtf8.GetBytes(json, 0, json.Length, utf8, 0);
            return Parse(new global::System.ReadOnlySpan<byte>(utf8, 0, length), read);
        }
        catch (global::System.Text.EncoderFallbackException unpaired)
        {
            throw new global::System.Text.Json.JsonException("The text holds half of a surrogate pair.", unpaired);
        }
        finally
        {
            if (utf8 is not null)
            {
                // What was read may be secret.
                global::System.Array.Clear(utf8, 0, length);
                global::System.Buffers.ArrayPool<byte>.Shared.Return(utf8);
            }
        }
    }

    /// <summary>Reads a document.</summary>
    public static T Parse<T>(global::System.ReadOnlySpan<byte> utf8Json, ReadValue<T> read)
    {
        utf8Json = SkipByteOrderMark(utf8Json);
        var reader = new global::System.Text.Json.Utf8JsonReader(utf8Json);
        try
        {
            return ReadWhole(ref reader, read, ReadMode.Strict);
        }
        catch (global::System.Exception error) when (IsUnreadable(error))
        {
            throw JsonFailure.Find(error, in reader, utf8Json).ToException(error);
        }
    }

    /// <summary>Reads and validates a document of an untrusted sender, whose content never makes it throw.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="read">How to read it.</param>
    /// <param name="validate">How to validate what was read.</param>
    /// <param name="value">The value; also where it is not valid, but can be read.</param>
    /// <param name="errors">What is wrong with the text.</param>
    /// <returns>Whether the text was read and is valid.</returns>
    public static bool TryParse<T>(
        global::System.ReadOnlySpan<byte> utf8Json,
        ReadValue<T> read,
        ValidateValue<T> validate,
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value,
        out global::System.Collections.Generic.IReadOnlyList<ValidationError> errors)
        where T : class
    {
        errors = TryRead(SkipByteOrderMark(utf8Json), read, out value) is { } failure
            ? new[] { new ValidationError(failure.Location.ToPointer(), failure.Keyword, failure.Message) }
            : ValidationErrors.Of(value!, validate);
        return errors.Count == 0;
    }

    /// <summary>Reads a value for <c>JsonSerializer</c>, which may stand anywhere in a document.</summary>
    public static T ReadNested<T>(ref global::System.Text.Json.Utf8JsonReader reader, ReadValue<T> read)
    {
        global::System.Text.Json.Utf8JsonReader start = reader;
        try
        {
            return read(ref reader, ReadMode.Strict);
        }
        catch (global::System.Exception error) when (IsUnreadable(error))
        {
            throw JsonFailure.Find(error, in reader, start).ToException(error);
        }
    }

    /// <summary>A value as JSON text.</summary>
    public static string ToJson<T>(T value, WriteValue<T> write)
    {
        JsonOutput output = JsonOutput.Take();
        try
        {
            write(output, value);
            return output.ToText();
        }
        finally
        {
            output.Release();
        }
    }

    /// <summary>A value as UTF-8 JSON text.</summary>
    public static byte[] ToUtf8Json<T>(T value, WriteValue<T> write)
    {
        JsonOutput output = JsonOutput.Take();
        try
        {
            write(output, value);
            return output.ToUtf8();
        }
        finally
        {
            output.Release();
        }
    }

    /// <summary>Writes a value for <c>JsonSerializer</c>, which may stand anywhere in a document.</summary>
    public static void WriteNested<T>(global::System.Text.Json.Utf8JsonWriter writer, T value, WriteValue<T> write)
    {
        JsonOutput output = JsonOutput.TakeFor(writer);
        try
        {
            write(output, value);
            output.CopyTo(writer);
        }
        finally
        {
            output.Release();
        }
    }

    /// <summary>Reads a document of which required members may be missing; what made it unreadable, if anything.</summary>
    private static JsonFailure? TryRead<T>(global::System.ReadOnlySpan<byte> utf8Json, ReadValue<T> read, out T? value)
    {
        var reader = new global::System.Text.Json.Utf8JsonReader(utf8Json);
        try
        {
            value = ReadWhole(ref reader, read, ReadMode.Lenient);
            return null;
        }
        catch (global::System.Exception error) when (IsUnreadable(error))
        {
            value = default;
            return JsonFailure.Find(error, in reader, utf8Json);
        }
    }

    private static T ReadWhole<T>(ref global::System.Text.Json.Utf8JsonReader reader, ReadValue<T> read, ReadMode mode)
    {
        reader.Read();
        T value = read(ref reader, mode);

        // The reader itself refuses what follows the value.
        reader.Read();
        return value;
    }

    private static global::System.ReadOnlySpan<byte> SkipByteOrderMark(global::System.ReadOnlySpan<byte> utf8Json) =>
        global::System.MemoryExtensions.StartsWith(utf8Json, "\uFEFF"u8) ? utf8Json.Slice(3) : utf8Json;

    /// <summary>The reader complains of text that is not Unicode by <see cref="global::System.InvalidOperationException"/>.</summary>
    private static bool IsUnreadable(global::System.Exception error) =>
        error is global::System.Text.Json.JsonException or global::System.InvalidOperationException;
}
