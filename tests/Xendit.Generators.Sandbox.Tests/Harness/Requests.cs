using System.Text.Json;

namespace Xendit.Generators.Sandbox.Tests.Harness;

/// <summary>Requests that the API accepts.</summary>
internal static class Requests
{
    /// <summary>The required members alone.</summary>
    public static CreateSessionRequest Pay { get; } = new()
    {
        ReferenceId = "order-123",
        SessionType = SessionType.Pay,
        Currency = Currency.Php,
        Amount = 10000.01m,
        Mode = SessionMode.PaymentLink,
        Country = Country.Ph,
    };

    public static CreateSessionRequest Save { get; } = Pay with { SessionType = SessionType.Save, Amount = 0 };

    /// <summary>Every member that comes back, each with a value of its own.</summary>
    public static CreateSessionRequest Full { get; } = Pay with
    {
        CustomerId = "cust-b98d6f63-d240-44ec-9bd5-aa42954c4f48",
        AllowSavePaymentMethod = AllowSavePaymentMethod.Optional,
        CaptureMethod = CaptureMethod.Manual,
        ChannelProperties = new ChannelProperties
        {
            Cards = new CardChannelProperties
            {
                CardOnFileType = CardOnFileType.Recurring,
                MidLabel = "main",
                AllowedBins = ["411111", "510510"],
                SkipThreeDs = true,
                RecurringConfiguration = new RecurringConfiguration { RecurringExpiry = new DateOnly(2029, 10, 10), RecurringFrequency = 28 },
                StatementDescriptor = "My Shop 24",
            },
        },
        PaymentLinkConfiguration = new PaymentLinkConfiguration { PrimaryPaymentChannels = [PaymentChannel.Cards] },
        AllowedPaymentChannels = [PaymentChannel.Cards, PaymentChannel._7Eleven, OpenEnum<PaymentChannel>.Custom("A_NEW_WALLET")],
        ExpiresAt = new DateTimeOffset(2099, 12, 31, 23, 59, 59, TimeSpan.Zero),
        Locale = "id",
        Metadata = new Dictionary<string, string> { ["order"] = "123", ["shop \"A\""] = "täglich" },
        Description = "Payment for your order #123",
        Items =
        [
            new SessionItem
            {
                Type = ItemType.PhysicalProduct,
                Name = "Shirt",
                NetUnitAmount = 5000.5m,
                Quantity = 2,
                Url = "http://example.com/shirt",
                ImageUrl = "https://example.com/shirt.png",
                Category = "Clothes",
                Subcategory = "Shirts",
                Description = "Blue",
                Metadata = new Dictionary<string, string> { ["size"] = "M" },
                AdditionalProperties = new Dictionary<string, JsonElement> { ["colour"] = JsonElement.Parse("\"blue\"") },
            },
            new SessionItem { Type = ItemType.Discount, Name = "Voucher", NetUnitAmount = -0.99m, Quantity = 1 },
        ],
        SuccessReturnUrl = "https://example.com/thanks",
        CancelReturnUrl = "https://example.com/basket",
        Origins = ["https://example.com"],
        CardsSessionJs = new CardsSessionJs { SuccessReturnUrl = "https://example.com/ok", FailureReturnUrl = "https://example.com/failed" },
    };
}
