using System.Net;
using System.Text;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Client;

public class TransportTests
{
    private const string Body = """{"id":"t1"}""";

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(299)]
    public async Task Every_2xx_is_success(int status)
    {
        var server = new FakeServer(FakeServer.Answer((HttpStatusCode)status, Body, "application/json", ("Request-ID", "r1"), ("X-Many", "a"), ("X-Many", "b")));
        ApiResponse<string> response = await server.SendAsync();
        response.Body.ShouldBe("t1");
        response.StatusCode.ShouldBe((HttpStatusCode)status);
        response.Headers["request-id"].ShouldBe(["r1"]);
        response.Headers["x-MANY"].ShouldBe(["a", "b"]);
        response.Headers["content-type"].ShouldBe(["application/json"]);
    }

    [Fact]
    public async Task A_request_carries_what_it_should_and_no_more()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, Body);
        await server.SendAsync(method: "POST");
        server.Request.Method.ShouldBe("POST");
        server.Request.Uri.ShouldBe("https://api.example.com/things/t1");
        server.Request.Body.ShouldBe("\"x\"");
        server.Request.ContentType.ShouldBe("application/json");
        server.Request.Headers.ShouldBe(
            new Dictionary<string, string>
            {
                ["Accept"] = "application/json",
                ["User-Agent"] = "TestClient/1.0",
                ["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(Transports.Secret + ":")),
            },
            ignoreOrder: true);
    }

    [Fact]
    public async Task The_callers_http_client_stays_as_it_is()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, Body);
        using HttpClient httpClient = server.ToHttpClient();
        httpClient.BaseAddress = new Uri("https://elsewhere.example.com/base/");
        httpClient.DefaultRequestHeaders.Add("User-Agent", "Caller/2.0");
        httpClient.DefaultRequestHeaders.Add("X-Caller", "yes");
        var transport = new ApiTransport(httpClient, new Transports.TestOptions { BaseUrl = null }, "https://document.example.com", "TestClient/1.0");
        await transport.SendAsync(Transports.Operation(), Transports.Call(), null, TestContext.Current.CancellationToken);
        server.Request.Uri.ShouldBe("https://elsewhere.example.com/base/things/t1");
        server.Request.Headers["User-Agent"].ShouldBe("Caller/2.0");
        server.Request.Headers["X-Caller"].ShouldBe("yes");
        httpClient.DefaultRequestHeaders.Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("https://a.example.com", "https://a.example.com/things/t1")]
    [InlineData("https://a.example.com/", "https://a.example.com/things/t1")]
    [InlineData("https://a.example.com/v1", "https://a.example.com/v1/things/t1")]
    [InlineData("https://a.example.com/v1/", "https://a.example.com/v1/things/t1")]
    [InlineData("https://a.example.com:8443/v%201/?key=a#top", "https://a.example.com:8443/v%201/things/t1?key=a")]
    [InlineData("http://localhost:1234", "http://localhost:1234/things/t1")]
    public async Task A_base_path_is_kept(string server, string expected)
    {
        FakeServer fake = FakeServer.Answering(HttpStatusCode.OK, Body);
        await fake.SendAsync(new Transports.TestOptions { BaseUrl = new Uri(server) });
        fake.Request.Uri.ShouldBe(expected);
    }

    [Fact]
    public async Task The_options_come_before_the_http_client_and_that_before_the_document()
    {
        (await SentTo("https://o.example.com", "https://h.example.com", "https://d.example.com")).ShouldStartWith("https://o.");
        (await SentTo(null, "https://h.example.com", "https://d.example.com")).ShouldStartWith("https://h.");
        (await SentTo(null, null, "https://d.example.com/v1")).ShouldStartWith("https://d.example.com/v1/things");
        (await Should.ThrowAsync<InvalidOperationException>(SentTo(null, null, null))).Message.ShouldContain("BaseUrl");
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("ftp://a.example.com")]
    [InlineData("https://user:" + Transports.Secret + "@a.example.com")]
    public async Task A_server_that_is_none_is_refused(string server)
    {
        FakeServer fake = FakeServer.Answering(HttpStatusCode.OK, Body);
        var options = new Transports.TestOptions { BaseUrl = new Uri(server, UriKind.RelativeOrAbsolute) };
        var exception = await Should.ThrowAsync<InvalidOperationException>(fake.SendAsync(options));
        exception.ToString().ShouldNotContain(Transports.Secret);
        fake.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://api.example.com", false, false)]
    [InlineData("http://api.example.com", true, true)]
    [InlineData("http://127.0.0.1:99", false, true)]
    [InlineData("http://[::1]:99", false, true)]
    [InlineData("https://api.example.com", false, true)]
    public async Task Credentials_do_not_travel_in_the_clear(string server, bool allow, bool isSent)
    {
        FakeServer fake = FakeServer.Answering(HttpStatusCode.OK, Body);
        Task<ApiResponse<string>> sending = fake.SendAsync(new Transports.TestOptions { BaseUrl = new Uri(server), AllowInsecureHttp = allow });
        if (!isSent)
        {
            (await Should.ThrowAsync<InvalidOperationException>(sending)).Message.ShouldContain("AllowInsecureHttp");
        }

        await sending.ContinueWith(_ => { }, TestContext.Current.CancellationToken);
        fake.Requests.Count.ShouldBe(isSent ? 1 : 0);
    }

    [Fact]
    public async Task Headers_of_a_call_take_the_place_of_the_clients()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, Body);
        var options = new RequestOptions
        {
            Headers =
            {
                ["for-user-id"] = "u1",
                ["authorization"] = "Bearer other",
                ["ACCEPT"] = "*/*",
                ["content-type"] = "application/vnd.x+json",
                ["user-agent"] = "Mine/1",
            },
        };
        await server.SendAsync(method: "POST", requestOptions: options);
        server.Request.Headers["For-User-Id"].ShouldBe("u1");
        server.Request.Headers["Authorization"].ShouldBe("Bearer other");
        server.Request.Headers["Accept"].ShouldBe("*/*");
        server.Request.Headers["User-Agent"].ShouldBe("Mine/1");
        server.Request.ContentType.ShouldBe("application/vnd.x+json");
    }

    [Theory]
    [InlineData("X-A", "v\r\nX-Injected: " + Transports.Secret)]
    [InlineData("X-A", Transports.Secret + "\n")]
    [InlineData("X-A", Transports.Secret + "\0")]
    [InlineData("X-A", Transports.Secret + "é")]
    [InlineData("X-A: b\r\nX-C", "v")]
    [InlineData("", "v")]
    [InlineData("Content-Length", "0")]
    [InlineData("transfer-encoding", "chunked")]
    public async Task A_header_that_would_break_the_message_is_refused(string name, string value)
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, Body);
        var exception = await Should.ThrowAsync<ArgumentException>(server.SendAsync(requestOptions: new RequestOptions { Headers = { [name] = value } }));
        exception.ToString().ShouldNotContain(Transports.Secret);
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_redirect_is_an_answer_like_others()
    {
        var server = new FakeServer(FakeServer.Answer(HttpStatusCode.Redirect, "", "text/plain", ("Location", "https://evil.example.com/")));
        var exception = await Should.ThrowAsync<ApiException>(server.SendAsync());
        exception.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        exception.Headers["Location"].ShouldBe(["https://evil.example.com/"]);
        exception.Message.ShouldContain("Redirects are not followed");
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_call_without_result_ignores_the_body()
    {
        var server = new FakeServer(FakeServer.AnswerContent(HttpStatusCode.NoContent, new BrokenContent("<html>")));
        ApiResponse response = await server.ToTransport().SendAsync(
            Transports.WithoutResult(), Transports.Call(), null, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_timeout_looks_as_that_of_an_http_client()
    {
        var server = new FakeServer(FakeServer.Hang());
        var options = new Transports.TestOptions { Timeout = TimeSpan.FromSeconds(3) };
        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => server.SendAsync(options, "POST"));
        exception.InnerException.ShouldBeOfType<TimeoutException>();
        exception.Message.ShouldContain("within 3 seconds");
        exception.Message.ShouldContain("may have acted");
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Each_attempt_has_its_own_time_and_a_call_may_change_it()
    {
        var server = new FakeServer(FakeServer.Hang());
        var options = new Transports.TestOptions { Timeout = TimeSpan.FromSeconds(3), RetryDelay = TimeSpan.Zero };
        await Assert.ThrowsAsync<TaskCanceledException>(() => server.SendAsync(options, requestOptions: new RequestOptions { Timeout = TimeSpan.FromSeconds(5) }));
        server.Requests.Count.ShouldBe(3);
        options.Time.Waits.Count(wait => wait == TimeSpan.FromSeconds(5)).ShouldBe(3);
    }

    [Fact]
    public async Task The_callers_cancellation_is_thrown_as_it_is()
    {
        using var source = new CancellationTokenSource();
        var server = new FakeServer(FakeServer.Hang());
        Task<ApiResponse<string>> sending = server.SendWithTokenAsync(source.Token);
        await source.CancelAsync();
        (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending)).CancellationToken.ShouldBe(source.Token);
        server.Requests.Count.ShouldBe(1);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.SendWithTokenAsync(source.Token));
    }

    [Fact]
    public async Task Cancellation_while_the_body_is_read_is_thrown_as_it_is()
    {
        using var source = new CancellationTokenSource();
        var server = new FakeServer(FakeServer.AnswerContent(HttpStatusCode.Created, new BrokenContent("{", hangs: true)));
        Task<ApiResponse<string>> sending = server.SendWithTokenAsync(source.Token, method: "POST");
        sending.IsCompleted.ShouldBeFalse();
        await source.CancelAsync();
        (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending)).CancellationToken.ShouldBe(source.Token);
    }

    [Fact]
    public async Task One_transport_serves_many_threads()
    {
        var server = new FakeServer((request, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent($$"""{"id":"{{request.Headers.GetValues("X-Number").Single()}}"}""", Encoding.UTF8, "application/json"),
        }));
        ApiTransport transport = server.ToTransport();
        await Parallel.ForEachAsync(Enumerable.Range(0, 500), TestContext.Current.CancellationToken, async (number, cancellationToken) =>
        {
            var options = new RequestOptions { Headers = { ["X-Number"] = number.ToString() } };
            ApiResponse<string> response = await transport.SendAsync(Transports.Operation(), Transports.Call(), options, cancellationToken);
            response.Body.ShouldBe(number.ToString());
        });
        server.Requests.Count.ShouldBe(500);
    }

    private static async Task<string> SentTo(string? options, string? httpClient, string? document)
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, Body);
        using HttpClient client = server.ToHttpClient();
        client.BaseAddress = httpClient is null ? null : new Uri(httpClient);
        var transport = new ApiTransport(
            client, new Transports.TestOptions { BaseUrl = options is null ? null : new Uri(options) }, document, "TestClient/1.0");
        await transport.SendAsync(Transports.Operation(), Transports.Call(), null, TestContext.Current.CancellationToken);
        return server.Request.Uri;
    }
}
