using Xendit.Sessions;

namespace Xendit.Sandbox;

/// <summary>Echoes a request as the session that came of it.</summary>
internal static class SessionMapping
{
    public static PaymentSession ToSession(CreateSessionRequest request, string id) => new()
    {
        PaymentSessionId = id,
        Status = SessionStatus.Active,
        BusinessId = Identifiers.Business,
        ReferenceId = request.ReferenceId,
        CustomerId = request.CustomerId ?? (request.Customer is null ? null : Identifiers.Customer()),
        SessionType = request.SessionType,
        AllowSavePaymentMethod = request.AllowSavePaymentMethod,
        Currency = request.Currency,
        Amount = request.Amount,
        Country = request.Country,
        Mode = request.Mode,
        CaptureMethod = request.CaptureMethod,
        ChannelProperties = request.ChannelProperties,
        PaymentLinkConfiguration = request.PaymentLinkConfiguration,
        AllowedPaymentChannels = request.AllowedPaymentChannels,
        CardsSessionJs = request.CardsSessionJs,
        Locale = request.Locale ?? "en",
        Metadata = request.Metadata,
        Description = request.Description,
        Items = request.Items?.Select(ToItem).ToList(),
        SuccessReturnUrl = request.SuccessReturnUrl,
        CancelReturnUrl = request.CancelReturnUrl,
        Origins = request.Origins,
    };

    private static PaymentSessionItem ToItem(SessionItem item) => new()
    {
        Type = item.Type,
        Name = item.Name,
        NetUnitAmount = item.NetUnitAmount,
        Quantity = item.Quantity,
        Url = item.Url,
        ImageUrl = item.ImageUrl,
        Category = item.Category,
        Subcategory = item.Subcategory,
        Description = item.Description,
        Metadata = item.Metadata,
        AdditionalProperties = item.AdditionalProperties,
    };
}
