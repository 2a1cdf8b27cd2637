using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Makes the security schemes, and says which an operation may send.</summary>
internal sealed class SecurityLowering
{
    private readonly IList<OpenApiSecurityRequirement> _default;
    private readonly Dictionary<string, int> _indexByName = new(StringComparer.Ordinal);
    private readonly List<SecuritySchemeModel> _schemes = [];

    public SecurityLowering(LoweringContext context)
    {
        _default = context.Document.Model.Security ?? [];
        NameScope names = new NameScope().Reserve(ReservedNames.ClientOptionsMembers);
        foreach (KeyValuePair<string, IOpenApiSecurityScheme> scheme in context.Document.Model.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>())
        {
            if (Lower(scheme.Value, names) is { } model)
            {
                _indexByName.Add(scheme.Key, _schemes.Count);
                _schemes.Add(model);
            }
        }
    }

    /// <summary>All schemes that a client can send, in document order.</summary>
    public EquatableArray<SecuritySchemeModel> Schemes => _schemes.ToEquatableArray();

    /// <summary>The schemes that the operation names, as indices into <see cref="Schemes"/>.</summary>
    public EquatableArray<int> Of(OpenApiOperation operation) => (operation.Security ?? _default)
        .SelectMany(static requirement => requirement.Keys)
        .Select(scheme => scheme.Reference?.Id is { } id && _indexByName.TryGetValue(id, out int index) ? index : -1)
        .Where(static index => index >= 0)
        .Distinct()
        .OrderBy(static index => index)
        .ToEquatableArray();

    private static SecuritySchemeModel? Lower(IOpenApiSecurityScheme scheme, NameScope names)
    {
        Documentation? documentation = DocumentationLowering.Of(scheme.Description);
        return (scheme.Type, scheme.Scheme?.ToLowerInvariant(), scheme.In) switch
        {
            (SecuritySchemeType.Http, "basic", _) => new(SecuritySchemeKind.Basic, names.Take("ApiKey"), "", documentation),
            (SecuritySchemeType.Http, "bearer", _) or (SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect, _, _) =>
                new(SecuritySchemeKind.Bearer, names.Take("BearerToken"), "", documentation),
            (SecuritySchemeType.ApiKey, _, ParameterLocation.Header) => ApiKey(SecuritySchemeKind.ApiKeyHeader),
            (SecuritySchemeType.ApiKey, _, ParameterLocation.Query) => ApiKey(SecuritySchemeKind.ApiKeyQuery),
            (SecuritySchemeType.ApiKey, _, ParameterLocation.Cookie) => ApiKey(SecuritySchemeKind.ApiKeyCookie),
            _ => null,
        };

        SecuritySchemeModel? ApiKey(SecuritySchemeKind kind) => scheme.Name is { Length: > 0 } wireName
            ? new(kind, names.Take("ApiKey"), wireName, documentation)
            : null;
    }
}
