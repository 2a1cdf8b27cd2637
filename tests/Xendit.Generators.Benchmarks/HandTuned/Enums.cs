using System.Text.Json;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>Reads the values of enumerations, those that nobody knows too.</summary>
internal static class Enums
{
    public static OpenEnum<SessionType> Type(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Values.Utf8(ref reader);
        return text.Length switch
        {
            3 when text.SequenceEqual("PAY"u8) => SessionType.Pay,
            4 when text.SequenceEqual("SAVE"u8) => SessionType.Save,
            13 when text.SequenceEqual("AUTHORIZATION"u8) => SessionType.Authorization,
            _ => OpenEnum<SessionType>.Custom(Values.Text(ref reader)),
        };
    }

    public static OpenEnum<SessionMode> Mode(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Values.Utf8(ref reader);
        return text.Length switch
        {
            9 when text.SequenceEqual("COMPONENT"u8) => SessionMode.Component,
            12 when text.SequenceEqual("PAYMENT_LINK"u8) => SessionMode.PaymentLink,
            16 when text.SequenceEqual("CARDS_SESSION_JS"u8) => SessionMode.CardsSessionJs,
            _ => OpenEnum<SessionMode>.Custom(Values.Text(ref reader)),
        };
    }

    public static OpenEnum<SessionStatus> Status(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Values.Utf8(ref reader);
        return text.Length switch
        {
            6 when text.SequenceEqual("ACTIVE"u8) => SessionStatus.Active,
            7 when text.SequenceEqual("EXPIRED"u8) => SessionStatus.Expired,
            8 when text.SequenceEqual("CANCELED"u8) => SessionStatus.Canceled,
            9 when text.SequenceEqual("COMPLETED"u8) => SessionStatus.Completed,
            _ => OpenEnum<SessionStatus>.Custom(Values.Text(ref reader)),
        };
    }

    public static OpenEnum<AllowSavePaymentMethod> Save(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Values.Utf8(ref reader);
        return text.Length switch
        {
            6 when text.SequenceEqual("FORCED"u8) => AllowSavePaymentMethod.Forced,
            8 when text.SequenceEqual("DISABLED"u8) => AllowSavePaymentMethod.Disabled,
            8 when text.SequenceEqual("OPTIONAL"u8) => AllowSavePaymentMethod.Optional,
            _ => OpenEnum<AllowSavePaymentMethod>.Custom(Values.Text(ref reader)),
        };
    }

    public static OpenEnum<CaptureMethod> Capture(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Values.Utf8(ref reader);
        return text.Length switch
        {
            6 when text.SequenceEqual("MANUAL"u8) => CaptureMethod.Manual,
            9 when text.SequenceEqual("AUTOMATIC"u8) => CaptureMethod.Automatic,
            _ => OpenEnum<CaptureMethod>.Custom(Values.Text(ref reader)),
        };
    }

    public static OpenEnum<Currency> Currency(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Values.Utf8(ref reader);
        return text switch
        {
            [(byte)'I', (byte)'D', (byte)'R'] => Sessions.Currency.Idr,
            [(byte)'P', (byte)'H', (byte)'P'] => Sessions.Currency.Php,
            [(byte)'V', (byte)'N', (byte)'D'] => Sessions.Currency.Vnd,
            [(byte)'T', (byte)'H', (byte)'B'] => Sessions.Currency.Thb,
            [(byte)'S', (byte)'G', (byte)'D'] => Sessions.Currency.Sgd,
            [(byte)'M', (byte)'Y', (byte)'R'] => Sessions.Currency.Myr,
            [(byte)'U', (byte)'S', (byte)'D'] => Sessions.Currency.Usd,
            _ => OpenEnum<Currency>.Custom(Values.Text(ref reader)),
        };
    }

    public static OpenEnum<Country> Country(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Values.Utf8(ref reader);
        return text switch
        {
            [(byte)'I', (byte)'D'] => Sessions.Country.Id,
            [(byte)'P', (byte)'H'] => Sessions.Country.Ph,
            [(byte)'V', (byte)'N'] => Sessions.Country.Vn,
            [(byte)'T', (byte)'H'] => Sessions.Country.Th,
            [(byte)'S', (byte)'G'] => Sessions.Country.Sg,
            [(byte)'M', (byte)'Y'] => Sessions.Country.My,
            _ => OpenEnum<Country>.Custom(Values.Text(ref reader)),
        };
    }

    public static OpenEnum<CardOnFileType> OnFile(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Values.Utf8(ref reader);
        return text.Length switch
        {
            9 when text.SequenceEqual("RECURRING"u8) => CardOnFileType.Recurring,
            20 when text.SequenceEqual("CUSTOMER_UNSCHEDULED"u8) => CardOnFileType.CustomerUnscheduled,
            20 when text.SequenceEqual("MERCHANT_UNSCHEDULED"u8) => CardOnFileType.MerchantUnscheduled,
            _ => OpenEnum<CardOnFileType>.Custom(Values.Text(ref reader)),
        };
    }

    public static OpenEnum<ItemType> Item(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Values.Utf8(ref reader);
        return text.Length switch
        {
            4 when text.SequenceEqual("FEES"u8) => ItemType.Fees,
            8 when text.SequenceEqual("DISCOUNT"u8) => ItemType.Discount,
            15 when text.SequenceEqual("DIGITAL_SERVICE"u8) => ItemType.DigitalService,
            16 when text.SequenceEqual("DIGITAL_PRODUCTS"u8) => ItemType.DigitalProducts,
            16 when text.SequenceEqual("PHYSICAL_PRODUCT"u8) => ItemType.PhysicalProduct,
            16 when text.SequenceEqual("PHYSICAL_SERVICE"u8) => ItemType.PhysicalService,
            _ => OpenEnum<ItemType>.Custom(Values.Text(ref reader)),
        };
    }

    /// <summary>One of 159: their table is the generated one, which nobody would write by hand.</summary>
    public static OpenEnum<PaymentChannel> Channel(ref Utf8JsonReader reader) => PaymentChannelCodec.Read(ref reader);
}
