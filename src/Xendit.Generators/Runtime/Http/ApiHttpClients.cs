namespace Xendit.Generators.Runtime;

/// <summary>The <c>HttpClient</c> of clients that are constructed without one.</summary>
internal static class ApiHttpClients
{
    private static readonly global::System.Lazy<global::System.Net.Http.HttpClient> _shared =
        new global::System.Lazy<global::System.Net.Http.HttpClient>(
            () => new global::System.Net.Http.HttpClient(CreateHandler())
            {
                Timeout = global::System.Threading.Timeout.InfiniteTimeSpan,
            });

    /// <summary>One for all, as connections are; never disposed. Timeouts are those of the options.</summary>
    internal static global::System.Net.Http.HttpClient Shared => _shared.Value;

    /// <summary>
    /// A handler that follows no redirect, so that credentials stay with the configured server, keeps no cookies, so that
    /// clients do not share them, and opens connections anew now and then, so that changes of DNS are seen.
    /// </summary>
    internal static global::System.Net.Http.HttpMessageHandler CreateHandler() =>
#if NET
        new global::System.Net.Http.SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = global::System.Net.DecompressionMethods.All,
            PooledConnectionLifetime = global::System.TimeSpan.FromMinutes(5),
        };
#else
        new global::System.Net.Http.HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = global::System.Net.DecompressionMethods.GZip | global::System.Net.DecompressionMethods.Deflate,
        };
#endif
}
