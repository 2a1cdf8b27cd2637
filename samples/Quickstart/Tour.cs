using Xendit.Sessions;

namespace Xendit.Quickstart;

/// <summary>A tour of the client: create a session, complete it, read it back; a request that is stopped; a typed error.</summary>
/// <param name="key">The API key.</param>
/// <param name="server">Where the API is; <see langword="null"/> for where the document says.</param>
/// <param name="isSandbox">Whether the tour completes the session itself, or waits until somebody has.</param>
internal sealed class Tour(string key, Uri? server, bool isSandbox)
{
    private static readonly TimeSpan s_pollingInterval = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private readonly XenditSessionsClient _client = new(new XenditSessionsClientOptions { ApiKey = key, BaseUrl = server });

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Page.Title("Xendit Payment Sessions");
        Page.Line("Server", isSandbox ? $"embedded sandbox at {server}" : server ?? (object)"the API itself");

        PaymentSession session = await CreateAsync(cancellationToken);
        await (isSandbox ? CompleteAsync(session, cancellationToken) : WaitAsync(session, cancellationToken));
        await ShowValidationAsync(cancellationToken);
        await ShowNotFoundAsync(cancellationToken);
    }

    private async Task<PaymentSession> CreateAsync(CancellationToken cancellationToken)
    {
        Page.Section("1. Create a session");
        PaymentSession session = await _client.CreateSessionAsync(
            new CreateSessionRequest
            {
                ReferenceId = $"order-{Guid.NewGuid():N}",
                SessionType = SessionType.Pay,
                Currency = Currency.Idr,
                Amount = 10000,
                Mode = SessionMode.PaymentLink,
                Country = Country.Id,
                Description = "Payment for your order #123",
                AllowedPaymentChannels = [PaymentChannel.Cards, PaymentChannel.Dana],
                Items = [new SessionItem { Type = ItemType.PhysicalProduct, Name = "Shirt", NetUnitAmount = 5000, Quantity = 2 }],
                SuccessReturnUrl = "https://example.com/thanks",
                CancelReturnUrl = "https://example.com/basket",
            },
            cancellationToken: cancellationToken);
        Show(session);

        // A person must see the link to follow it; the record itself would not print it.
        Page.Line("Payment link", session.PaymentLinkUrl);
        return session;
    }

    private async Task CompleteAsync(PaymentSession session, CancellationToken cancellationToken)
    {
        Page.Section("2. Complete it on the hosted page");
        using var browser = new HttpClient();
        string page = await browser.GetStringAsync(session.PaymentLinkUrl, cancellationToken);
        Page.Line("The page", $"{page.Length} characters of HTML");
        using HttpResponseMessage paid = await browser.PostAsync(session.PaymentLinkUrl + "/complete", content: null, cancellationToken);
        Page.Line("Pressed Pay", paid.StatusCode);

        Page.Section("3. Read it back");
        Show(await _client.GetSessionAsync(session.PaymentSessionId, cancellationToken: cancellationToken));
    }

    private async Task WaitAsync(PaymentSession session, CancellationToken cancellationToken)
    {
        Page.Section("2. Open the link and complete the payment");
        Page.Text("Waiting for the outcome; Ctrl+C stops.");
        DateTimeOffset end = DateTimeOffset.UtcNow + s_patience;
        while (session.Status == SessionStatus.Active && DateTimeOffset.UtcNow < end)
        {
            await Task.Delay(s_pollingInterval, cancellationToken);
            session = await _client.GetSessionAsync(session.PaymentSessionId, cancellationToken: cancellationToken);
        }

        Page.Section("3. The outcome");
        Show(session);
    }

    private async Task ShowValidationAsync(CancellationToken cancellationToken)
    {
        Page.Section("4. A request that never leaves");
        try
        {
            // The compiler warns of each of these, which is the point: the README shows its output.
#pragma warning disable XG1000, XG1001
            await _client.CreateSessionAsync(
                new CreateSessionRequest
                {
                    ReferenceId = "",
                    SessionType = SessionType.Save,
                    Currency = Currency.Idr,
                    Amount = 10000,
                    Mode = SessionMode.CardsSessionJs,
                    Country = Country.Id,
                    AllowSavePaymentMethod = AllowSavePaymentMethod.Optional,
                    Items = [new SessionItem { Type = ItemType.Discount, Name = "Voucher", NetUnitAmount = 500, Quantity = 0 }],
                    SuccessReturnUrl = "http://example.com/thanks",
                },
                cancellationToken: cancellationToken);
#pragma warning restore XG1000, XG1001
        }
        catch (RequestValidationException invalid)
        {
            foreach (ValidationError error in invalid.Errors)
            {
                Page.Line(error.Path, $"{error.Keyword}: {error.Message}");
            }
        }
    }

    private async Task ShowNotFoundAsync(CancellationToken cancellationToken)
    {
        Page.Section("5. A typed error");
        try
        {
            await _client.GetSessionAsync("ps-000000000000000000000000", cancellationToken: cancellationToken);
        }
        catch (ApiException<Error> refused)
        {
            Page.Line("Status", (int)refused.StatusCode);
            Page.Line("Error code", refused.Error.ErrorCode);
            Page.Line("Message", refused.Error.Message);
        }
    }

    private static void Show(PaymentSession session)
    {
        Page.Line("Id", session.PaymentSessionId);
        Page.Line("Status", session.Status);
        Page.Line("Amount", $"{session.Currency} {session.Amount}");
        Page.Line("Expires", session.ExpiresAt?.ToString("u"));
        Page.Line("Payment request", session.PaymentRequestId);
        Page.Line("Payment", session.PaymentId);
    }
}
