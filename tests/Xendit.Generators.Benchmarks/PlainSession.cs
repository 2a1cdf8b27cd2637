using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Xendit.Generators.Benchmarks;

/// <summary>The same shapes written by hand for System.Text.Json, with strings for enumerations and its extension data.</summary>
public sealed record PlainSession
{
    [StringLength(27, MinimumLength = 27)]
    public required string PaymentSessionId { get; init; }

    public DateTimeOffset? Created { get; init; }

    public DateTimeOffset? Updated { get; init; }

    [StringLength(64, MinimumLength = 1)]
    public string? ReferenceId { get; init; }

    [StringLength(41, MinimumLength = 41)]
    public string? CustomerId { get; init; }

    public string? SessionType { get; init; }

    public string? AllowSavePaymentMethod { get; init; }

    public string? Currency { get; init; }

    [Range(0, double.MaxValue)]
    public decimal? Amount { get; init; }

    public string? Country { get; init; }

    public string? Mode { get; init; }

    public string? CaptureMethod { get; init; }

    public PlainChannelProperties? ChannelProperties { get; init; }

    public PlainPaymentLinkConfiguration? PaymentLinkConfiguration { get; init; }

    public IReadOnlyList<string>? AllowedPaymentChannels { get; init; }

    public PlainCardsSessionJs? CardsSessionJs { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public string? Locale { get; init; }

    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    [StringLength(1000, MinimumLength = 1)]
    public string? Description { get; init; }

    public IReadOnlyList<PlainItem>? Items { get; init; }

    [RegularExpression("^https://.*")]
    public string? SuccessReturnUrl { get; init; }

    [RegularExpression("^https://.*")]
    public string? CancelReturnUrl { get; init; }

    public required string Status { get; init; }

    public string? PaymentLinkUrl { get; init; }

    public string? PaymentTokenId { get; init; }

    public string? PaymentId { get; init; }

    public string? PaymentRequestId { get; init; }

    public string? BusinessId { get; init; }

    public string? ComponentsSdkKey { get; init; }

    public IReadOnlyList<string>? Origins { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

public sealed record PlainChannelProperties
{
    public PlainCards? Cards { get; init; }
}

public sealed record PlainCards
{
    public string? CardOnFileType { get; init; }

    public string? MidLabel { get; init; }

    public IReadOnlyList<string>? AllowedBins { get; init; }

    public bool? SkipThreeDs { get; init; }

    public PlainRecurring? RecurringConfiguration { get; init; }

    public string? StatementDescriptor { get; init; }
}

public sealed record PlainRecurring
{
    public DateOnly? RecurringExpiry { get; init; }

    public decimal? RecurringFrequency { get; init; }
}

public sealed record PlainPaymentLinkConfiguration
{
    public IReadOnlyList<string>? PrimaryPaymentChannels { get; init; }
}

public sealed record PlainCardsSessionJs
{
    public string? SuccessReturnUrl { get; init; }

    public string? FailureReturnUrl { get; init; }
}

public sealed record PlainItem
{
    public string? Type { get; init; }

    public string? Name { get; init; }

    public decimal? NetUnitAmount { get; init; }

    public long? Quantity { get; init; }

    public string? Url { get; init; }

    public string? ImageUrl { get; init; }

    public string? Category { get; init; }

    public string? Subcategory { get; init; }

    public string? Description { get; init; }

    public IReadOnlyDictionary<string, string>? Metadata { get; init; }
}

/// <summary>System.Text.Json's own generated code for the shapes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainSession))]
internal sealed partial class PlainContext : JsonSerializerContext;

/// <summary>System.Text.Json by reflection.</summary>
internal static class PlainReflection
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
