using Microsoft.OpenApi;
using static Xendit.Generators.Reading.Structure.Shape;

namespace Xendit.Generators.Reading.Structure;

/// <summary>The objects of Swagger 2.0 and their members.</summary>
internal sealed class SwaggerShapes
{
    private static readonly Lazy<SwaggerShapes> s_instance = new(() => new SwaggerShapes());

    private readonly ObjectShape _document = new("a Swagger document");
    private readonly ObjectShape _externalDocs = new ObjectShape("an external documentation").WithDocumentation(Text, "description", "url");
    private readonly ObjectShape _header = new("a header");
    private readonly ObjectShape _items = new("the items");
    private readonly ObjectShape _operation = new("an operation");
    private readonly ObjectShape _parameter = new("a parameter") { IsReferable = true, Home = "/parameters" };
    private readonly ObjectShape _pathItem = new("a path item") { IsReferable = true, HasReferenceSiblings = true };
    private readonly ObjectShape _response = new("a response") { IsReferable = true, Home = "/responses" };
    private readonly SchemaShapes _schemas = new(OpenApiSpecVersion.OpenApi2_0);

    private SwaggerShapes()
    {
        DescribeDocument();
        DescribeOperations();
        DescribeSimpleValue(_parameter.With("allowEmptyValue", Flag));
        DescribeSimpleValue(_header);
        DescribeSimpleValue(_items);
        _response
            .With("schema", Of(_schemas.Schema))
            .With("headers", MapOf(Of(_header)))
            .WithDocumentation(Text, "description")
            .WithDocumentation(MapOf(Anything), "examples");
    }

    /// <summary>The shape of a document.</summary>
    public static ObjectShape Document => s_instance.Value._document;

    private void DescribeDocument()
    {
        Shape securityScheme = Of(new ObjectShape("a security scheme")
            .WithRequired("type", OneOf("basic", "apiKey", "oauth2"))
            .With("name", Name)
            .With("in", OneOf("query", "header"))
            .With("flow", OneOf("implicit", "password", "application", "accessCode"))
            .With("authorizationUrl", Text)
            .With("tokenUrl", Text)
            .With("scopes", MapOf(Text))
            .WithDocumentation(Text, "description"));
        _document
            .With("swagger", Text)
            .With("host", Text)
            .With("basePath", Text)
            .With("schemes", ListOf(Text))
            .With("consumes", ListOf(Text))
            .With("produces", ListOf(Text))
            .With("paths", Of(new ObjectShape("the paths")
            {
                Others = Of(_pathItem),
                IsOtherName = static name => name.StartsWith("/", StringComparison.Ordinal),
                OtherName = "a path starts with '/'",
            }))
            .With("definitions", MapOf(Of(_schemas.Schema)))
            .With("parameters", MapOf(Of(_parameter)))
            .With("responses", MapOf(Of(_response)))
            .With("securityDefinitions", MapOf(securityScheme))
            .With("security", ListOf(MapOf(ListOf(Text))))
            .WithDocumentation(
                Of(new ObjectShape("the info")
                    .WithDocumentation(Text, "title", "description", "termsOfService", "version")
                    .WithDocumentation(Of(new ObjectShape("a contact").WithDocumentation(Text, "name", "url", "email")), "contact")
                    .WithDocumentation(Of(new ObjectShape("a license").WithDocumentation(Text, "name", "url")), "license")),
                "info")
            .WithDocumentation(
                ListOf(Of(new ObjectShape("a tag")
                    .WithDocumentation(Text, "name", "description")
                    .WithDocumentation(Of(_externalDocs), "externalDocs"))),
                "tags")
            .WithDocumentation(Of(_externalDocs), "externalDocs");
    }

    private void DescribeOperations()
    {
        foreach (string method in new[] { "get", "put", "post", "delete", "options", "head", "patch" })
        {
            _pathItem.With(method, Of(_operation));
        }

        _pathItem
            .With("$ref", Text)
            .With("parameters", ListOf(Of(_parameter)));
        _operation
            .With("tags", ListOf(Text))
            .With("operationId", Text)
            .With("consumes", ListOf(Text))
            .With("produces", ListOf(Text))
            .With("parameters", ListOf(Of(_parameter)))
            .With("responses", Of(ResponseMaps.Of(_response)))
            .With("schemes", ListOf(Text))
            .With("deprecated", Flag)
            .With("security", ListOf(MapOf(ListOf(Text))))
            .WithDocumentation(Text, "summary", "description")
            .WithDocumentation(Of(_externalDocs), "externalDocs");
        _parameter
            .WithRequired("name", Name)
            .WithRequired("in", OneOf("query", "header", "path", "formData", "body"))
            .With("required", Flag)
            .With("schema", Of(_schemas.Schema));
    }

    /// <summary>What parameters outside bodies, headers and their items share.</summary>
    private void DescribeSimpleValue(ObjectShape shape) => shape
        .With("type", OneOf("string", "number", "integer", "boolean", "array", "object", "file"))
        .With("format", Text)
        .With("items", Of(_items))
        .With("collectionFormat", OneOf("csv", "ssv", "tsv", "pipes", "multi"))
        .With("default", Anything)
        .With("enum", Values)
        .With("maximum", Number)
        .With("minimum", Number)
        .With("exclusiveMaximum", Flag)
        .With("exclusiveMinimum", Flag)
        .With("maxLength", Count)
        .With("minLength", Count)
        .With("pattern", Text)
        .With("maxItems", Count)
        .With("minItems", Count)
        .With("uniqueItems", Flag)
        .With("multipleOf", Divisor)
        .WithDocumentation(Text, "description")
        .WithDocumentation(Anything, "example");
}
