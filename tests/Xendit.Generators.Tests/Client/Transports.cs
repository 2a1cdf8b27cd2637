using System.Text.Json;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Client;

/// <summary>Transports, operations and calls for tests of the runtime alone.</summary>
internal static class Transports
{
    /// <summary>What every secret of these tests holds.</summary>
    public const string Secret = "S3CRET-xnd";

    public static readonly Uri Server = new("https://api.example.com");

    /// <summary>An operation whose result is the property <c>id</c> of a JSON object, and whose errors are <c>code</c>.</summary>
    public static ApiOperation<string> Operation(string method = "GET") => new(
        method,
        "/things/{id}",
        "application/json",
        (ref Utf8JsonReader reader, ReadMode _) => ReadProperty(ref reader, "id"),
        (string value, ref ValidationErrors errors) =>
        {
            if (value.Length > 5)
            {
                errors.Add("/id", "maxLength", "The id is too long.");
            }
        },
        readPlain: null,
        new ApiErrorCase<NotFound>(404, 404, (ref Utf8JsonReader reader, ReadMode _) => new NotFound(ReadProperty(ref reader, "code"))),
        new ApiErrorCase(418, 418),
        new ApiErrorCase<ClientFault>(400, 499, (ref Utf8JsonReader reader, ReadMode _) => new ClientFault(ReadProperty(ref reader, "code"))),
        new ApiErrorCase<Fault>(0, 999, (ref Utf8JsonReader reader, ReadMode _) => new Fault(ReadProperty(ref reader, "code"))));

    public static ApiOperation WithoutResult(string method = "DELETE") => new(method, "/things/{id}", accept: null);

    public static ApiCall Call(bool hasBody = false)
    {
        var call = new ApiCall();
        call.AddPath("/things/");
        call.AddPath("id", ApiValue.Of("t1"));
        call.AddBasic("ApiKey", Secret, null, null);
        if (hasBody)
        {
            call.SetJson("application/json", "x", JsonCodec.WriteString);
        }

        return call;
    }

    public static Task<ApiResponse<string>> SendAsync(
        this FakeServer server,
        TestOptions? options = null,
        string method = "GET",
        RequestOptions? requestOptions = null) =>
        server.SendWithTokenAsync(TestContext.Current.CancellationToken, options, method, requestOptions);

    public static Task<ApiResponse<string>> SendWithTokenAsync(
        this FakeServer server,
        CancellationToken cancellationToken,
        TestOptions? options = null,
        string method = "GET",
        RequestOptions? requestOptions = null) =>
        server.ToTransport(options).SendAsync(Operation(method), Call(hasBody: method is "POST" or "PUT" or "PATCH"), requestOptions, cancellationToken);

    public static ApiTransport ToTransport(this FakeServer server, TestOptions? options = null) =>
        new(server.ToHttpClient(), options ?? new TestOptions(), documentServer: null, "TestClient/1.0");

    /// <summary>Options that wait for nothing.</summary>
    public sealed class TestOptions : ApiClientOptions
    {
        public TestOptions()
        {
            BaseUrl = Server;
            TimeProvider = new FakeTime();
        }

        public FakeTime Time
        {
            get => (FakeTime)TimeProvider;
            init => TimeProvider = value;
        }

        public string? ApiKey { get; set; }

        protected override void PrintMembers(System.Text.StringBuilder builder)
        {
            base.PrintMembers(builder);
            PrintSecret(builder, nameof(ApiKey), ApiKey);
        }
    }

    public sealed record NotFound(string Code);

    public sealed record ClientFault(string Code);

    public sealed record Fault(string Code);

    private static string ReadProperty(ref Utf8JsonReader reader, string name)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out JsonElement value)
            ? value.GetString()!
            : throw new JsonException("There is no " + name + ".");
    }
}
