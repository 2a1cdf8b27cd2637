namespace Xendit.Generators.CodeModel;

/// <summary>How a credential travels.</summary>
internal enum SecuritySchemeKind
{
    /// <summary>HTTP basic: options <c>UserName</c> and <c>Password</c>, and the named one for a key as user name with an empty password.</summary>
    Basic,

    /// <summary>HTTP bearer: option <c>BearerToken</c>, or <c>BearerTokenProvider</c>.</summary>
    Bearer,

    /// <summary>An API key in a header.</summary>
    ApiKeyHeader,

    /// <summary>An API key in the query.</summary>
    ApiKeyQuery,

    /// <summary>An API key in a cookie.</summary>
    ApiKeyCookie,
}

/// <summary>A security scheme.</summary>
/// <param name="Kind">How the credential travels.</param>
/// <param name="OptionName">The C# option that holds it, <c>ApiKey</c> for example.</param>
/// <param name="WireName">The header, query parameter or cookie of an API key; else empty.</param>
/// <param name="Documentation">The documentation, or <see langword="null"/>.</param>
internal sealed record SecuritySchemeModel(SecuritySchemeKind Kind, string OptionName, string WireName, Documentation? Documentation = null)
{
    /// <summary>The C# option of a function that gets a bearer token; else empty.</summary>
    public string ProviderName { get; init; } = "";
}
