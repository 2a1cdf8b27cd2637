using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Operations.Parameters;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Makes the security schemes, and says which an operation may send.</summary>
internal sealed class SecurityLowering
{
    private static readonly string[] s_homes = ["/components/securitySchemes", "/securityDefinitions"];

    private readonly LoweringContext _context;
    private readonly Dictionary<string, int> _indexByName = new(StringComparer.Ordinal);
    private readonly List<SecuritySchemeModel> _schemes = [];

    public SecurityLowering(LoweringContext context, string clientName)
    {
        _context = context;
        NameScope names = new NameScope().Reserve(ReservedNames.ClientOptionsMembers).Reserve(ReservedNames.HelperTypes).Reserve([clientName + "Options"]);
        IEnumerable<KeyValuePair<string, IOpenApiSecurityScheme>>? schemes = context.Document.Model.Components?.SecuritySchemes;
        foreach (KeyValuePair<string, IOpenApiSecurityScheme> scheme in schemes ?? [])
        {
            if (Refuse(scheme.Value) is { } reason)
            {
                context.Report(DiagnosticDescriptors.SecuritySchemeRefused, PlaceOf(scheme.Key, context), scheme.Key, reason);
            }
            else
            {
                _indexByName.Add(scheme.Key, _schemes.Count);
                _schemes.Add(Lower(scheme.Key, scheme.Value, names));
            }
        }

        // Last, so that no scheme has another name for it.
        for (int i = 0; i < _schemes.Count; i++)
        {
            SecuritySchemeModel scheme = _schemes[i];
            _schemes[i] = scheme.Kind == SecuritySchemeKind.Bearer ? scheme with { ProviderName = names.Take(scheme.OptionName + "Provider") } : scheme;
        }
    }

    /// <summary>All schemes that a client can send, in document order.</summary>
    public EquatableArray<SecuritySchemeModel> Schemes => _schemes.ToEquatableArray();

    /// <summary>
    /// The alternatives that the operation names, each the schemes that it takes together, as indices into
    /// <see cref="Schemes"/>. An operation's own list takes the place of the document's, an empty one too.
    /// </summary>
    public EquatableArray<EquatableArray<int>> Of(OperationSite site)
    {
        var requirements = (_context.Document.Find($"{site.Pointer}/security") ?? _context.Document.Root["security"]) as SpecArray;
        return (requirements?.Items ?? [])
            .OfType<SpecObject>()
            .Select(requirement => requirement.Members.Select(Find).Where(static index => index >= 0).Distinct().ToEquatableArray())
            .Where(static alternative => !alternative.IsEmpty)
            .Distinct()
            .ToEquatableArray();
    }

    private int Find(SpecMember scheme)
    {
        if (_indexByName.TryGetValue(scheme.Name, out int index))
        {
            return index;
        }

        if (!s_homes.Any(home => _context.Document.Find(home) is SpecObject schemes && schemes[scheme.Name] is not null))
        {
            _context.Report(DiagnosticDescriptors.UnknownSecurityScheme, scheme.NameRange, scheme.Name);
        }

        return -1;
    }

    /// <summary>Why a client cannot send the scheme, or <see langword="null"/> where it can.</summary>
    private static string? Refuse(IOpenApiSecurityScheme scheme) => (scheme.Type, scheme.Scheme?.ToLowerInvariant(), scheme.In) switch
    {
        (SecuritySchemeType.Http, "basic" or "bearer", _) or (SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect, _, _) => null,
        (SecuritySchemeType.ApiKey, _, ParameterLocation.Header) => HeaderNames.Refuse(scheme.Name ?? ""),
        (SecuritySchemeType.ApiKey, _, ParameterLocation.Query or ParameterLocation.Cookie) => scheme.Name is { Length: > 0 } ? null : "it lacks a name",
        (SecuritySchemeType.ApiKey, _, _) => "it lacks a place",
        (SecuritySchemeType.MutualTLS, _, _) => "a certificate belongs to the HttpClient's handler",
        _ => "the client knows basic, bearer, keys, OAuth2 and OpenID Connect; send it by RequestOptions.Headers or the HttpClient's handler",
    };

    /// <summary>The first credential of a kind is called after the kind, the others after their schemes.</summary>
    private static SecuritySchemeModel Lower(string schemeName, IOpenApiSecurityScheme scheme, NameScope names)
    {
        Documentation? documentation = DocumentationLowering.Of(scheme.Description);
        return scheme.Type switch
        {
            SecuritySchemeType.ApiKey => new(KindOfKey(scheme.In), Name("ApiKey"), scheme.Name!, documentation),
            SecuritySchemeType.Http when scheme.Scheme!.ToLowerInvariant() == "basic" => new(SecuritySchemeKind.Basic, Name("ApiKey"), "", documentation),
            _ => new(SecuritySchemeKind.Bearer, Name("BearerToken"), "", documentation),
        };

        string Name(string kind) => names.Take(names.IsFree(kind) ? kind : Words.ToPascalCase(schemeName));
    }

    private static SecuritySchemeKind KindOfKey(ParameterLocation? place) => place switch
    {
        ParameterLocation.Header => SecuritySchemeKind.ApiKeyHeader,
        ParameterLocation.Query => SecuritySchemeKind.ApiKeyQuery,
        _ => SecuritySchemeKind.ApiKeyCookie,
    };

    private static SourceRange PlaceOf(string scheme, LoweringContext context) => s_homes
        .Select(context.Document.Find)
        .OfType<SpecObject>()
        .Select(home => home.TryGetMember(scheme, out SpecMember? member) ? member.NameRange : (SourceRange?)null)
        .FirstOrDefault(static range => range is not null) ?? context.Document.Root.Range;
}
