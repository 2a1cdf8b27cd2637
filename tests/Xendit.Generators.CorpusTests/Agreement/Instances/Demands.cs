using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Xendit.Generators.CorpusTests.Agreement.Instances;

/// <summary>What the schemas of one place demand together.</summary>
internal sealed class Demands(IReadOnlyList<JsonObject> parts)
{
    private static readonly string[] s_objectKeywords = ["properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties"];

    /// <summary>Of a value that no schema speaks of.</summary>
    public static Demands None { get; } = new([]);

    /// <summary>The JSON types that are allowed; empty where nothing is said of it.</summary>
    public IReadOnlyList<string> Types
    {
        get
        {
            List<IReadOnlyList<string>> lists = parts.Where(static part => part.ContainsKey("type")).Select(TypesOf).ToList();
            if (lists.Count == 0)
            {
                return s_objectKeywords.Any(Has) ? ["object"] : Has("items") ? ["array"] : [];
            }

            // A contradiction allows nothing: what is made of the first is at least invalid for a reason.
            IReadOnlyList<string> common = lists.Aggregate(Common);
            return common.Count > 0 ? common : lists[0];
        }
    }

    /// <summary>The values that are listed, as JSON; empty where none are.</summary>
    public IReadOnlyList<string> Values
    {
        get
        {
            List<string[]> lists = All("enum").OfType<JsonArray>().Select(static values => values.Select(TextOf).ToArray())
                .Concat(parts.Where(static part => part.ContainsKey("const")).Select(static part => new[] { TextOf(part["const"]) }))
                .ToList();
            if (lists.Count == 0)
            {
                return [];
            }

            string[] common = lists.Aggregate(static (left, right) => left.Intersect(right).ToArray());
            return common.Length > 0 ? common : lists[0];
        }
    }

    public string? Format => Texts("format").LastOrDefault();

    public IEnumerable<string> Patterns => Texts("pattern");

    public IReadOnlySet<string> Required => All("required").OfType<JsonArray>()
        .SelectMany(static names => names.Select(static name => name!.GetValue<string>()))
        .ToHashSet(StringComparer.Ordinal);

    public bool HasUniqueItems => All("uniqueItems").Any(static value => TextOf(value) == "true");

    /// <summary>The schemas of the members that are named, in document order.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<JsonNode?> Schemas)> Properties => All("properties").OfType<JsonObject>()
        .SelectMany(static members => members)
        .GroupBy(static member => member.Key, StringComparer.Ordinal)
        .Select(static group => (group.Key, (IReadOnlyList<JsonNode?>)group.Select(static member => member.Value).ToList()))
        .ToList();

    /// <summary>Whether a part forbids members that it does not name.</summary>
    public bool IsClosed => All("additionalProperties").Concat(All("unevaluatedProperties")).Any(static value => TextOf(value) == "false");

    /// <summary>The schemas below a keyword.</summary>
    public IReadOnlyList<JsonNode> Schemas(string keyword) => All(keyword).ToList();

    /// <summary>The schemas of the item at an index.</summary>
    public IReadOnlyList<JsonNode?> Item(int index) =>
        [.. All("prefixItems").OfType<JsonArray>().Where(items => index < items.Count).Select(items => items[index]), .. ItemsAfterPrefix(index)];

    public decimal? Largest(string keyword) => Numbers(keyword).Select(static number => (decimal?)number).Max();

    public decimal? Smallest(string keyword) => Numbers(keyword).Select(static number => (decimal?)number).Min();

    /// <summary>A count such as <c>maxLength</c>, the strictest of all.</summary>
    public int? AtMost(string keyword) => (int?)Smallest(keyword);

    public int AtLeast(string keyword) => (int)(Largest(keyword) ?? 0);

    private IEnumerable<JsonNode?> ItemsAfterPrefix(int index) => parts
        .Where(part => part["items"] is not null && (part["prefixItems"] is not JsonArray prefix || index >= prefix.Count))
        .Select(static part => part["items"]);

    private bool Has(string keyword) => parts.Any(part => part.ContainsKey(keyword));

    private IEnumerable<JsonNode> All(string keyword) => parts.Select(part => part[keyword]).OfType<JsonNode>();

    private IEnumerable<string> Texts(string keyword) =>
        All(keyword).Where(static value => value.GetValueKind() == JsonValueKind.String).Select(static value => value.GetValue<string>());

    private IEnumerable<decimal> Numbers(string keyword) => All(keyword)
        .Select(static value => decimal.TryParse(TextOf(value), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : (decimal?)null)
        .OfType<decimal>();

    private static string TextOf(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static IReadOnlyList<string> TypesOf(JsonObject part)
    {
        List<string> types = part["type"] switch
        {
            JsonArray list => list.Select(static type => type?.ToString() ?? "null").ToList(),
            JsonNode single => [single.ToString()],
            null => ["null"],
        };
        return TextOf(part["nullable"]) == "true" ? [.. types, "null"] : types;
    }

    private static IReadOnlyList<string> Common(IReadOnlyList<string> left, IReadOnlyList<string> right) => left
        .Where(type => right.Contains(type) || (type == "integer" && right.Contains("number")))
        .Concat(right.Where(type => type == "integer" && left.Contains("number") && !left.Contains("integer")))
        .ToList();
}
