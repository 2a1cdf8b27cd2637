namespace Xendit.Generators.Runtime;

/// <summary>A request that is complete and checked; each attempt sends a message of its own.</summary>
internal sealed class ApiRequest
{
    private readonly ApiOperation _operation;
    private readonly ApiCall _call;
    private readonly global::System.Uri _address;
    private readonly global::System.Collections.Generic.Dictionary<string, string> _headers =
        new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.OrdinalIgnoreCase);

    internal ApiRequest(
        ApiOperation operation, ApiCall call, RequestOptions? options, global::System.Uri address, bool allowInsecureHttp, string? userAgent)
    {
        _operation = operation;
        _call = call;
        _address = address;
        AddHeader("User-Agent", userAgent);
        AddHeader("Accept", operation.Accept);
        AddHeader("Content-Type", call.ContentType);
        AddHeader("Cookie", call.Cookies.Length == 0 ? null : call.Cookies);
        foreach (var header in call.Headers)
        {
            AddHeader(header.Key, header.Value);
        }

        if (options is not null)
        {
            foreach (var header in options.Headers)
            {
                AddHeader(header.Key, header.Value);
            }
        }

        bool hasCredentials = call.HasCredentials || _headers.ContainsKey("Authorization");
        if (hasCredentials && !allowInsecureHttp && address.Scheme == "http" && !address.IsLoopback)
        {
            throw new global::System.InvalidOperationException(
                "Credentials are not sent over plain http to another machine. Use https, or set AllowInsecureHttp of the client's options.");
        }
    }

    /// <summary>A message for one attempt.</summary>
    internal global::System.Net.Http.HttpRequestMessage ToMessage(global::System.Net.Http.HttpClient httpClient)
    {
        var message = new global::System.Net.Http.HttpRequestMessage(_operation.Method, _address);
#if NET
        message.Version = httpClient.DefaultRequestVersion;
        message.VersionPolicy = httpClient.DefaultVersionPolicy;
#endif
        message.Content = _call.CreateContent();
        foreach (var header in _headers)
        {
            // What the request refuses belongs to the content, and is left out where there is none.
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                message.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return message;
    }

    /// <summary>The exception for an attempt that took too long, in the form that <c>HttpClient</c> gives it.</summary>
    internal global::System.Exception TimedOut(global::System.TimeSpan timeout, global::System.Exception cause)
    {
        string message = _operation.Name + " was not answered within "
            + timeout.TotalSeconds.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + " seconds."
            + (_operation.IsIdempotent ? "" : " The server may have acted on it.");
        return new global::System.Threading.Tasks.TaskCanceledException(message, new global::System.TimeoutException(message, cause));
    }

    private void AddHeader(string name, string? value)
    {
        if (value is not null)
        {
            ApiHeaders.CheckName(name);
            ApiHeaders.CheckValue(name, value);
            _headers[name] = value;
        }
    }
}
