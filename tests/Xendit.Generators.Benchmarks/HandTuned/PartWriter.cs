using System.Text.Json;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>Writes the small objects and the collections below a session.</summary>
internal static class PartWriter
{
    public static void Write(Utf8JsonWriter writer, ChannelProperties properties)
    {
        writer.WriteStartObject();
        if (Members.Has(writer, Names.Cards, properties.Cards, properties._nulls, 0))
        {
            Write(writer, properties.Cards!);
        }

        Members.Rest(writer, properties.AdditionalProperties);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PaymentLinkConfiguration configuration)
    {
        writer.WriteStartObject();
        if (Members.Has(writer, Names.PrimaryPaymentChannels, configuration.PrimaryPaymentChannels, configuration._nulls, 0))
        {
            Write(writer, configuration.PrimaryPaymentChannels!);
        }

        Members.Rest(writer, configuration.AdditionalProperties);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CardsSessionJs session)
    {
        writer.WriteStartObject();
        Members.Text(writer, Names.SuccessReturnUrl, session.SuccessReturnUrl, session._nulls, 0);
        Members.Text(writer, Names.FailureReturnUrl, session.FailureReturnUrl, session._nulls, 1);
        Members.Rest(writer, session.AdditionalProperties);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<OpenEnum<PaymentChannel>> channels)
    {
        writer.WriteStartArray();
        for (int i = 0; i < channels.Count; i++)
        {
            writer.WriteStringValue(channels[i].Raw);
        }

        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray();
        for (int i = 0; i < texts.Count; i++)
        {
            writer.WriteStringValue(texts[i]);
        }

        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> map)
    {
        writer.WriteStartObject();
        foreach ((string name, string value) in (Dictionary<string, string>)map)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CardChannelProperties cards)
    {
        ulong nulls = cards._nulls;
        writer.WriteStartObject();
        Members.Choice(writer, Names.CardOnFileType, cards.CardOnFileType, EnumTexts.CardOnFileType, nulls, 0);
        Members.Text(writer, Names.MidLabel, cards.MidLabel, nulls, 1);
        if (Members.Has(writer, Names.AllowedBins, cards.AllowedBins, nulls, 2))
        {
            Write(writer, cards.AllowedBins!);
        }

        if (cards.SkipThreeDs is { } skip)
        {
            writer.WriteBoolean(Names.SkipThreeDs, skip);
        }
        else
        {
            Members.Null(writer, Names.SkipThreeDs, nulls, 3);
        }

        if (Members.Has(writer, Names.RecurringConfiguration, cards.RecurringConfiguration, nulls, 4))
        {
            Write(writer, cards.RecurringConfiguration!);
        }

        Members.Text(writer, Names.StatementDescriptor, cards.StatementDescriptor, nulls, 5);
        Members.Rest(writer, cards.AdditionalProperties);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RecurringConfiguration recurring)
    {
        writer.WriteStartObject();
        Members.Text(writer, Names.RecurringExpiry, recurring.RecurringExpiry?.ToString("yyyy-MM-dd"), recurring._nulls, 0);
        Members.Number(writer, Names.RecurringFrequency, recurring.RecurringFrequency, recurring._nulls, 1);
        Members.Rest(writer, recurring.AdditionalProperties);
        writer.WriteEndObject();
    }
}
