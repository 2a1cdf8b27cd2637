using System.Text.Json;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>Reads the small objects below a session.</summary>
internal static class PartReader
{
    public static OpenEnum<PaymentChannel>[] Channels(ref Utf8JsonReader reader)
    {
        List<OpenEnum<PaymentChannel>> channels = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            channels.Add(Enums.Channel(ref reader));
        }

        return [.. channels];
    }

    public static ChannelProperties ChannelProperties(ref Utf8JsonReader reader)
    {
        CardChannelProperties? cards = null;
        var rest = default(Rest);
        Values.RequireObject(ref reader);
        while (Values.NextName(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("cards"u8))
            {
                cards = rest.NextIsNull(ref reader, 0) ? null : Cards(ref reader);
                continue;
            }

            rest.Keep(ref reader);
        }

        return new() { Cards = cards, AdditionalProperties = rest.Unknown, _nulls = rest.Nulls };
    }

    public static PaymentLinkConfiguration PaymentLinkConfiguration(ref Utf8JsonReader reader)
    {
        OpenEnum<PaymentChannel>[]? primaryPaymentChannels = null;
        var rest = default(Rest);
        Values.RequireObject(ref reader);
        while (Values.NextName(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("primary_payment_channels"u8))
            {
                primaryPaymentChannels = rest.NextIsNull(ref reader, 0) ? null : Channels(ref reader);
                continue;
            }

            rest.Keep(ref reader);
        }

        return new() { PrimaryPaymentChannels = primaryPaymentChannels, AdditionalProperties = rest.Unknown, _nulls = rest.Nulls };
    }

    public static CardsSessionJs CardsSessionJs(ref Utf8JsonReader reader)
    {
        string? successReturnUrl = null, failureReturnUrl = null;
        var rest = default(Rest);
        Values.RequireObject(ref reader);
        while (Values.NextName(ref reader, out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 18 when name.SequenceEqual("success_return_url"u8): successReturnUrl = rest.NextText(ref reader, 0); continue;
                case 18 when name.SequenceEqual("failure_return_url"u8): failureReturnUrl = rest.NextText(ref reader, 1); continue;
            }

            rest.Keep(ref reader);
        }

        return new()
        {
            SuccessReturnUrl = successReturnUrl,
            FailureReturnUrl = failureReturnUrl,
            AdditionalProperties = rest.Unknown,
            _nulls = rest.Nulls,
        };
    }

    private static CardChannelProperties Cards(ref Utf8JsonReader reader)
    {
        OpenEnum<CardOnFileType>? cardOnFileType = null;
        string? midLabel = null, statementDescriptor = null;
        string[]? allowedBins = null;
        bool? skipThreeDs = null;
        RecurringConfiguration? recurringConfiguration = null;
        var rest = default(Rest);
        Values.RequireObject(ref reader);
        while (Values.NextName(ref reader, out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("mid_label"u8): midLabel = rest.NextText(ref reader, 1); continue;
                case 12 when name.SequenceEqual("allowed_bins"u8):
                    allowedBins = rest.NextIsNull(ref reader, 2) ? null : Values.Texts(ref reader);
                    continue;
                case 13 when name.SequenceEqual("skip_three_ds"u8):
                    skipThreeDs = rest.NextIsNull(ref reader, 3) ? null : reader.GetBoolean();
                    continue;
                case 17 when name.SequenceEqual("card_on_file_type"u8):
                    cardOnFileType = rest.NextIsNull(ref reader, 0) ? null : Enums.OnFile(ref reader);
                    continue;
                case 20 when name.SequenceEqual("statement_descriptor"u8):
                    statementDescriptor = rest.NextText(ref reader, 5);
                    continue;
                case 23 when name.SequenceEqual("recurring_configuration"u8):
                    recurringConfiguration = rest.NextIsNull(ref reader, 4) ? null : Recurring(ref reader);
                    continue;
            }

            rest.Keep(ref reader);
        }

        return new()
        {
            CardOnFileType = cardOnFileType,
            MidLabel = midLabel,
            AllowedBins = allowedBins,
            SkipThreeDs = skipThreeDs,
            RecurringConfiguration = recurringConfiguration,
            StatementDescriptor = statementDescriptor,
            AdditionalProperties = rest.Unknown,
            _nulls = rest.Nulls,
        };
    }

    private static RecurringConfiguration Recurring(ref Utf8JsonReader reader)
    {
        DateOnly? recurringExpiry = null;
        decimal? recurringFrequency = null;
        var rest = default(Rest);
        Values.RequireObject(ref reader);
        while (Values.NextName(ref reader, out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 16 when name.SequenceEqual("recurring_expiry"u8):
                    recurringExpiry = rest.NextIsNull(ref reader, 0) ? null : DateOnly.ParseExact(Values.Text(ref reader), "yyyy-MM-dd");
                    continue;
                case 19 when name.SequenceEqual("recurring_frequency"u8):
                    recurringFrequency = rest.NextIsNull(ref reader, 1) ? null : reader.GetDecimal();
                    continue;
            }

            rest.Keep(ref reader);
        }

        return new()
        {
            RecurringExpiry = recurringExpiry,
            RecurringFrequency = recurringFrequency,
            AdditionalProperties = rest.Unknown,
            _nulls = rest.Nulls,
        };
    }
}
