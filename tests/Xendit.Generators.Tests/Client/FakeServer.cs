using System.Net;
using System.Text;

namespace Xendit.Generators.Tests.Client;

/// <summary>A handler that answers from a script and keeps what was sent; the last step of the script repeats.</summary>
internal sealed class FakeServer : HttpMessageHandler
{
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] _script;
    private int _next;

    public FakeServer(params Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] script) => _script = script;

    public List<SentRequest> Requests { get; } = [];

    public SentRequest Request => Requests[0];

    public static FakeServer Answering(HttpStatusCode status, string body = "", string mediaType = "application/json") =>
        new(Answer(status, body, mediaType));

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answer(
        HttpStatusCode status, string body = "", string mediaType = "application/json", params (string Name, string Value)[] headers) =>
        (_, _) =>
        {
            var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
            response.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
            foreach ((string name, string value) in headers)
            {
                response.Headers.TryAddWithoutValidation(name, value);
            }

            return Task.FromResult(response);
        };

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> AnswerContent(HttpStatusCode status, HttpContent content) =>
        (_, _) => Task.FromResult(new HttpResponseMessage(status) { Content = content });

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Fail(Exception exception) =>
        (_, _) => Task.FromException<HttpResponseMessage>(exception);

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Hang() =>
        async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        };

    public HttpClient ToHttpClient() => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> step;
        var sent = new SentRequest(
            request.Method.Method,
            request.RequestUri!.AbsoluteUri,
            request.Headers.NonValidated.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken),
            request.Content?.Headers.ContentType?.ToString());
        lock (Requests)
        {
            Requests.Add(sent);
            step = _script[Math.Min(_next++, _script.Length - 1)];
        }

        return await step(request, cancellationToken);
    }
}

/// <summary>What was sent.</summary>
internal sealed record SentRequest(string Method, string Uri, Dictionary<string, string> Headers, string? Body, string? ContentType)
{
    public string PathAndQuery => new Uri(Uri).PathAndQuery;
}
