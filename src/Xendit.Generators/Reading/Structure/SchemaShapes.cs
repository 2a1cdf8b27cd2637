using Microsoft.OpenApi;
using Xendit.Generators.Reading.References;
using static Xendit.Generators.Reading.Structure.Shape;

namespace Xendit.Generators.Reading.Structure;

/// <summary>The schema object of all versions: JSON Schema 2020-12, what older drafts had, and what OpenAPI adds.</summary>
internal sealed class SchemaShapes
{
    private static readonly string[] s_types = ["string", "number", "integer", "boolean", "object", "array", "null"];

    /// <summary>OpenAPI 2.0 has files as schemas of answers.</summary>
    private static readonly string[] s_swaggerTypes = [.. s_types, "file"];

    /// <summary>
    /// What counts beside <c>$ref</c> before OpenAPI 3.1 (3.0.4, 4.8.23: all else is ignored): what is widely meant there, and
    /// what says nothing of values.
    /// </summary>
    private static readonly string[] s_besideReference =
        ["$ref", "nullable", "readOnly", "writeOnly", "deprecated", "default", "$id", "$anchor", "$dynamicAnchor", "$defs", "definitions"];

    public SchemaShapes(OpenApiSpecVersion version)
    {
        Schema = new ObjectShape("a schema")
        {
            IsReferable = true,
            HasReferenceSiblings = true,
            IsIgnoredBesideReference = version >= OpenApiSpecVersion.OpenApi3_1 ? static _ => false : name => !s_besideReference.Contains(name) && IsAssertion(name),
            IsRecursive = true,
            Home = version == OpenApiSpecVersion.OpenApi2_0 ? SchemaHomes.Definitions : SchemaHomes.Components,
            IsOpen = version >= OpenApiSpecVersion.OpenApi3_1,
        };
        DescribeIdentity();
        DescribeValues(version == OpenApiSpecVersion.OpenApi2_0 ? s_swaggerTypes : s_types);
        DescribeChildren();
        DescribeDocumentation();
        Schema.With("discriminator", version == OpenApiSpecVersion.OpenApi2_0 ? Text : Discriminator);
    }

    /// <summary>The shape of a schema that is an object.</summary>
    public ObjectShape Schema { get; }

    private static Shape Discriminator => Of(new ObjectShape("a discriminator")
        .WithRequired("propertyName", Text)
        .With("mapping", MapOf(SchemaName))
        .With("defaultMapping", SchemaName));

    private Shape Child => Of(Schema).Or(Flag);

    private bool IsAssertion(string name) => Schema.TryGet(name, out MemberShape member) && !member.IsDocumentation;

    private void DescribeIdentity() => Schema
        .With("$ref", Text)
        .With("$dynamicRef", Text)
        .With("$recursiveRef", Text)
        .With("$anchor", Text)
        .With("$dynamicAnchor", Text)
        .With("$recursiveAnchor", Flag)
        .With("$id", Text)
        .WithDocumentation(Text, "$schema", "$comment")
        .WithDocumentation(MapOf(Flag), "$vocabulary");

    private void DescribeValues(string[] types) => Schema
        .With("type", OneOf(types).Or(SetOf(OneOfAndNull(types))))
        .With("format", Text)
        .With("nullable", Flag)
        .With("enum", Values)
        .With("const", Anything)
        .With("default", Anything)
        .With("multipleOf", Divisor)
        .With("maximum", Number)
        .With("minimum", Number)
        .With("exclusiveMaximum", Number.Or(Flag))
        .With("exclusiveMinimum", Number.Or(Flag))
        .With("maxLength", Count)
        .With("minLength", Count)
        .With("pattern", Text)
        .With("maxItems", Count)
        .With("minItems", Count)
        .With("uniqueItems", Flag)
        .With("maxContains", Count)
        .With("minContains", Count)
        .With("maxProperties", Count)
        .With("minProperties", Count)
        .With("required", RequiredNames)
        .With("dependentRequired", MapOf(SetOf(Text)))
        .With("readOnly", Flag)
        .With("writeOnly", Flag)
        .With("deprecated", Flag)
        .With("contentEncoding", Text)
        .With("contentMediaType", Text)
        .With("collectionFormat", Text);

    private void DescribeChildren() => Schema
        .With("allOf", ListOf(Child))
        .With("oneOf", ListOf(Child))
        .With("anyOf", ListOf(Child))
        .With("not", Child)
        .With("if", Child)
        .With("then", Child)
        .With("else", Child)
        .With("items", Child)
        .With("prefixItems", ListOf(Child))
        .With("additionalItems", Child)
        .With("unevaluatedItems", Child)
        .With("contains", Child)
        .With("properties", MapOf(Child))
        .With("patternProperties", MapOf(Child))
        .With("additionalProperties", Child)
        .With("unevaluatedProperties", Child)
        .With("propertyNames", Child)
        .With("dependentSchemas", MapOf(Child))
        .With("dependencies", Anything)
        .With("contentSchema", Child)
        .With("$defs", MapOf(Child))
        .With("definitions", MapOf(Child));

    private void DescribeDocumentation() => Schema
        .WithDocumentation(Text, "title", "description")
        .WithDocumentation(Anything, "example")
        .WithDocumentation(ListOf(Anything), "examples")
        .WithDocumentation(
            Of(new ObjectShape("an XML description")
                .WithDocumentation(Text, "name", "namespace", "prefix", "nodeType")
                .WithDocumentation(Flag, "attribute", "wrapped")),
            "xml")
        .WithDocumentation(Of(new ObjectShape("an external documentation").WithDocumentation(Text, "description", "url")), "externalDocs");
}
