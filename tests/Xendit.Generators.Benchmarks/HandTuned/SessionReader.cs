using System.Text.Json;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>
/// What an expert would write for this one shape: the members by the length of their names, nothing on the way to them, and
/// all that the generated reader does beside: unknown members are kept, a null that was read is remembered, required members
/// are demanded, unknown values of enumerations are read.
/// </summary>
internal static class SessionReader
{
    public static PaymentSession Read(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        reader.Read();
        PaymentSession session = Read(ref reader);
        reader.Read();
        return session;
    }

    private static PaymentSession Read(ref Utf8JsonReader reader)
    {
        string? paymentSessionId = null, referenceId = null, customerId = null, locale = null, description = null, businessId = null;
        string? successReturnUrl = null, cancelReturnUrl = null, paymentLinkUrl = null, componentsSdkKey = null;
        string? paymentTokenId = null, paymentId = null, paymentRequestId = null;
        DateTimeOffset? created = null, updated = null, expiresAt = null;
        decimal? amount = null;
        OpenEnum<SessionType>? sessionType = null;
        OpenEnum<AllowSavePaymentMethod>? allowSavePaymentMethod = null;
        OpenEnum<Currency>? currency = null;
        OpenEnum<Country>? country = null;
        OpenEnum<SessionMode>? mode = null;
        OpenEnum<CaptureMethod>? captureMethod = null;
        OpenEnum<SessionStatus>? status = null;
        ChannelProperties? channelProperties = null;
        PaymentLinkConfiguration? paymentLinkConfiguration = null;
        CardsSessionJs? cardsSessionJs = null;
        OpenEnum<PaymentChannel>[]? allowedPaymentChannels = null;
        Dictionary<string, string>? metadata = null;
        PaymentSessionItem[]? items = null;
        string[]? origins = null;
        var rest = default(Rest);
        Values.RequireObject(ref reader);
        while (Values.NextName(ref reader, out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("mode"u8):
                    mode = rest.NextIsNull(ref reader, 9) ? null : Enums.Mode(ref reader);
                    continue;
                case 5 when name.SequenceEqual("items"u8):
                    items = rest.NextIsNull(ref reader, 19) ? null : ItemReader.ReadAll(ref reader);
                    continue;
                case 6 when name.SequenceEqual("amount"u8):
                    amount = rest.NextIsNull(ref reader, 7) ? null : reader.GetDecimal();
                    continue;
                case 6 when name.SequenceEqual("locale"u8): locale = rest.NextText(ref reader, 16); continue;
                case 6 when name.SequenceEqual("status"u8): reader.Read(); status = Enums.Status(ref reader); continue;
                case 7 when name.SequenceEqual("created"u8): created = rest.NextTime(ref reader, 0); continue;
                case 7 when name.SequenceEqual("updated"u8): updated = rest.NextTime(ref reader, 1); continue;
                case 7 when name.SequenceEqual("country"u8):
                    country = rest.NextIsNull(ref reader, 8) ? null : Enums.Country(ref reader);
                    continue;
                case 7 when name.SequenceEqual("origins"u8):
                    origins = rest.NextIsNull(ref reader, 28) ? null : Values.Texts(ref reader);
                    continue;
                case 8 when name.SequenceEqual("currency"u8):
                    currency = rest.NextIsNull(ref reader, 6) ? null : Enums.Currency(ref reader);
                    continue;
                case 8 when name.SequenceEqual("metadata"u8):
                    metadata = rest.NextIsNull(ref reader, 17) ? null : Values.Map(ref reader);
                    continue;
                case 10 when name.SequenceEqual("expires_at"u8): expiresAt = rest.NextTime(ref reader, 15); continue;
                case 10 when name.SequenceEqual("payment_id"u8): paymentId = rest.NextText(ref reader, 24); continue;
                case 11 when name.SequenceEqual("customer_id"u8): customerId = rest.NextText(ref reader, 3); continue;
                case 11 when name.SequenceEqual("description"u8): description = rest.NextText(ref reader, 18); continue;
                case 11 when name.SequenceEqual("business_id"u8): businessId = rest.NextText(ref reader, 26); continue;
                case 12 when name.SequenceEqual("reference_id"u8): referenceId = rest.NextText(ref reader, 2); continue;
                case 12 when name.SequenceEqual("session_type"u8):
                    sessionType = rest.NextIsNull(ref reader, 4) ? null : Enums.Type(ref reader);
                    continue;
                case 14 when name.SequenceEqual("capture_method"u8):
                    captureMethod = rest.NextIsNull(ref reader, 10) ? null : Enums.Capture(ref reader);
                    continue;
                case 16 when name.SequenceEqual("cards_session_js"u8):
                    cardsSessionJs = rest.NextIsNull(ref reader, 14) ? null : PartReader.CardsSessionJs(ref reader);
                    continue;
                case 16 when name.SequenceEqual("payment_link_url"u8): paymentLinkUrl = rest.NextText(ref reader, 22); continue;
                case 16 when name.SequenceEqual("payment_token_id"u8): paymentTokenId = rest.NextText(ref reader, 23); continue;
                case 17 when name.SequenceEqual("cancel_return_url"u8): cancelReturnUrl = rest.NextText(ref reader, 21); continue;
                case 18 when name.SequenceEqual("payment_session_id"u8):
                    reader.Read(); paymentSessionId = Values.Text(ref reader);
                    continue;
                case 18 when name.SequenceEqual("channel_properties"u8):
                    channelProperties = rest.NextIsNull(ref reader, 11) ? null : PartReader.ChannelProperties(ref reader);
                    continue;
                case 18 when name.SequenceEqual("success_return_url"u8): successReturnUrl = rest.NextText(ref reader, 20); continue;
                case 18 when name.SequenceEqual("payment_request_id"u8): paymentRequestId = rest.NextText(ref reader, 25); continue;
                case 18 when name.SequenceEqual("components_sdk_key"u8): componentsSdkKey = rest.NextText(ref reader, 27); continue;
                case 24 when name.SequenceEqual("allowed_payment_channels"u8):
                    allowedPaymentChannels = rest.NextIsNull(ref reader, 13) ? null : PartReader.Channels(ref reader);
                    continue;
                case 25 when name.SequenceEqual("allow_save_payment_method"u8):
                    allowSavePaymentMethod = rest.NextIsNull(ref reader, 5) ? null : Enums.Save(ref reader);
                    continue;
                case 26 when name.SequenceEqual("payment_link_configuration"u8):
                    paymentLinkConfiguration = rest.NextIsNull(ref reader, 12) ? null : PartReader.PaymentLinkConfiguration(ref reader);
                    continue;
            }

            rest.Keep(ref reader);
        }

        return new PaymentSession
        {
            PaymentSessionId = paymentSessionId ?? throw new JsonException("payment_session_id is missing."),
            Created = created,
            Updated = updated,
            ReferenceId = referenceId,
            CustomerId = customerId,
            SessionType = sessionType,
            AllowSavePaymentMethod = allowSavePaymentMethod,
            Currency = currency,
            Amount = amount,
            Country = country,
            Mode = mode,
            CaptureMethod = captureMethod,
            ChannelProperties = channelProperties,
            PaymentLinkConfiguration = paymentLinkConfiguration,
            AllowedPaymentChannels = allowedPaymentChannels,
            CardsSessionJs = cardsSessionJs,
            ExpiresAt = expiresAt,
            Locale = locale,
            Metadata = metadata,
            Description = description,
            Items = items,
            SuccessReturnUrl = successReturnUrl,
            CancelReturnUrl = cancelReturnUrl,
            Status = status ?? throw new JsonException("status is missing."),
            PaymentLinkUrl = paymentLinkUrl,
            PaymentTokenId = paymentTokenId,
            PaymentId = paymentId,
            PaymentRequestId = paymentRequestId,
            BusinessId = businessId,
            ComponentsSdkKey = componentsSdkKey,
            Origins = origins,
            AdditionalProperties = rest.Unknown,
            _nulls = rest.Nulls,
        };
    }
}
