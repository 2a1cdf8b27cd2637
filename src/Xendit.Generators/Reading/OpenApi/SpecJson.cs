using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.OpenApi;

/// <summary>
/// Turns our tree into the framework's, for the reader of the object model. What would break that reader is left out:
/// references that cannot be followed or whose last name is empty, identifiers that need be no address, formats of lists,
/// counts that are no <see cref="int"/>, and exclusive bounds as another version writes them; boolean schemas are written as
/// objects. Our tree, which is the truth for schemas and parameters, keeps it all.
/// </summary>
/// <param name="version">The version that the reader will read.</param>
/// <param name="structure">What is known of the tree.</param>
internal sealed class SpecJson(OpenApiSpecVersion version, StructureCheck structure)
{
    /// <summary>Integers up to here are made without parsing; their text comes back the same.</summary>
    private const int PlainIntegerLength = 18;

    /// <summary>The object as a <see cref="JsonObject"/>; the tree is shallow enough to recurse.</summary>
    public JsonObject ToJsonObject(SpecObject @object)
    {
        var result = new JsonObject();
        foreach (SpecMember member in @object.Members)
        {
            if (!IsLeftOut(member.Name, member.Value))
            {
                result.Add(member.Name, ToJsonNode(member.Name, member.Value));
            }
        }

        return result;
    }

    private JsonNode? ToJsonNode(string name, SpecNode node) => node switch
    {
        SpecScalar { Kind: SpecScalarKind.Boolean } scalar when IsBooleanSchema(name, scalar) => ToJsonSchema(scalar.Text == "true"),
        SpecObject @object => ToJsonObject(@object),
        SpecArray array => ToJsonArray(array),
        SpecScalar { Kind: SpecScalarKind.String } scalar => JsonValue.Create(scalar.Text),
        SpecScalar { Kind: SpecScalarKind.Boolean } scalar => JsonValue.Create(scalar.Text == "true"),
        SpecScalar { Kind: SpecScalarKind.Number } scalar => IsCount(name) ? JsonValue.Create(Count(scalar.Text)) : ToJsonNumber(scalar.Text),
        _ => null,
    };

    private JsonArray ToJsonArray(SpecArray array)
    {
        var result = new JsonArray();
        foreach (SpecNode item in array.Items)
        {
            if (!IsLeftOut("", item))
            {
                result.Add(ToJsonNode("", item));
            }
        }

        return result;
    }

    private bool IsLeftOut(string name, SpecNode node) => node switch
    {
        SpecScalar scalar when name is "exclusiveMinimum" or "exclusiveMaximum" => scalar.Kind != ExclusiveBoundKind,
        SpecScalar { Kind: SpecScalarKind.String } when name is "$id" or "$dynamicRef" or "collectionFormat" => true,
        SpecObject => SpecReferences.ReferenceOf(node) is { Text: var reference }
            && (reference.EndsWith("/", StringComparison.Ordinal) || structure.BadReferences.Contains(reference)),
        SpecScalar { Kind: SpecScalarKind.Number } scalar => IsCount(name) && Count(scalar.Text) is null,
        _ => false,
    };

    /// <summary>The reader knows boolean schemas in these two places only.</summary>
    private bool IsBooleanSchema(string name, SpecScalar scalar) =>
        name is not ("additionalProperties" or "unevaluatedProperties") && structure.BooleanSchemas.Contains(scalar);

    private static JsonObject ToJsonSchema(bool value) => value ? [] : new JsonObject { ["not"] = new JsonObject() };

    private SpecScalarKind ExclusiveBoundKind =>
        version >= OpenApiSpecVersion.OpenApi3_1 ? SpecScalarKind.Number : SpecScalarKind.Boolean;

    private static bool IsCount(string name) =>
        name is "maxLength" or "minLength" or "maxItems" or "minItems" or "maxProperties" or "minProperties"
            or "minContains" or "maxContains";

    /// <summary>The number as an <see cref="int"/>, which <c>10.0</c> and <c>1e1</c> are by value.</summary>
    private static int? Count(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
        && value is >= 0 and <= int.MaxValue && value == decimal.Truncate(value)
            ? (int)value
            : null;

    /// <summary>A number that keeps its text.</summary>
    private static JsonValue? ToJsonNumber(string text)
    {
        if (text.Length <= PlainIntegerLength && text[0] is >= '1' and <= '9'
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long integer))
        {
            return JsonValue.Create(integer);
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        return JsonValue.Create(JsonElement.ParseValue(ref reader));
    }
}
