using System.Runtime.CompilerServices;
using System.Text.Json;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>Writes members that may be absent, or null where null was read.</summary>
internal static class Members
{
    public static bool Has(Utf8JsonWriter writer, JsonEncodedText name, object? value, ulong nulls, int bit)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            return true;
        }

        Null(writer, name, nulls, bit);
        return false;
    }

    public static void Text(Utf8JsonWriter writer, JsonEncodedText name, string? value, ulong nulls, int bit)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
        else
        {
            Null(writer, name, nulls, bit);
        }
    }

    public static void Time(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value, ulong nulls, int bit)
    {
        if (value is not null)
        {
            writer.WriteString(name, value.GetValueOrDefault());
        }
        else
        {
            Null(writer, name, nulls, bit);
        }
    }

    public static void Number(Utf8JsonWriter writer, JsonEncodedText name, decimal? value, ulong nulls, int bit)
    {
        if (value is not null)
        {
            writer.WriteNumber(name, value.GetValueOrDefault());
        }
        else
        {
            Null(writer, name, nulls, bit);
        }
    }

    public static void Choice<TEnum>(
        Utf8JsonWriter writer, JsonEncodedText name, OpenEnum<TEnum>? value, JsonEncodedText[] texts, ulong nulls, int bit)
        where TEnum : struct, Enum
    {
        if (value is null)
        {
            Null(writer, name, nulls, bit);
        }
        else if (value.GetValueOrDefault().TryGetNumber(out TEnum number))
        {
            writer.WriteString(name, texts[Unsafe.As<TEnum, int>(ref number)]);
        }
        else
        {
            writer.WriteString(name, value.GetValueOrDefault().Raw);
        }
    }

    public static void Rest(Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement> additionalProperties)
    {
        if (ReferenceEquals(additionalProperties, EmptyMap<JsonElement>.Instance))
        {
            return;
        }

        foreach ((string name, JsonElement value) in additionalProperties)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    public static void Null(Utf8JsonWriter writer, JsonEncodedText name, ulong nulls, int bit)
    {
        if ((nulls & (1UL << bit)) != 0)
        {
            writer.WriteNull(name);
        }
    }
}
