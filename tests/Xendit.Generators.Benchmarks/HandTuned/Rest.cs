using System.Text.Json;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>What an object says beside the values of its known members: which were null, and the members nobody knows.</summary>
internal struct Rest
{
    private Dictionary<string, JsonElement>? _unknown;

    public ulong Nulls { get; private set; }

    public readonly IReadOnlyDictionary<string, JsonElement> Unknown =>
        (IReadOnlyDictionary<string, JsonElement>?)_unknown ?? EmptyMap<JsonElement>.Instance;

    public bool NextIsNull(ref Utf8JsonReader reader, int bit)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        Nulls |= 1UL << bit;
        return true;
    }

    public string? NextText(ref Utf8JsonReader reader, int bit) => NextIsNull(ref reader, bit) ? null : Values.Text(ref reader);

    public DateTimeOffset? NextTime(ref Utf8JsonReader reader, int bit) => NextIsNull(ref reader, bit) ? null : reader.GetDateTimeOffset();

    public void Keep(ref Utf8JsonReader reader)
    {
        string name = reader.GetString()!;
        reader.Read();
        (_unknown ??= [])[name] = JsonElement.ParseValue(ref reader);
    }
}
