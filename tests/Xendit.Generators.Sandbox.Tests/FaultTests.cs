using System.Diagnostics;
using System.Net;
using Xendit.Generators.Tests.Client;

namespace Xendit.Generators.Sandbox.Tests;

/// <summary>What a shop sees when a request goes wrong.</summary>
public sealed class FaultTests
{
    private static readonly RequestOptions s_once = new() { MaxRetries = 0 };

    [Fact]
    public async Task A_late_answer_comes_late()
    {
        await using Shop shop = await Shop.OpenAsync(new SandboxOptions { FaultDelay = TimeSpan.FromMilliseconds(200) });
        shop.Faults.Add(Fault.Delay);
        long start = Stopwatch.GetTimestamp();

        await shop.CreateAsync(Requests.Pay);

        Stopwatch.GetElapsedTime(start).ShouldBeGreaterThan(TimeSpan.FromMilliseconds(190));
    }

    [Fact]
    public async Task An_answer_that_is_too_late_is_a_timeout_which_says_that_the_server_may_have_acted()
    {
        await using Shop shop = await Shop.OpenAsync(new SandboxOptions { FaultDelay = TimeSpan.FromMinutes(5) });
        shop.Faults.Add(Fault.Delay);

        TaskCanceledException late = await Assert.ThrowsAsync<TaskCanceledException>(() => shop.Client.CreateSessionAsync(
            Requests.Pay, new RequestOptions { Timeout = TimeSpan.FromMilliseconds(200) }, Shop.Cancellation));

        late.InnerException.ShouldBeOfType<TimeoutException>();
        late.Message.ShouldContain("0.2 seconds");
        late.Message.ShouldContain("may have acted");
    }

    [Fact]
    public async Task Reading_is_repeated_after_a_timeout()
    {
        await using Shop shop = await Shop.OpenAsync(new SandboxOptions { FaultDelay = TimeSpan.FromMinutes(5) });
        PaymentSession session = await shop.CreateAsync(Requests.Pay);
        shop.Faults.Add(Fault.Delay);
        IXenditSessionsClient client = shop.ClientWith(static options => options.RetryDelay = TimeSpan.Zero);

        PaymentSession read = await client.GetSessionAsync(session.PaymentSessionId, new RequestOptions { Timeout = TimeSpan.FromSeconds(1) }, Shop.Cancellation);

        read.ShouldBe(session);
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_not_kept_waiting()
    {
        await using Shop shop = await Shop.OpenAsync(new SandboxOptions { FaultDelay = TimeSpan.FromMinutes(5) });
        shop.Faults.Add(Fault.Delay);
        using var giveUp = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        OperationCanceledException canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => shop.Client.CreateSessionAsync(Requests.Pay, cancellationToken: giveUp.Token));

        canceled.CancellationToken.ShouldBe(giveUp.Token);
        canceled.InnerException.ShouldNotBeOfType<TimeoutException>();
    }

    [Fact]
    public async Task A_lost_connection_is_reported_for_creating_and_survived_for_reading()
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession session = await shop.CreateAsync(Requests.Pay);

        // Each fault meets one request: a repeated one would find none and succeed.
        shop.Faults.Add(Fault.DropConnection);
        await Should.ThrowAsync<HttpRequestException>(shop.CreateAsync(Requests.Pay));

        shop.Faults.Add(Fault.DropConnection);
        (await shop.ReadAsync(session)).ShouldBe(session);
    }

    [Fact]
    public async Task A_server_error_in_html_is_an_exception_that_keeps_the_page_to_itself()
    {
        await using Shop shop = await Shop.OpenAsync();
        shop.Faults.Add(Fault.HtmlServerError);

        ApiException failed = await Should.ThrowAsync<ApiException>(shop.CreateAsync(Requests.Pay));

        failed.GetType().ShouldBe(typeof(ApiException));
        failed.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        failed.Headers["content-type"].ShouldBe(["text/html; charset=utf-8"]);
        failed.Error.ShouldBeNull();
        failed.RawBody.ShouldStartWith("<html>");
        failed.RawBody.ShouldEndWith("</html>");
        failed.Message.ShouldContain("500");
        failed.Message.ShouldNotContain("<");
        failed.ToString().ShouldNotContain("<h1>");
    }

    [Fact]
    public async Task A_broken_answer_to_an_accepted_request_says_so_and_keeps_what_came()
    {
        await using Shop shop = await Shop.OpenAsync();
        shop.Faults.Add(Fault.TruncatedJson);

        ResponseReadException broken = await Should.ThrowAsync<ResponseReadException>(shop.CreateAsync(Requests.Pay));

        broken.StatusCode.ShouldBe(HttpStatusCode.Created);
        broken.Headers["content-type"].ShouldBe(["application/json"]);
        broken.RawBody.ShouldStartWith("{\"payment_session_id\":\"ps-");
        broken.RawBody.ShouldNotEndWith("}");
        broken.Message.ShouldContain("accepted");
        broken.Message.ShouldContain("repeat");
        string id = broken.RawBody.Substring("{\"payment_session_id\":\"".Length, 27);
        broken.ToString().ShouldNotContain(id);

        // It was created, as the exception says.
        (await shop.Client.GetSessionAsync(id, cancellationToken: Shop.Cancellation)).Status.ShouldBe(SessionStatus.Active);
    }

    [Fact]
    public async Task A_limited_rate_is_waited_for_as_long_as_the_server_says()
    {
        await using Shop shop = await Shop.OpenAsync();
        shop.Faults.Add(Fault.RateLimited);
        shop.Faults.Add(Fault.RateLimited);
        var time = new FakeTime();
        IXenditSessionsClient client = shop.ClientWith(options =>
        {
            options.TimeProvider = time;
            options.Timeout = null;
        });

        PaymentSession session = await client.CreateSessionAsync(Requests.Pay, cancellationToken: Shop.Cancellation);

        session.Status.ShouldBe(SessionStatus.Active);
        time.Waits.ShouldBe([TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.25)]);
    }

    [Fact]
    public async Task A_limited_rate_that_lasts_is_a_typed_error_with_its_headers()
    {
        await using Shop shop = await Shop.OpenAsync();
        shop.Faults.Add(Fault.RateLimited);

        ApiException<Error> limited = await Should.ThrowAsync<ApiException<Error>>(
            shop.Client.CreateSessionAsync(Requests.Pay, s_once, Shop.Cancellation));

        limited.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        limited.Error.ErrorCode.ShouldBe("RATE_LIMIT_EXCEEDED");
        limited.Headers["rate-limit-reset"].ShouldBe(["0.25"]);
        limited.Headers["Rate-Limit-Remaining"].ShouldBe(["0"]);
    }

    [Fact]
    public async Task A_fault_meets_the_api_and_not_the_page()
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession session = await shop.CreateAsync(Requests.Pay);
        shop.Faults.Add(Fault.HtmlServerError);

        (await shop.Http.GetStringAsync(session.PaymentLinkUrl, Shop.Cancellation)).ShouldContain("PHP");
        await Should.ThrowAsync<ApiException>(shop.Client.GetSessionAsync(session.PaymentSessionId, s_once, Shop.Cancellation));
    }
}
