using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit;
using Xendit.Generators.Emit.Client;

namespace Xendit.Generators.Tests.Client.Sample;

/// <summary>A client by hand that uses everything a client can: places, styles, bodies, results, errors, credentials.</summary>
internal static class PetDocument
{
    public static readonly Scope Scope = new(
        "Xendit.Generators.Tests.Client.Sample",
        "Xendit.Generators.Runtime",
        "internal",
        "PetsJson",
        "PetsRules",
        "PetsPatterns",
        new TargetFacts(IsModernNet: true, HasHttpClientFactory: true, EmitPolyfills: false, EmitDataAnnotations: false));

    private static readonly TypeRef _string = new(TypeShape.String);
    private static readonly TypeRef _int = new(TypeShape.Int32);
    private static readonly TypeRef _pet = new(TypeShape.Record, "Pet");
    private static readonly TypeRef _problem = new(TypeShape.Record, "Problem");
    private static readonly TypeRef _stringMap = new(TypeShape.Map, Element: _string);

    public static readonly ClientModel Client = new()
    {
        Name = "PetsClient",
        Documentation = new("Pets & <friends>."),
        ServerUrl = "https://pets.example.com/v1/",
        SecuritySchemes =
        [
            new(SecuritySchemeKind.Basic, "ApiKey", "", new("The key of the \"shop\".")),
            new(SecuritySchemeKind.Bearer, "BearerToken", "") { ProviderName = "BearerTokenProvider" },
            new(SecuritySchemeKind.ApiKeyHeader, "HeaderKey", "X-Key"),
            new(SecuritySchemeKind.ApiKeyQuery, "QueryKey", "key"),
            new(SecuritySchemeKind.ApiKeyCookie, "CookieKey", "key"),
        ],
        Operations =
        [
            new()
            {
                Name = "ListPets",
                HttpMethod = "GET",
                PathTemplate = "/pets",
                PathParts = [new("/pets")],
                Parameters =
                [
                    Query("limit", _int),
                    Query("tags", new(TypeShape.List, Element: _string), explode: true),
                    Query("ids", new(TypeShape.List, Element: _int), ParameterStyle.PipeDelimited),
                    Query("filter", _stringMap, ParameterStyle.DeepObject, explode: true),
                    Query("status", new(TypeShape.Enum, "PetStatus")),
                    Query("since", new(TypeShape.DateTimeOffset)),
                    Query("price", new(TypeShape.Decimal)),
                    Query("sold", new(TypeShape.Boolean)),
                    new() { Name = "trace", WireName = "X-Trace", Place = ParameterPlace.Header, Type = new(TypeShape.Guid), IsRequired = false },
                    new() { Name = "session", WireName = "session", Place = ParameterPlace.Cookie, Type = _string, IsRequired = false, Style = ParameterStyle.Form },
                ],
                ResultType = new(TypeShape.List, Element: _pet),
                Accept = ["application/json"],
                Security = [[2, 3, 4]],
            },
            new()
            {
                Name = "CreatePet",
                HttpMethod = "POST",
                PathTemplate = "/pets",
                PathParts = [new("/pets")],
                Body = Body(_pet, BodyForm.Json, "application/json") with { Checks = [new DeclaredTypeCheck()], Documentation = new("The new pet.") },
                ResultType = _pet,
                Accept = ["application/json"],
                Errors = [new(409, 409, _pet), new(400, 499, _problem), new(500, 599, null), new(0, 999, _problem)],
                Security = [[0], [1]],
                Documentation = new("Adds a pet.", "It is <b>new</b>."),
            },
            new()
            {
                Name = "GetPet",
                HttpMethod = "GET",
                PathTemplate = "/pets/{pet_id}",
                PathParts = [new("/pets/"), new(null, 0)],
                Parameters =
                [
                    Path("petId", "pet_id", _string) with { Checks = [new StringLengthCheck(3, 5)], Documentation = new("Which pet.") },
                ],
                ResultType = _pet,
                Accept = ["application/json", "application/problem+json"],
                Errors = [new(404, 404, _problem)],
                Security = [[0]],
            },
            new()
            {
                Name = "DeletePet",
                HttpMethod = "DELETE",
                PathTemplate = "/pets/{pet_id}",
                PathParts = [new("/pets/"), new(null, 0)],
                Parameters = [Path("petId", "pet_id", _int)],
                Security = [[0]],
                IsDeprecated = true,
            },
            new()
            {
                Name = "PatchPet",
                HttpMethod = "PATCH",
                PathTemplate = "/pets{matrix}/{label}/x-{class}",
                PathParts = [new("/pets"), new(null, 0), new("/"), new(null, 1), new("/x-"), new(null, 2)],
                Parameters =
                [
                    Path("matrix", "matrix", _stringMap, ParameterStyle.Matrix, explode: true),
                    Path("label", "label", new(TypeShape.List, Element: _string), ParameterStyle.Label, explode: true),
                    Path("class", "class", _string),
                    new() { Name = "call", WireName = "call", Place = ParameterPlace.Query, Type = _string, IsRequired = true, Style = ParameterStyle.Form, Explode = true },
                ],
                Body = Body(_pet, BodyForm.Json, "application/merge-patch+json") with { IsRequired = false, Checks = [new DeclaredTypeCheck()] },
            },
            new()
            {
                Name = "EchoText",
                HttpMethod = "POST",
                PathTemplate = "/echo",
                PathParts = [new("/echo")],
                Body = Body(_string, BodyForm.Text, "text/plain; charset=utf-8"),
                ResultType = _string,
                Accept = ["text/plain", "application/json"],
            },
            new()
            {
                Name = "EchoBytes",
                HttpMethod = "PUT",
                PathTemplate = "/echo/bytes",
                PathParts = [new("/echo/bytes")],
                Body = Body(new(TypeShape.File), BodyForm.Binary, "application/octet-stream"),
                ResultType = new(TypeShape.Bytes),
                Accept = ["application/octet-stream"],
            },
            new()
            {
                Name = "SendForm",
                HttpMethod = "POST",
                PathTemplate = "/form",
                PathParts = [new("/form")],
                Body = Body(_stringMap, BodyForm.Form, "application/x-www-form-urlencoded"),
                ResultType = new(TypeShape.Map, Element: new(TypeShape.Int32, IsNullable: true)),
                Accept = ["application/json"],
            },
        ],
    };

    /// <summary>The files of the client.</summary>
    public static SourceFile[] Emit() =>
    [
        ClientInterfaceEmitter.Emit(new("IPetsClient.g.cs", Scope, Client)),
        ClientEmitter.Emit(new("PetsClient.g.cs", Scope, Client)),
        ClientOptionsEmitter.Emit(new("PetsClientOptions.g.cs", Scope, Client)),
        ClientRegistrationEmitter.Emit(new("PetsClientRegistration.g.cs", Scope, Client.Name)),
    ];

    private static ParameterModel Query(string name, TypeRef type, ParameterStyle style = ParameterStyle.Form, bool explode = false) => new()
    {
        Name = name,
        WireName = name,
        Place = ParameterPlace.Query,
        Type = type,
        IsRequired = false,
        Style = style,
        Explode = explode,
    };

    private static RequestBodyModel Body(TypeRef type, BodyForm form, string mediaType) =>
        new() { Name = "body", Type = type, Form = form, MediaType = mediaType, IsRequired = true };

    private static ParameterModel Path(
        string name, string wireName, TypeRef type, ParameterStyle style = ParameterStyle.Simple, bool explode = false) => new()
        {
            Name = name,
            WireName = wireName,
            Place = ParameterPlace.Path,
            Type = type,
            IsRequired = true,
            Style = style,
            Explode = explode,
        };
}
