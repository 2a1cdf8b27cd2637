using System.Net;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Client;

public class RetryTests
{
    private const string Body = """{"id":"t1"}""";

    /// <summary>Which method is repeated after which failure: the name of the failure, then the methods.</summary>
    public static TheoryData<string, string, bool> Table()
    {
        string[] idempotent = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];
        string[] others = ["POST", "PATCH"];
        string[] ambiguous = ["408", "500", "502", "503", "504", "ResponseEnded", "Unknown", "Timeout"];
        string[] harmless = ["429", "ConnectionError", "NameResolutionError", "SecureConnectionError"];
        string[] final = ["301", "400", "401", "404", "409", "501"];
        var table = new TheoryData<string, string, bool>();
        foreach (string method in idempotent.Concat(others))
        {
            foreach (string failure in harmless)
            {
                table.Add(method, failure, true);
            }

            foreach (string failure in ambiguous)
            {
                table.Add(method, failure, idempotent.Contains(method));
            }

            foreach (string failure in final)
            {
                table.Add(method, failure, false);
            }
        }

        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_request_is_repeated_only_where_that_does_no_harm(string method, string failure, bool isRepeated)
    {
        var server = new FakeServer(Step(failure), FakeServer.Answer(HttpStatusCode.OK, Body));
        Task<ApiResponse<string>> sending = server.SendAsync(method: method);
        if (isRepeated)
        {
            (await sending).Body.ShouldBe("t1");
        }
        else
        {
            await Should.ThrowAsync<Exception>(sending);
        }

        server.Requests.Count.ShouldBe(isRepeated ? 2 : 1);
        server.Requests.ShouldAllBe(request => request.Body == server.Request.Body && request.Headers.Count == server.Request.Headers.Count);
    }

    [Theory]
    [InlineData("500")]
    [InlineData("Timeout")]
    [InlineData("ResponseEnded")]
    public async Task A_caller_may_have_any_request_repeated(string failure)
    {
        var server = new FakeServer(Step(failure), FakeServer.Answer(HttpStatusCode.OK, Body));
        var options = new RequestOptions { RetryNonIdempotent = true, Headers = { ["idempotency-key"] = "k" } };
        (await server.SendAsync(method: "POST", requestOptions: options)).Body.ShouldBe("t1");
        server.Requests.Count.ShouldBe(2);
        server.Requests.ShouldAllBe(request => request.Body == "\"x\"" && request.Headers["idempotency-key"] == "k");
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData(0, 1)]
    [InlineData(4, 5)]
    public async Task Retries_are_counted(int? retries, int expected)
    {
        var server = FakeServer.Answering(HttpStatusCode.ServiceUnavailable);
        await Should.ThrowAsync<ApiException>(server.SendAsync(requestOptions: new RequestOptions { MaxRetries = retries }));
        server.Requests.Count.ShouldBe(expected);
    }

    [Fact]
    public async Task The_last_failure_is_the_one_that_is_thrown()
    {
        var server = new FakeServer(Step("Unknown"), Step("500"), Step("404"));
        (await Should.ThrowAsync<ApiException>(server.SendAsync())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        server = new FakeServer(Step("500"), Step("500"), Step("Unknown"));
        await Should.ThrowAsync<HttpRequestException>(server.SendAsync());
    }

    [Fact]
    public async Task Waits_double_and_vary()
    {
        var options = new Transports.TestOptions { MaxRetries = 9, RetryDelay = TimeSpan.FromSeconds(1), MaxRetryDelay = TimeSpan.FromSeconds(20) };
        await Should.ThrowAsync<ApiException>(FakeServer.Answering(HttpStatusCode.ServiceUnavailable).SendAsync(options));
        double[] full = [1, 2, 4, 8, 16, 20, 20, 20, 20];
        options.Time.Waits.Count.ShouldBe(full.Length);
        for (int i = 0; i < full.Length; i++)
        {
            options.Time.Waits[i].TotalSeconds.ShouldBeInRange(full[i] * 0.75, full[i]);
        }
    }

    [Theory]
    [InlineData(503, "Retry-After", "7", 7.0)]
    [InlineData(429, "Retry-After", "0", 0.0)]
    [InlineData(503, "Retry-After", "Fri, 02 Jan 2026 03:04:35 GMT", 30.0)]
    [InlineData(503, "Retry-After", "Fri, 02 Jan 2026 03:00:00 GMT", 0.0)]
    [InlineData(429, "Rate-Limit-Reset", "58.37", 58.37)]
    [InlineData(429, "RateLimit-Reset", "3", 3.0)]
    [InlineData(429, "Rate-Limit-Reset", "1767323055", 10.0)]
    public async Task The_server_says_how_long_to_wait(int status, string header, string value, double seconds)
    {
        var options = new Transports.TestOptions();
        var server = new FakeServer(
            FakeServer.Answer((HttpStatusCode)status, "", "text/plain", (header, value)),
            FakeServer.Answer(HttpStatusCode.OK, Body));
        await server.SendAsync(options);
        options.Time.Waits.Sum(wait => wait.TotalSeconds).ShouldBe(seconds, tolerance: 0.001);
        options.Time.Waits.Count.ShouldBe(seconds == 0 ? 0 : 1);
    }

    [Theory]
    [InlineData(500, "Rate-Limit-Reset", "58.37")]
    [InlineData(503, "Retry-After", "soon")]
    [InlineData(503, "Retry-After", "-5")]
    [InlineData(429, "Rate-Limit-Reset", "NaN")]
    public async Task What_says_nothing_is_ignored(int status, string header, string value)
    {
        var options = new Transports.TestOptions();
        var server = new FakeServer(
            FakeServer.Answer((HttpStatusCode)status, "", "text/plain", (header, value)),
            FakeServer.Answer(HttpStatusCode.OK, Body));
        await server.SendAsync(options);
        options.Time.Waits.ShouldHaveSingleItem().TotalSeconds.ShouldBeInRange(0.375, 0.5);
    }

    [Fact]
    public async Task A_wait_beyond_the_limit_is_left_to_the_caller()
    {
        var options = new Transports.TestOptions();
        var server = new FakeServer(FakeServer.Answer(HttpStatusCode.TooManyRequests, "", "text/plain", ("Retry-After", "3600")));
        var exception = await Should.ThrowAsync<ApiException>(server.SendAsync(options));
        exception.Headers["retry-after"].ShouldBe(["3600"]);
        server.Requests.Count.ShouldBe(1);
        options.Time.Waits.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wait_ends_with_the_callers_token()
    {
        using var source = new CancellationTokenSource();
        var options = new Transports.TestOptions { Time = new FakeTime { Patience = TimeSpan.Zero } };
        Task<ApiResponse<string>> sending = FakeServer.Answering(HttpStatusCode.ServiceUnavailable).SendWithTokenAsync(source.Token, options);
        sending.IsCompleted.ShouldBeFalse();
        await source.CancelAsync();
        (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending)).CancellationToken.ShouldBe(source.Token);
    }

    [Fact]
    public async Task A_read_whose_body_breaks_off_is_repeated()
    {
        var server = new FakeServer(
            FakeServer.AnswerContent(HttpStatusCode.OK, new BrokenContent("""{"id":""")),
            FakeServer.Answer(HttpStatusCode.OK, Body));
        (await server.SendAsync()).Body.ShouldBe("t1");
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Step(string failure) => failure switch
    {
        "Timeout" => FakeServer.Fail(new TaskCanceledException("late", new TimeoutException())),
        _ when int.TryParse(failure, out int status) => FakeServer.Answer((HttpStatusCode)status, "", "text/plain"),
        _ => FakeServer.Fail(new HttpRequestException(Enum.Parse<HttpRequestError>(failure))),
    };
}
