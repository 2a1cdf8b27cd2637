using Microsoft.OpenApi;
using static Xendit.Generators.Reading.Structure.Shape;

namespace Xendit.Generators.Reading.Structure;

/// <summary>
/// The objects of the OpenAPI 3 specifications and their members. What a newer version added is known in older ones too:
/// it is read all the same, and a document that is ahead of its version loses nothing.
/// </summary>
internal sealed class OpenApiShapes
{
    private static readonly Lazy<OpenApiShapes> s_version30 = new(() => new OpenApiShapes(OpenApiSpecVersion.OpenApi3_0));
    private static readonly Lazy<OpenApiShapes> s_version31 = new(() => new OpenApiShapes(OpenApiSpecVersion.OpenApi3_1));

    private readonly ObjectShape _callback;
    private readonly ObjectShape _components = new("the components");
    private readonly ObjectShape _document = new("an OpenAPI document");
    private readonly ObjectShape _encoding = new("an encoding");
    private readonly ObjectShape _example = new("an example") { IsReferable = true, Home = "/components/examples" };
    private readonly ObjectShape _externalDocs = new("an external documentation");
    private readonly ObjectShape _header = new("a header") { IsReferable = true, Home = "/components/headers" };
    private readonly ObjectShape _info = new("the info");
    private readonly ObjectShape _link = new("a link") { IsReferable = true, Home = "/components/links" };
    private readonly ObjectShape _mediaType = new("a media type") { IsReferable = true };
    private readonly ObjectShape _operation = new("an operation");
    private readonly ObjectShape _parameter = new("a parameter") { IsReferable = true, Home = "/components/parameters" };
    private readonly ObjectShape _pathItem = new("a path item") { IsReferable = true, HasReferenceSiblings = true };
    private readonly ObjectShape _requestBody = new("a request body") { IsReferable = true, Home = "/components/requestBodies" };
    private readonly ObjectShape _response = new("a response") { IsReferable = true, Home = "/components/responses" };
    private readonly ObjectShape _securityScheme = new("a security scheme") { IsReferable = true, Home = "/components/securitySchemes" };
    private readonly ObjectShape _server = new("a server");
    private readonly ObjectShape _serverVariable = new("a server variable");
    private readonly ObjectShape _tag = new("a tag");
    private readonly SchemaShapes _schemas;

    private OpenApiShapes(OpenApiSpecVersion version)
    {
        _schemas = new SchemaShapes(version);
        _callback = new ObjectShape("a callback")
        {
            IsReferable = true,
            Home = "/components/callbacks",
            Others = Of(_pathItem),
            IsOtherName = static name => !name.StartsWith("x-", StringComparison.Ordinal),
        };
        DescribeDocument();
        DescribeOperations();
        DescribeBodies();
        DescribeSecurity();
    }

    /// <summary>The shape of a document of that version.</summary>
    public static ObjectShape Document(OpenApiSpecVersion version) => version switch
    {
        OpenApiSpecVersion.OpenApi2_0 => SwaggerShapes.Document,
        OpenApiSpecVersion.OpenApi3_0 => s_version30.Value._document,
        _ => s_version31.Value._document,
    };

    private Shape Schema => Of(_schemas.Schema).Or(Flag);

    private void DescribeDocument()
    {
        Shape pathItems = Of(new ObjectShape("the paths")
        {
            Others = Of(_pathItem),
            IsOtherName = static name => name.StartsWith("/", StringComparison.Ordinal),
            OtherName = "a path starts with '/'",
        });
        _document
            .With("openapi", Text)
            .With("paths", pathItems)
            .With("webhooks", MapOf(Of(_pathItem)))
            .With("components", Of(_components))
            .With("servers", ListOf(Of(_server)))
            .With("security", ListOf(MapOf(ListOf(Text))))
            .With("$self", Text)
            .WithDocumentation(Of(_info), "info")
            .WithDocumentation(Text, "jsonSchemaDialect")
            .WithDocumentation(ListOf(Of(_tag)), "tags")
            .WithDocumentation(Of(_externalDocs), "externalDocs");
        _info
            .WithDocumentation(Text, "title", "summary", "description", "termsOfService", "version")
            .WithDocumentation(Of(new ObjectShape("a contact").WithDocumentation(Text, "name", "url", "email")), "contact")
            .WithDocumentation(Of(new ObjectShape("a license").WithDocumentation(Text, "name", "identifier", "url")), "license");
        _tag
            .WithDocumentation(Text, "name", "summary", "description", "parent", "kind")
            .WithDocumentation(Of(_externalDocs), "externalDocs");
        _externalDocs.WithDocumentation(Text, "description", "url");
        _server
            .WithRequired("url", Text)
            .With("variables", MapOf(Of(_serverVariable)))
            .WithDocumentation(Text, "description", "name");
        _serverVariable
            .With("enum", ListOf(Text))
            .With("default", Text)
            .WithDocumentation(Text, "description");
        _components
            .With("schemas", MapOf(Schema))
            .With("responses", MapOf(Of(_response)))
            .With("parameters", MapOf(Of(_parameter)))
            .With("requestBodies", MapOf(Of(_requestBody)))
            .With("headers", MapOf(Of(_header)))
            .With("securitySchemes", MapOf(Of(_securityScheme)))
            .With("callbacks", MapOf(Of(_callback)))
            .With("pathItems", MapOf(Of(_pathItem)))
            .With("mediaTypes", MapOf(Of(_mediaType)))
            .WithDocumentation(MapOf(Of(_example)), "examples")
            .WithDocumentation(MapOf(Of(_link)), "links");
    }

    private void DescribeOperations()
    {
        foreach (string method in HttpMethods.Named)
        {
            _pathItem.With(method, Of(_operation));
        }

        _pathItem
            .With("$ref", Text)
            .With("additionalOperations", MapOf(Of(_operation)))
            .With("servers", ListOf(Of(_server)))
            .With("parameters", ListOf(Of(_parameter)))
            .WithDocumentation(Text, "summary", "description");
        _operation
            .With("tags", ListOf(Text))
            .With("operationId", Text)
            .With("parameters", ListOf(Of(_parameter)))
            .With("requestBody", Of(_requestBody))
            .With("responses", Of(ResponseMaps.Of(_response)))
            .With("callbacks", MapOf(Of(_callback)))
            .With("deprecated", Flag)
            .With("security", ListOf(MapOf(ListOf(Text))))
            .With("servers", ListOf(Of(_server)))
            .WithDocumentation(Text, "summary", "description")
            .WithDocumentation(Of(_externalDocs), "externalDocs");
        _parameter
            .WithRequired("name", Name)
            .WithRequired("in", OneOf("query", "header", "path", "cookie", "querystring"));
        DescribeParameterValue(_parameter);
        DescribeParameterValue(_header);
    }

    /// <summary>What parameters and headers share.</summary>
    private void DescribeParameterValue(ObjectShape shape) => shape
        .With("required", Flag)
        .With("deprecated", Flag)
        .With("allowEmptyValue", Flag)
        .With("style", OneOf("matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"))
        .With("explode", Flag)
        .With("allowReserved", Flag)
        .With("schema", Schema)
        .With("content", MapOf(Of(_mediaType)))
        .WithDocumentation(Text, "description")
        .WithDocumentation(Anything, "example")
        .WithDocumentation(MapOf(Of(_example)), "examples");

    private void DescribeBodies()
    {
        _requestBody
            .With("content", MapOf(Of(_mediaType)))
            .With("required", Flag)
            .WithDocumentation(Text, "description");
        _response
            .With("headers", MapOf(Of(_header)))
            .With("content", MapOf(Of(_mediaType)))
            .WithDocumentation(Text, "summary", "description")
            .WithDocumentation(MapOf(Of(_link)), "links");
        _mediaType
            .With("schema", Schema)
            .With("itemSchema", Schema)
            .With("encoding", MapOf(Of(_encoding)))
            .With("prefixEncoding", ListOf(Of(_encoding)))
            .With("itemEncoding", Of(_encoding))
            .WithDocumentation(Text, "description")
            .WithDocumentation(Anything, "example")
            .WithDocumentation(MapOf(Of(_example)), "examples");
        _encoding
            .With("contentType", Text)
            .With("headers", MapOf(Of(_header)))
            .With("style", OneOf("form", "spaceDelimited", "pipeDelimited", "deepObject"))
            .With("explode", Flag)
            .With("allowReserved", Flag)
            .With("encoding", MapOf(Of(_encoding)))
            .With("prefixEncoding", ListOf(Of(_encoding)))
            .With("itemEncoding", Of(_encoding));
        _example
            .WithDocumentation(Text, "summary", "description", "externalValue", "serializedValue")
            .WithDocumentation(Anything, "value", "dataValue");
        _link
            .WithDocumentation(Text, "operationRef", "operationId", "description")
            .WithDocumentation(Anything, "requestBody")
            .WithDocumentation(MapOf(Anything), "parameters")
            .WithDocumentation(Of(_server), "server");
    }

    private void DescribeSecurity()
    {
        Shape flow = Of(new ObjectShape("an OAuth flow")
            .With("authorizationUrl", Text)
            .With("deviceAuthorizationUrl", Text)
            .With("tokenUrl", Text)
            .With("refreshUrl", Text)
            .With("scopes", MapOf(Text)));
        _securityScheme
            .WithRequired("type", OneOf("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"))
            .With("name", Name)
            .With("in", OneOf("query", "header", "cookie"))
            .With("scheme", Text)
            .With("bearerFormat", Text)
            .With("flows", Of(new ObjectShape("the OAuth flows")
                .With("implicit", flow)
                .With("password", flow)
                .With("clientCredentials", flow)
                .With("authorizationCode", flow)
                .With("deviceAuthorization", flow)))
            .With("openIdConnectUrl", Text)
            .With("oauth2MetadataUrl", Text)
            .With("deprecated", Flag)
            .WithDocumentation(Text, "description");
    }
}
