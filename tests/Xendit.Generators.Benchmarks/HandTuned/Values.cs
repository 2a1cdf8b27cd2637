using System.Text;
using System.Text.Json;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>Reads strings and what is made of them.</summary>
internal static class Values
{
    public static void RequireObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An object is expected.");
        }
    }

    public static bool NextName(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        bool hasNext = reader.Read() && reader.TokenType == JsonTokenType.PropertyName;
        name = hasNext ? Unescaped(ref reader) : default;
        return hasNext;
    }

    public static ReadOnlySpan<byte> Utf8(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? Unescaped(ref reader) : throw new JsonException("A string is expected.");

    /// <summary>ASCII, the common case, needs no decoding.</summary>
    public static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && Ascii.IsValid(reader.ValueSpan)
            ? Encoding.Latin1.GetString(reader.ValueSpan)
            : reader.GetString() ?? throw new JsonException("A string is expected.");

    public static string[] Texts(ref Utf8JsonReader reader)
    {
        List<string> texts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(Text(ref reader));
        }

        return [.. texts];
    }

    public static Dictionary<string, string> Map(ref Utf8JsonReader reader)
    {
        RequireObject(ref reader);
        Dictionary<string, string> map = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            map[name] = Text(ref reader);
        }

        return map;
    }

    private static ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
}
