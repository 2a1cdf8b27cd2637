using System.Net;

namespace Xendit.Generators.Sandbox.Tests;

public sealed class CreateTests
{
    [Fact]
    public async Task The_answer_echoes_every_member_of_the_request()
    {
        await using Shop shop = await Shop.OpenAsync();

        ApiResponse<PaymentSession> created = await shop.Client.CreateSessionWithResponseAsync(Requests.Full, cancellationToken: Shop.Cancellation);

        created.StatusCode.ShouldBe(HttpStatusCode.Created);
        PaymentSession session = created.Body;
        PaymentSession expected = Echo(Requests.Full, session);
        session.ToJson().ShouldBe(expected.ToJson());
        session.ShouldBe(expected);
    }

    [Fact]
    public async Task A_new_session_is_active_and_has_ids_of_the_right_shape()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero));
        await using Shop shop = await Shop.OpenAsync(new SandboxOptions { TimeProvider = clock });

        PaymentSession session = await shop.CreateAsync(Requests.Pay);

        session.PaymentSessionId.ShouldMatch("^ps-[0-9a-f]{24}$");
        session.BusinessId.ShouldNotBeNull().ShouldMatch("^[0-9a-f]{24}$");
        session.Status.ShouldBe(SessionStatus.Active);
        session.Created.ShouldBe(clock.GetUtcNow());
        session.Updated.ShouldBe(clock.GetUtcNow());
        session.ExpiresAt.ShouldBe(clock.GetUtcNow() + TimeSpan.FromMinutes(30));
        session.Locale.ShouldBe("en");
        session.PaymentLinkUrl.ShouldNotBeNull().ShouldEndWith(session.PaymentSessionId);
        session.PaymentRequestId.ShouldBeNull();
        session.PaymentId.ShouldBeNull();
        session.PaymentTokenId.ShouldBeNull();
        session.Validate().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_customer_gets_an_id()
    {
        await using Shop shop = await Shop.OpenAsync();

        PaymentSession session = await shop.CreateAsync(Requests.Pay with { Customer = new Customer { ReferenceId = "alice" } });

        session.CustomerId.ShouldNotBeNull().ShouldMatch("^cust-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
    }

    [Fact]
    public async Task Only_payment_links_have_a_page_and_only_components_a_key()
    {
        await using Shop shop = await Shop.OpenAsync();

        PaymentSession link = await shop.CreateAsync(Requests.Pay);
        PaymentSession component = await shop.CreateAsync(Requests.Pay with { Mode = SessionMode.Component });
        PaymentSession cards = await shop.CreateAsync(Requests.Pay with { Mode = SessionMode.CardsSessionJs });

        link.ComponentsSdkKey.ShouldBeNull();
        component.PaymentLinkUrl.ShouldBeNull();
        component.ComponentsSdkKey.ShouldNotBeNull().Length.ShouldBe(37);
        cards.PaymentLinkUrl.ShouldBeNull();
        cards.ComponentsSdkKey.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_created_is_read_back()
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession created = await shop.CreateAsync(Requests.Full);

        ApiResponse<PaymentSession> read = await shop.Client.GetSessionWithResponseAsync(created.PaymentSessionId, cancellationToken: Shop.Cancellation);

        read.StatusCode.ShouldBe(HttpStatusCode.OK);
        read.Body.ShouldBe(created);
    }

    [Fact]
    public async Task Sessions_do_not_share_ids()
    {
        await using Shop shop = await Shop.OpenAsync();

        PaymentSession[] sessions = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => shop.CreateAsync(Requests.Pay)));

        sessions.Select(session => session.PaymentSessionId).Distinct().Count().ShouldBe(sessions.Length);
    }

    /// <summary>The answer that the documents promise; what the server chooses itself is taken from the session.</summary>
    private static PaymentSession Echo(CreateSessionRequest request, PaymentSession session) => new()
    {
        PaymentSessionId = session.PaymentSessionId,
        Created = session.Created,
        Updated = session.Updated,
        Status = SessionStatus.Active,
        BusinessId = session.BusinessId,
        PaymentLinkUrl = session.PaymentLinkUrl,
        ReferenceId = request.ReferenceId,
        CustomerId = request.CustomerId,
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
        ExpiresAt = request.ExpiresAt,
        Locale = request.Locale,
        Metadata = request.Metadata,
        Description = request.Description,
        Items = request.Items!.Select(static item => PaymentSessionItem.FromJson(item.ToJson())).ToList(),
        SuccessReturnUrl = request.SuccessReturnUrl,
        CancelReturnUrl = request.CancelReturnUrl,
        Origins = request.Origins,
        CardsSessionJs = request.CardsSessionJs,
    };
}
