using System.Text.Json;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>The texts of the enumerations by number, encoded once.</summary>
internal static class EnumTexts
{
    public static readonly JsonEncodedText[] SessionType = Encode("SAVE", "PAY", "AUTHORIZATION");

    public static readonly JsonEncodedText[] SessionMode = Encode("PAYMENT_LINK", "COMPONENT", "CARDS_SESSION_JS");

    public static readonly JsonEncodedText[] SessionStatus = Encode("ACTIVE", "COMPLETED", "EXPIRED", "CANCELED");

    public static readonly JsonEncodedText[] AllowSavePaymentMethod = Encode("DISABLED", "OPTIONAL", "FORCED");

    public static readonly JsonEncodedText[] Currency = Encode("IDR", "PHP", "VND", "THB", "SGD", "MYR", "USD");

    public static readonly JsonEncodedText[] Country = Encode("ID", "PH", "VN", "TH", "SG", "MY");

    public static readonly JsonEncodedText[] CaptureMethod = Encode("AUTOMATIC", "MANUAL");

    public static readonly JsonEncodedText[] CardOnFileType = Encode("CUSTOMER_UNSCHEDULED", "MERCHANT_UNSCHEDULED", "RECURRING");

    public static readonly JsonEncodedText[] ItemType = Encode(
        "DIGITAL_PRODUCTS", "PHYSICAL_PRODUCT", "DIGITAL_SERVICE", "PHYSICAL_SERVICE", "FEES", "DISCOUNT");

    private static JsonEncodedText[] Encode(params string[] texts) => Array.ConvertAll(texts, text => JsonEncodedText.Encode(text));
}
