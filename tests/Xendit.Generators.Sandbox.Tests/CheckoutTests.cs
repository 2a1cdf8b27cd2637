using System.Net;

namespace Xendit.Generators.Sandbox.Tests;

/// <summary>What the customer does on the page behind <c>payment_link_url</c>, and what the shop sees of it.</summary>
public sealed class CheckoutTests
{
    [Fact]
    public async Task The_page_is_html_that_shows_the_session()
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession session = await shop.CreateAsync(Requests.Pay with { Description = "Shirts" });

        using HttpResponseMessage page = await shop.Http.GetAsync(session.PaymentLinkUrl, Shop.Cancellation);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        string html = await page.Content.ReadAsStringAsync(Shop.Cancellation);
        html.ShouldContain("PHP 10000.01");
        html.ShouldContain("Shirts");
        html.ShouldContain($"action=\"/checkout/{session.PaymentSessionId}/complete\"");
        html.ShouldContain($"action=\"/checkout/{session.PaymentSessionId}/cancel\"");
    }

    [Fact]
    public async Task Text_of_the_request_is_no_html()
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession session = await shop.CreateAsync(Requests.Pay with { Description = "<script>alert('x')</script>" });

        string html = await shop.Http.GetStringAsync(session.PaymentLinkUrl, Shop.Cancellation);

        html.ShouldNotContain("<script");
        html.ShouldContain("&lt;script&gt;");
    }

    [Fact]
    public async Task There_is_no_page_for_an_unknown_session()
    {
        await using Shop shop = await Shop.OpenAsync();

        using HttpResponseMessage page = await shop.Http.GetAsync("checkout/ps-000000000000000000000000", Shop.Cancellation);

        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task A_payment_completes_the_session_with_a_payment()
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession session = await shop.CreateAsync(Requests.Pay);

        (await PressAsync(shop, session, "complete")).ShouldBe(HttpStatusCode.OK);

        PaymentSession paid = await shop.ReadAsync(session);
        paid.Status.ShouldBe(SessionStatus.Completed);
        paid.PaymentRequestId.ShouldNotBeNull().ShouldMatch("^pr-[0-9a-f-]{36}$");
        paid.PaymentId.ShouldNotBeNull().ShouldMatch("^py-[0-9a-f-]{36}$");
        paid.PaymentTokenId.ShouldBeNull();
    }

    [Fact]
    public async Task Saving_completes_the_session_with_a_token_alone()
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession session = await shop.CreateAsync(Requests.Save);

        (await PressAsync(shop, session, "complete")).ShouldBe(HttpStatusCode.OK);

        PaymentSession saved = await shop.ReadAsync(session);
        saved.Status.ShouldBe(SessionStatus.Completed);
        saved.PaymentTokenId.ShouldNotBeNull().ShouldMatch("^ptkn-[0-9a-f-]{36}$");
        saved.PaymentRequestId.ShouldBeNull();
        saved.PaymentId.ShouldBeNull();
    }

    [Theory]
    [InlineData("DISABLED", true, false)]
    [InlineData("OPTIONAL", false, false)]
    [InlineData("OPTIONAL", true, true)]
    [InlineData("FORCED", false, true)]
    public async Task A_payment_saves_the_method_where_the_session_and_the_customer_say_so(string allowed, bool wishes, bool saves)
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession session = await shop.CreateAsync(Requests.Pay with { AllowSavePaymentMethod = OpenEnum<AllowSavePaymentMethod>.Custom(allowed) });

        (await shop.Http.GetStringAsync(session.PaymentLinkUrl, Shop.Cancellation)).Contains("name=\"save\"", StringComparison.Ordinal).ShouldBe(allowed == "OPTIONAL");
        await PressAsync(shop, session, "complete", wishes ? [new("save", "on")] : []);

        PaymentSession paid = await shop.ReadAsync(session);
        paid.PaymentRequestId.ShouldNotBeNull();
        (paid.PaymentTokenId is not null).ShouldBe(saves);
    }

    [Fact]
    public async Task Nothing_is_captured_where_the_shop_captures_by_hand()
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession session = await shop.CreateAsync(Requests.Pay with { CaptureMethod = CaptureMethod.Manual });

        await PressAsync(shop, session, "complete");

        PaymentSession paid = await shop.ReadAsync(session);
        paid.PaymentRequestId.ShouldNotBeNull();
        paid.PaymentId.ShouldBeNull();
    }

    [Fact]
    public async Task Calling_off_cancels_the_session()
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession session = await shop.CreateAsync(Requests.Pay);

        (await PressAsync(shop, session, "cancel")).ShouldBe(HttpStatusCode.OK);

        PaymentSession canceled = await shop.ReadAsync(session);
        canceled.Status.ShouldBe(SessionStatus.Canceled);
        canceled.PaymentRequestId.ShouldBeNull();
    }

    [Theory]
    [InlineData("complete", "complete")]
    [InlineData("complete", "cancel")]
    [InlineData("cancel", "complete")]
    public async Task What_is_over_stays_as_it_is(string first, string second)
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession session = await shop.CreateAsync(Requests.Pay);
        await PressAsync(shop, session, first);
        PaymentSession over = await shop.ReadAsync(session);

        (await PressAsync(shop, session, second)).ShouldBe(HttpStatusCode.Conflict);

        (await shop.ReadAsync(session)).ShouldBe(over);
        string html = await shop.Http.GetStringAsync(session.PaymentLinkUrl, Shop.Cancellation);
        html.ShouldContain(over.Status.Raw);
        html.ShouldNotContain("<form");
    }

    [Fact]
    public async Task A_session_expires_after_30_minutes_and_cannot_be_paid_then()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        await using Shop shop = await Shop.OpenAsync(new SandboxOptions { TimeProvider = clock });
        PaymentSession session = await shop.CreateAsync(Requests.Pay);

        clock.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromMilliseconds(1));
        (await shop.ReadAsync(session)).ShouldBe(session);

        clock.Advance(TimeSpan.FromMilliseconds(1));
        (await PressAsync(shop, session, "complete")).ShouldBe(HttpStatusCode.Conflict);
        PaymentSession expired = await shop.ReadAsync(session);
        expired.ShouldBe(session with { Status = SessionStatus.Expired, Updated = clock.GetUtcNow() });
    }

    [Fact]
    public async Task A_session_expires_when_its_request_says()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        await using Shop shop = await Shop.OpenAsync(new SandboxOptions { TimeProvider = clock });
        PaymentSession session = await shop.CreateAsync(Requests.Pay with { ExpiresAt = clock.GetUtcNow() + TimeSpan.FromHours(2) });

        clock.Advance(TimeSpan.FromMinutes(119));
        (await shop.ReadAsync(session)).Status.ShouldBe(SessionStatus.Active);
        clock.Advance(TimeSpan.FromMinutes(1));
        (await shop.ReadAsync(session)).Status.ShouldBe(SessionStatus.Expired);
    }

    [Fact]
    public async Task A_payment_stays_after_the_time_is_over()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        await using Shop shop = await Shop.OpenAsync(new SandboxOptions { TimeProvider = clock });
        PaymentSession session = await shop.CreateAsync(Requests.Pay);
        await PressAsync(shop, session, "complete");

        clock.Advance(TimeSpan.FromDays(1));

        (await shop.ReadAsync(session)).Status.ShouldBe(SessionStatus.Completed);
    }

    private static async Task<HttpStatusCode> PressAsync(Shop shop, PaymentSession session, string button, params KeyValuePair<string, string>[] fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        using HttpResponseMessage page = await shop.Http.PostAsync($"{session.PaymentLinkUrl}/{button}", form, Shop.Cancellation);
        return page.StatusCode;
    }
}
