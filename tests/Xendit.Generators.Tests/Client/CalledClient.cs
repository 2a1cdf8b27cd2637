using System.Reflection;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>A client made from a document, compiled with user code that calls it; what it sends meets a stub.</summary>
internal sealed class CalledClient
{
    /// <summary>Answers every request alike, and remembers the last one as text.</summary>
    private const string Stub = """
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Acme.Shop;

        internal sealed class Stub(int status, string? body, string mediaType = "application/json") : HttpMessageHandler
        {
            public string Sent { get; private set; } = "";

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                string headers = string.Concat(request.Headers.Where(header => header.Key is not ("User-Agent" or "Accept")).Select(header => $" {header.Key}={string.Join(",", header.Value)}"));
                string content = request.Content is null ? "" : $" [{request.Content.Headers.ContentType}] {await request.Content.ReadAsStringAsync(cancellationToken)}";
                Sent = $"{request.Method} {request.RequestUri!.AbsoluteUri} {request.Headers.Accept}{headers}{content}";
                var response = new HttpResponseMessage((HttpStatusCode)status);
                if (body is not null)
                {
                    response.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
                    response.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
                }

                return response;
            }

            public ShopClient Client(ShopClientOptions? options = null) => new(new HttpClient(this), options ?? new ShopClientOptions());
        }
        """;

    private readonly CompiledApi _api;

    private CalledClient(Generation generation)
    {
        Generation = generation;
        _api = CompiledApi.Load(generation, "Acme.Shop");
    }

    public Generation Generation { get; }

    /// <summary>Compiles the client of <c>shop.openapi.yaml</c> with static methods that give <c>Task&lt;string&gt;</c>.</summary>
    public static CalledClient Of(string document, string methods, params (string Name, string Value)[] metadata) =>
        Of(document, methods, TestFramework.Net100, metadata);

    /// <summary>The same for another framework, as far as its code runs here.</summary>
    public static CalledClient Of(string document, string methods, TestFramework framework, params (string Name, string Value)[] metadata)
    {
        string user = $$"""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using System.Net.Http;
            using System.Text;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;

            namespace Acme.Shop;

            internal static class User
            {
                {{methods}}
            }
            """;
        return new CalledClient(Generation.Run(GenerationInput.Of("shop.openapi.yaml", document, metadata) with { Sources = [Stub, user], Framework = framework }));
    }

    /// <summary>What a method gives.</summary>
    public Task<string> CallAsync(string method, params object?[] arguments) =>
        (Task<string>)_api.TypeOf("User").GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, arguments)!;
}
