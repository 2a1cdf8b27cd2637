using System.Globalization;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>
/// The places of a document where schemas stand. What looks like one in an example, among values or below a keyword that
/// nobody knows is none.
/// </summary>
internal static class SchemaPlaces
{
    private static readonly HashSet<string> s_one = new(StringComparer.Ordinal)
    {
        "items", "additionalItems", "unevaluatedItems", "contains", "additionalProperties", "unevaluatedProperties", "propertyNames",
        "not", "if", "then", "else", "contentSchema",
    };

    private static readonly HashSet<string> s_lists = new(StringComparer.Ordinal) { "allOf", "anyOf", "oneOf", "prefixItems" };

    private static readonly HashSet<string> s_maps = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "dependentSchemas", "dependencies", "$defs", "definitions",
    };

    /// <summary>Calls <paramref name="visit"/> for every schema with its pointer and the schema that it stands in, outer ones first.</summary>
    public static void Visit(SpecObject root, Action<SpecObject, string, SpecObject?> visit) => VisitPart(root, "", visit);

    private static void VisitPart(SpecNode node, string pointer, Action<SpecObject, string, SpecObject?> visit)
    {
        foreach ((string token, SpecNode child) in Children(node).Where(static pair => !IsData(pair.Token)))
        {
            string place = JsonPointers.Append(pointer, token);
            if (token == "schema")
            {
                VisitSchema(child, place, null, visit);
            }
            else if (SchemaHomes.All.Contains(place))
            {
                VisitAll(child, place, null, visit);
            }
            else
            {
                VisitPart(child, place, visit);
            }
        }
    }

    private static void VisitSchema(SpecNode node, string pointer, SpecObject? parent, Action<SpecObject, string, SpecObject?> visit)
    {
        if (node is not SpecObject schema)
        {
            return;
        }

        visit(schema, pointer, parent);
        foreach (SpecMember member in schema.Members)
        {
            string place = JsonPointers.Append(pointer, member.Name);
            if (s_one.Contains(member.Name))
            {
                VisitSchema(member.Value, place, schema, visit);
            }
            else if (s_lists.Contains(member.Name) || s_maps.Contains(member.Name))
            {
                VisitAll(member.Value, place, schema, visit);
            }
        }
    }

    private static void VisitAll(SpecNode schemas, string pointer, SpecObject? parent, Action<SpecObject, string, SpecObject?> visit)
    {
        foreach ((string token, SpecNode child) in Children(schemas))
        {
            VisitSchema(child, JsonPointers.Append(pointer, token), parent, visit);
        }
    }

    private static IEnumerable<(string Token, SpecNode Node)> Children(SpecNode node) => node switch
    {
        SpecObject @object => @object.Members.Select(static member => (member.Name, member.Value)),
        SpecArray array => array.Items.Select(static (item, index) => (index.ToString(CultureInfo.InvariantCulture), item)),
        _ => [],
    };

    private static bool IsData(string token) => DataKeywords.Contains(token) || token.StartsWith("x-", StringComparison.Ordinal);
}
