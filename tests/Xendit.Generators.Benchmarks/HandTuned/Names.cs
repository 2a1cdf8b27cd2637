using System.Text.Json;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>The names of all members, encoded once.</summary>
internal static class Names
{
    public static readonly JsonEncodedText PaymentSessionId = JsonEncodedText.Encode("payment_session_id");

    public static readonly JsonEncodedText Created = JsonEncodedText.Encode("created");

    public static readonly JsonEncodedText Updated = JsonEncodedText.Encode("updated");

    public static readonly JsonEncodedText ReferenceId = JsonEncodedText.Encode("reference_id");

    public static readonly JsonEncodedText CustomerId = JsonEncodedText.Encode("customer_id");

    public static readonly JsonEncodedText SessionType = JsonEncodedText.Encode("session_type");

    public static readonly JsonEncodedText AllowSavePaymentMethod = JsonEncodedText.Encode("allow_save_payment_method");

    public static readonly JsonEncodedText Currency = JsonEncodedText.Encode("currency");

    public static readonly JsonEncodedText Amount = JsonEncodedText.Encode("amount");

    public static readonly JsonEncodedText Country = JsonEncodedText.Encode("country");

    public static readonly JsonEncodedText Mode = JsonEncodedText.Encode("mode");

    public static readonly JsonEncodedText CaptureMethod = JsonEncodedText.Encode("capture_method");

    public static readonly JsonEncodedText ChannelProperties = JsonEncodedText.Encode("channel_properties");

    public static readonly JsonEncodedText PaymentLinkConfiguration = JsonEncodedText.Encode("payment_link_configuration");

    public static readonly JsonEncodedText AllowedPaymentChannels = JsonEncodedText.Encode("allowed_payment_channels");

    public static readonly JsonEncodedText CardsSessionJs = JsonEncodedText.Encode("cards_session_js");

    public static readonly JsonEncodedText ExpiresAt = JsonEncodedText.Encode("expires_at");

    public static readonly JsonEncodedText Locale = JsonEncodedText.Encode("locale");

    public static readonly JsonEncodedText Metadata = JsonEncodedText.Encode("metadata");

    public static readonly JsonEncodedText Description = JsonEncodedText.Encode("description");

    public static readonly JsonEncodedText Items = JsonEncodedText.Encode("items");

    public static readonly JsonEncodedText SuccessReturnUrl = JsonEncodedText.Encode("success_return_url");

    public static readonly JsonEncodedText CancelReturnUrl = JsonEncodedText.Encode("cancel_return_url");

    public static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");

    public static readonly JsonEncodedText PaymentLinkUrl = JsonEncodedText.Encode("payment_link_url");

    public static readonly JsonEncodedText PaymentTokenId = JsonEncodedText.Encode("payment_token_id");

    public static readonly JsonEncodedText PaymentId = JsonEncodedText.Encode("payment_id");

    public static readonly JsonEncodedText PaymentRequestId = JsonEncodedText.Encode("payment_request_id");

    public static readonly JsonEncodedText BusinessId = JsonEncodedText.Encode("business_id");

    public static readonly JsonEncodedText ComponentsSdkKey = JsonEncodedText.Encode("components_sdk_key");

    public static readonly JsonEncodedText Origins = JsonEncodedText.Encode("origins");

    public static readonly JsonEncodedText Cards = JsonEncodedText.Encode("cards");

    public static readonly JsonEncodedText CardOnFileType = JsonEncodedText.Encode("card_on_file_type");

    public static readonly JsonEncodedText MidLabel = JsonEncodedText.Encode("mid_label");

    public static readonly JsonEncodedText AllowedBins = JsonEncodedText.Encode("allowed_bins");

    public static readonly JsonEncodedText SkipThreeDs = JsonEncodedText.Encode("skip_three_ds");

    public static readonly JsonEncodedText RecurringConfiguration = JsonEncodedText.Encode("recurring_configuration");

    public static readonly JsonEncodedText StatementDescriptor = JsonEncodedText.Encode("statement_descriptor");

    public static readonly JsonEncodedText RecurringExpiry = JsonEncodedText.Encode("recurring_expiry");

    public static readonly JsonEncodedText RecurringFrequency = JsonEncodedText.Encode("recurring_frequency");

    public static readonly JsonEncodedText PrimaryPaymentChannels = JsonEncodedText.Encode("primary_payment_channels");

    public static readonly JsonEncodedText FailureReturnUrl = JsonEncodedText.Encode("failure_return_url");

    public static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");

    public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");

    public static readonly JsonEncodedText NetUnitAmount = JsonEncodedText.Encode("net_unit_amount");

    public static readonly JsonEncodedText Quantity = JsonEncodedText.Encode("quantity");

    public static readonly JsonEncodedText Url = JsonEncodedText.Encode("url");

    public static readonly JsonEncodedText ImageUrl = JsonEncodedText.Encode("image_url");

    public static readonly JsonEncodedText Category = JsonEncodedText.Encode("category");

    public static readonly JsonEncodedText Subcategory = JsonEncodedText.Encode("subcategory");
}
