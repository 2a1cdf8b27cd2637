using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Xendit.Sandbox;

/// <summary>The Payment Sessions API, in this process: a server on a loopback port that behaves as the documents say.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SandboxServer(WebApplication app, FaultQueue faults)
    {
        _app = app;
        Faults = faults;
        BaseUrl = new Uri(app.Urls.First());
    }

    /// <summary>Where it listens.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Faults for the next requests.</summary>
    public FaultQueue Faults { get; }

    /// <summary>Starts a server on a free port.</summary>
    public static async Task<SandboxServer> StartAsync(SandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SandboxOptions();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();

        var faults = new FaultQueue();
        var store = new SessionStore(options.TimeProvider);
        app.UseWhen(IsApi, api => api
            .Use(next => new FaultMiddleware(next, faults, options).InvokeAsync)
            .Use(next => new BasicAuthentication(next, options).InvokeAsync));
        app.UseRouting();
        new SessionEndpoints(store).Map(app);
        new CheckoutPage(store).Map(app);
        await app.StartAsync(cancellationToken);
        return new SandboxServer(app, faults);
    }

    /// <summary>Stops the server.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/sessions");
}
