namespace Xendit.Generators.Runtime;

/// <summary>A request in the making: all that its attempts have in common.</summary>
internal sealed class ApiCall
{
    private readonly ApiPathBuilder _path = new ApiPathBuilder();
    private readonly global::System.Text.StringBuilder _query = new global::System.Text.StringBuilder();
    private readonly global::System.Text.StringBuilder _cookies = new global::System.Text.StringBuilder();

    private global::System.Net.Http.HttpContent? _content;
    private global::System.Func<global::System.Net.Http.HttpContent>? _createContent;

    /// <summary>Begins a request.</summary>
    /// <param name="server">The server that the document names for the operation alone, if any.</param>
    internal ApiCall(string? server = null) => Server = server;

    /// <summary>The server that the document names for the operation alone, if any.</summary>
    internal string? Server { get; }

    /// <summary>The query, encoded, without the question mark.</summary>
    internal string Query => _query.ToString();

    /// <summary>The headers, without those of the content.</summary>
    internal global::System.Collections.Generic.Dictionary<string, string> Headers { get; } =
        new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.OrdinalIgnoreCase);

    /// <summary>The cookies as the value of their header; may be empty.</summary>
    internal string Cookies => _cookies.ToString();

    /// <summary>The media type of the body.</summary>
    internal string? ContentType { get; private set; }

    /// <summary>Whether the body can be sent more than once.</summary>
    internal bool IsRepeatable { get; private set; } = true;

    /// <summary>Whether a secret is in the request.</summary>
    internal bool HasCredentials { get; private set; }

    /// <summary>Adds literal text of the path, encoded.</summary>
    internal void AddPath(string literal) => _path.Append(literal);

    /// <summary>Adds a parameter of the path.</summary>
    internal void AddPath(string name, ApiValue value, ApiParameterStyle style = ApiParameterStyle.Simple, bool explode = false) =>
        _path.Append(name, value, style, explode);

    /// <summary>The finished path, encoded.</summary>
    internal string ToPath() => _path.Complete();

    /// <summary>Adds a parameter of the query.</summary>
    internal void AddQuery(
        string name, ApiValue value, ApiParameterStyle style = ApiParameterStyle.Form, bool explode = true, bool allowReserved = false) =>
        ApiParameterWriter.AppendQuery(_query, name, value, style, explode, allowReserved);

    /// <summary>Adds a query of the fields of a form.</summary>
    internal void AddQueryString(ApiForm form) => _query.Append(_query.Length == 0 || form.Text.Length == 0 ? "" : "&").Append(form.Text);

    /// <summary>Adds a query of text.</summary>
    internal void AddQueryString(ApiValue text)
    {
        _query.Append(_query.Length == 0 ? "" : "&");
        ApiUri.AppendEscaped(_query, text.Parts[0].Value);
    }

    /// <summary>Adds a header; a later one of the same name takes its place.</summary>
    internal void AddHeader(string name, ApiValue value, ApiParameterStyle style = ApiParameterStyle.Simple, bool explode = false) =>
        AddHeader(name, ApiParameterWriter.Header(value, style, explode));

    /// <summary>Adds a cookie.</summary>
    internal void AddCookie(string name, ApiValue value, bool explode = true) =>
        ApiParameterWriter.AppendCookie(_cookies, name, value, explode);

    /// <summary>Adds the credentials of HTTP basic authentication, where there are any: a key is a user name without password.</summary>
    internal void AddBasic(string option, string? apiKey, string? userName, string? password) =>
        AddAuthorization(ApiCredentialText.Basic(option, apiKey, userName, password));

    /// <summary>Adds a bearer token, where there is one.</summary>
    internal void AddBearer(string option, string? token) =>
        AddAuthorization(token is null ? null : ApiCredentialText.Bearer(option, token));

    /// <summary>Adds the bearer token that <paramref name="provider"/> gets, or else the one that is there.</summary>
    internal async global::System.Threading.Tasks.Task AddBearerAsync(
        string option,
        string? token,
        global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task<string?>>? provider,
        global::System.Threading.CancellationToken cancellationToken) =>
        AddBearer(option, provider is null ? token : await provider(cancellationToken).ConfigureAwait(false));

    /// <summary>Adds an API key in a header, where there is one.</summary>
    internal void AddKeyHeader(string name, string option, string? key)
    {
        if (key is not null)
        {
            AddHeader(name, ApiCredentialText.Key(option, key));
            HasCredentials = true;
        }
    }

    /// <summary>Adds an API key in the query, where there is one.</summary>
    internal void AddKeyQuery(string name, string? key)
    {
        if (key is not null)
        {
            AddQuery(name, ApiValue.Of(key));
            HasCredentials = true;
        }
    }

    /// <summary>Adds an API key in a cookie, where there is one.</summary>
    internal void AddKeyCookie(string name, string? key)
    {
        if (key is not null)
        {
            AddCookie(name, ApiValue.Of(key));
            HasCredentials = true;
        }
    }

    /// <summary>Sets a body of JSON.</summary>
    internal void SetJson<T>(string mediaType, T value, WriteValue<T> write) =>
        SetBody(mediaType, JsonRoot.ToUtf8Json(value, write));

    /// <summary>Sets a body of text.</summary>
    internal void SetText(string mediaType, string text) => SetBody(mediaType, global::System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Sets a body of bytes.</summary>
    internal void SetBody(string mediaType, byte[] body) =>
        SetContent(mediaType, () => new global::System.Net.Http.ByteArrayContent(body));

    /// <summary>Sets a body that is made anew for each attempt. It has no headers of its own.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="create">Makes the body.</param>
    /// <param name="isRepeatable">Whether it can be sent more than once.</param>
    internal void SetContent(string mediaType, global::System.Func<global::System.Net.Http.HttpContent> create, bool isRepeatable = true)
    {
        ApiHeaders.CheckValue("Content-Type", mediaType);
        ContentType = mediaType;
        IsRepeatable = isRepeatable;
        _createContent = create;
    }

    /// <summary>Sets a body that the caller made.</summary>
    internal void SetContent(global::System.Net.Http.HttpContent content) => _content = content;

    /// <summary>Takes the bytes of a body that the caller made: an attempt may be repeated, a stream may not.</summary>
    internal async global::System.Threading.Tasks.Task LoadContentAsync()
    {
        if (_content is not null)
        {
            byte[] body = await _content.ReadAsByteArrayAsync().ConfigureAwait(false);
            SetBody(_content.Headers.ContentType?.ToString() ?? "application/octet-stream", body);
        }
    }

    /// <summary>The body for one attempt, or <see langword="null"/> for none. One that the caller made is there once it is loaded.</summary>
    internal global::System.Net.Http.HttpContent? CreateContent() => _createContent?.Invoke();

    private void AddHeader(string name, string value)
    {
        ApiHeaders.CheckName(name);
        ApiHeaders.CheckValue(name, value);
        Headers[name] = value;
    }

    /// <summary>Of several credentials for the one header the first is sent: the document names the schemes in order.</summary>
    private void AddAuthorization(string? value)
    {
        if (value is not null && !Headers.ContainsKey("Authorization"))
        {
            AddHeader("Authorization", value);
            HasCredentials = true;
        }
    }
}
