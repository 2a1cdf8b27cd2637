using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Xendit.Generators.Runtime;
using Xendit.Generators.Tests.Client.Sample;

namespace Xendit.Generators.Tests.Client;

/// <summary>The emitted client, from outside.</summary>
public class ClientTests
{
    private const string Secret = Transports.Secret;
    private const string Pet = """{"id":"p1","name":"Rex"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Parameters_are_laid_out_as_the_document_says()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, $"[{Pet}]");
        IReadOnlyList<Pet> pets = await Client(server).ListPetsAsync(
            limit: 10,
            tags: ["a&b", "c"],
            ids: [1, 2],
            filter: new Dictionary<string, string> { ["color"] = "black & tan" },
            status: OpenEnum<PetStatus>.Custom("ON HOLD"),
            since: new DateTimeOffset(2026, 1, 2, 10, 0, 0, TimeSpan.FromHours(7)),
            price: 10000.01m,
            sold: true,
            trace: Guid.Empty,
            session: "s;1",
            cancellationToken: Token);
        pets.ShouldBe([new Pet("p1", "Rex")]);
        server.Request.PathAndQuery.ShouldBe(
            "/v1/pets?limit=10&tags=a%26b&tags=c&ids=1%7C2&filter%5Bcolor%5D=black%20%26%20tan&status=ON%20HOLD"
            + "&since=2026-01-02T03%3A00%3A00Z&price=10000.01&sold=true&key=" + Secret);
        server.Request.Headers["X-Trace"].ShouldBe("00000000-0000-0000-0000-000000000000");
        server.Request.Headers["X-Key"].ShouldBe(Secret);
        server.Request.Headers["Cookie"].ShouldBe("session=s%3B1; key=" + Secret);
    }

    [Fact]
    public async Task What_is_not_given_is_not_sent()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, "[]");
        (await Client(server, new PetsClientOptions()).ListPetsAsync(cancellationToken: Token)).ShouldBeEmpty();
        server.Request.Uri.ShouldBe("https://pets.example.com/v1/pets");
        server.Request.Headers.Keys.ShouldBe(["User-Agent", "Accept"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_body_is_sent_and_the_answer_read()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.Created, Pet);
        ApiResponse<Pet> response = await Client(server).CreatePetWithResponseAsync(new Pet("p1", "Rex"), cancellationToken: Token);
        response.Body.ShouldBe(new Pet("p1", "Rex"));
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        server.Request.Body.ShouldBe(Pet);
        server.Request.ContentType.ShouldBe("application/json");
        server.Request.Headers["Authorization"].ShouldBe("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret + ":")));
        server.Request.Headers["User-Agent"].ShouldBe("PetsClient/{version}");
    }

    [Fact]
    public async Task Documented_errors_are_typed()
    {
        (await Should.ThrowAsync<ApiException<Pet>>(Create(HttpStatusCode.Conflict, Pet))).Error.Name.ShouldBe("Rex");
        (await Should.ThrowAsync<ApiException<Problem>>(Create(HttpStatusCode.BadRequest, """{"code":"c"}"""))).Error.Code.ShouldBe("c");
        (await Should.ThrowAsync<ApiException>(Create(HttpStatusCode.NotImplemented, """{"code":"c"}"""))).Error.ShouldBeNull();
        (await Should.ThrowAsync<ApiException<Problem>>(Create(HttpStatusCode.Found, """{"code":"c"}"""))).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_request_is_validated_before_it_is_sent()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, Pet);
        var body = await Should.ThrowAsync<RequestValidationException>(Client(server).CreatePetAsync(new Pet("p", ""), cancellationToken: Token));
        body.Errors.ShouldBe([new ValidationError("/name", "minLength", "The name is empty.")]);
        body.Message.ShouldBe("The request is not valid and was not sent: 1 violation (minLength at /name).");

        var parameter = await Should.ThrowAsync<RequestValidationException>(Client(server).GetPetAsync(Secret, cancellationToken: Token));
        parameter.Errors.Select(error => (error.Path, error.Keyword)).ShouldBe([("/pet_id", "maxLength")]);
        parameter.ToString().ShouldNotContain(Secret);
        server.Requests.ShouldBeEmpty();

        await Client(server, new PetsClientOptions { ValidateRequests = false }).CreatePetAsync(new Pet("p", ""), cancellationToken: Token);
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_missing_argument_fails_the_task()
    {
        PetsClient client = Client(FakeServer.Answering(HttpStatusCode.OK, Pet));
        Task<Pet> creating = client.CreatePetAsync(null!, cancellationToken: Token);
        (await Should.ThrowAsync<ArgumentNullException>(creating)).ParamName.ShouldBe("body");
        Task<Pet> getting = client.GetPetAsync(null!, cancellationToken: Token);
        (await Should.ThrowAsync<ArgumentNullException>(getting)).ParamName.ShouldBe("petId");
        Should.Throw<ArgumentNullException>(() => new PetsClient(null!, new PetsClientOptions()));
        Should.Throw<ArgumentNullException>(() => new PetsClient(null!));
    }

    [Fact]
    public async Task Answers_of_lists_are_validated_where_the_options_ask_for_it()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, $$"""[{{Pet}},{"id":"p2","name":""}]""");
        PetsClient client = Client(server, new PetsClientOptions { ValidateResponses = true });
        (await Should.ThrowAsync<ResponseValidationException>(client.ListPetsAsync(cancellationToken: Token))).Errors.Single().Path.ShouldBe("/1/name");
    }

    [Fact]
    public async Task Paths_of_every_style()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.NoContent);
        await Client(server).PatchPetAsync(
            new Dictionary<string, string> { ["a"] = "1", ["b/c"] = "2" }, ["x", "y"], "..", "now", cancellationToken: Token);
        server.Request.Method.ShouldBe("PATCH");
        server.Request.PathAndQuery.ShouldBe("/v1/pets;a=1;b%2Fc=2/.x.y/x-..?call=now");
        server.Request.Body.ShouldBeNull();

        await Client(server).PatchPetAsync(
            new Dictionary<string, string>(), ["x"], "c", "now", new Pet("p1", "Rex"), cancellationToken: Token);
        server.Requests[1].ContentType.ShouldBe("application/merge-patch+json");
        server.Requests[1].PathAndQuery.ShouldBe("/v1/pets/.x/x-c?call=now");
    }

    [Fact]
    public async Task A_text_is_text_unless_it_comes_as_json()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, "\"é\"", "text/plain; charset=utf-8");
        (await Client(server).EchoTextAsync("é", cancellationToken: Token)).ShouldBe("\"é\"");
        server.Request.Body.ShouldBe("é");
        server.Request.ContentType.ShouldBe("text/plain; charset=utf-8");
        (await Client(FakeServer.Answering(HttpStatusCode.OK, "\"é\"")).EchoTextAsync("é", cancellationToken: Token)).ShouldBe("é");
        (await Client(FakeServer.Answering(HttpStatusCode.OK, "AQI", "application/octet-stream")).EchoBytesAsync(new byte[] { 1, 2 }, cancellationToken: Token))
            .ShouldBe("AQI"u8.ToArray());
        (await Client(FakeServer.Answering(HttpStatusCode.OK, "\"AQI=\"")).EchoBytesAsync(new byte[] { 1, 2 }, cancellationToken: Token)).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_form_is_sent_as_fields()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, """{"a":1,"b":null}""");
        IReadOnlyDictionary<string, int?> result = await Client(server).SendFormAsync(
            new Dictionary<string, string> { ["a b"] = "c&d", ["e"] = "" }, cancellationToken: Token);
        result.ShouldBe(new Dictionary<string, int?> { ["a"] = 1, ["b"] = null });
        server.Request.Body.ShouldBe("a%20b=c%26d&e=");
        server.Request.ContentType.ShouldBe("application/x-www-form-urlencoded");
    }

    [Fact]
    public void Options_of_a_client_print_no_secret_and_are_copied()
    {
        PetsClientOptions options = Options();
        options.ToString().ShouldNotContain(Secret);
        options.ToString().ShouldContain("ApiKey = ***, UserName = null, Password = null, BearerToken = null, HeaderKey = ***");
    }

    [Fact]
    public async Task A_registered_client_works()
    {
        FakeServer server = FakeServer.Answering(HttpStatusCode.NoContent);
        var services = new ServiceCollection();
        services.Configure<PetsClientOptions>(options => options.BaseUrl = new Uri("https://configured.example.com"));
        services.AddPetsClient();
        services.AddPetsClient(options => options.ApiKey = Secret).ConfigurePrimaryHttpMessageHandler(() => server);
        using ServiceProvider provider = services.BuildServiceProvider();
        IPetsClient client = provider.GetRequiredService<IPetsClient>();
        client.ShouldBeOfType<PetsClient>();
#pragma warning disable CS0618
        await client.DeletePetAsync(7, cancellationToken: Token);
#pragma warning restore CS0618
        server.Request.Uri.ShouldBe("https://configured.example.com/pets/7");
        server.Request.Headers.ShouldContainKey("Authorization");
    }

    [Fact]
    public async Task Clients_of_our_own_making_follow_no_redirects()
    {
        using var listener = new LoopbackServer("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        var options = new PetsClientOptions { BaseUrl = listener.Address };
        await ShouldNotFollow(new PetsClient(options));

        using ServiceProvider provider = new ServiceCollection().AddPetsClient(o => o.BaseUrl = listener.Address).Services.BuildServiceProvider();
        await ShouldNotFollow(provider.GetRequiredService<IPetsClient>());
        listener.Requests.Count.ShouldBe(2);
        listener.Requests.ShouldAllBe(request => request.StartsWith("GET /pets/abc ", StringComparison.Ordinal) && !request.Contains("Cookie"));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again_even_for_a_post()
    {
        using var listener = new LoopbackServer("");
        listener.Dispose();
        var options = new PetsClientOptions { BaseUrl = listener.Address, TimeProvider = new FakeTime() };
        var exception = await Should.ThrowAsync<HttpRequestException>(new PetsClient(options).CreatePetAsync(new Pet("p", "n"), cancellationToken: Token));
        exception.HttpRequestError.ShouldBe(HttpRequestError.ConnectionError);
        ((FakeTime)options.TimeProvider).Waits.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_connection_that_is_dropped_ends_a_post()
    {
        using var listener = new LoopbackServer("");
        var options = new PetsClientOptions { BaseUrl = listener.Address, TimeProvider = new FakeTime() };
        await Should.ThrowAsync<HttpRequestException>(new PetsClient(options).CreatePetAsync(new Pet("p", "n"), cancellationToken: Token));
        listener.Requests.Count.ShouldBe(1);
    }

    private static async Task ShouldNotFollow(IPetsClient client) =>
        (await Should.ThrowAsync<ApiException>(client.GetPetAsync("abc", cancellationToken: Token))).StatusCode.ShouldBe(HttpStatusCode.Found);

    private static Task<Pet> Create(HttpStatusCode status, string body) =>
        Client(FakeServer.Answering(status, body)).CreatePetAsync(new Pet("p1", "Rex"), cancellationToken: Token);

    private static PetsClientOptions Options() =>
        new() { ApiKey = Secret, HeaderKey = Secret, QueryKey = Secret, CookieKey = Secret, TimeProvider = new FakeTime() };

    private static PetsClient Client(FakeServer server, PetsClientOptions? options = null) => new(server.ToHttpClient(), options ?? Options());
}
