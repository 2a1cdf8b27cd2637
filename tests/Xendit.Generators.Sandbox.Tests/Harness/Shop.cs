using System.Net.Http.Headers;
using System.Text;

namespace Xendit.Generators.Sandbox.Tests.Harness;

/// <summary>A sandbox, and all that a shop talks to it with.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly SandboxServer _sandbox;
    private readonly SandboxOptions _options;

    private Shop(SandboxServer sandbox, SandboxOptions options)
    {
        _sandbox = sandbox;
        _options = options;
        Client = ClientWith(static _ => { });
        Http = new HttpClient { BaseAddress = sandbox.BaseUrl };
        Http.DefaultRequestHeaders.Authorization = Basic(options.ApiKey + ":");
    }

    /// <summary>A client with the sandbox's key.</summary>
    public IXenditSessionsClient Client { get; }

    /// <summary>The same server and key without the generated client, for what that one would never send.</summary>
    public HttpClient Http { get; }

    public FaultQueue Faults => _sandbox.Faults;

    public static async Task<Shop> OpenAsync(SandboxOptions? options = null)
    {
        options ??= new SandboxOptions();
        return new Shop(await SandboxServer.StartAsync(options, Cancellation), options);
    }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static AuthenticationHeaderValue Basic(string credentials) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));

    public IXenditSessionsClient ClientWith(Action<XenditSessionsClientOptions> change)
    {
        var options = new XenditSessionsClientOptions { ApiKey = _options.ApiKey, BaseUrl = _sandbox.BaseUrl };
        change(options);
        return new XenditSessionsClient(options);
    }

    public Task<PaymentSession> CreateAsync(CreateSessionRequest request) => Client.CreateSessionAsync(request, cancellationToken: Cancellation);

    public Task<PaymentSession> ReadAsync(PaymentSession session) => Client.GetSessionAsync(session.PaymentSessionId, cancellationToken: Cancellation);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _sandbox.DisposeAsync();
    }
}
