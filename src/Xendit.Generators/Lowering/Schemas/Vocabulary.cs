namespace Xendit.Generators.Lowering.Schemas;

/// <summary>The keywords of JSON Schema 2020-12 and OpenAPI by what they do.</summary>
internal static class Vocabulary
{
    private static readonly HashSet<string> s_annotations = new(StringComparer.Ordinal)
    {
        "title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples", "example", "externalDocs", "xml",
        "discriminator", "$id", "$schema", "$anchor", "$dynamicAnchor", "$comment", "$defs", "definitions", "$vocabulary", "nullable",
        "contentMediaType", "contentEncoding", "contentSchema", "collectionFormat",
    };

    /// <summary>Keywords that mean something only together.</summary>
    private static readonly string[][] s_groups =
    [
        ["type", "nullable", "x-nullable"],
        ["minLength", "maxLength"],
        ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
        ["minItems", "maxItems"],
        ["minProperties", "maxProperties"],
        ["prefixItems", "items"],
        ["contains", "minContains", "maxContains"],
        ["properties", "patternProperties", "additionalProperties"],
        ["if", "then", "else"],
    ];

    /// <summary>Whether the keyword asserts nothing about a value.</summary>
    public static bool IsAnnotation(string keyword) => s_annotations.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>The keyword with those that mean something only together with it.</summary>
    public static string[] Together(string keyword) => s_groups.FirstOrDefault(group => group.Contains(keyword)) ?? [keyword];

    /// <summary>Whether the keyword says what a value is, and not only which of such values are good.</summary>
    public static bool IsShape(string keyword) => keyword is
        "type" or "format" or "enum" or "const" or "properties" or "additionalProperties" or "patternProperties" or "items" or "prefixItems"
        or "oneOf" or "anyOf" or "allOf" or "$ref";

    /// <summary>The JSON type that a schema without <c>type</c> evidently means, from a keyword that only fits that type.</summary>
    public static string? ImpliedType(string keyword) => keyword switch
    {
        "properties" or "additionalProperties" or "patternProperties" or "propertyNames" or "minProperties" or "maxProperties" or "required" => "object",
        "items" or "prefixItems" or "minItems" or "maxItems" or "uniqueItems" => "array",
        "minLength" or "maxLength" or "pattern" or "format" => "string",
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" => "number",
        _ => null,
    };
}
