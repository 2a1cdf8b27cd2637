using System.Text.Json;
using System.Text.Json.Nodes;

namespace Xendit.Generators.CorpusTests.Agreement.Instances;

/// <summary>Makes values as a schema demands them. They are mostly valid: what two keywords demand together is not solved.</summary>
internal sealed class InstanceMaker(Choices choices, Random random)
{
    /// <summary>Below, only what is required is made.</summary>
    private const int RichDepth = 4;

    /// <summary>Below, a schema that demands itself is given up.</summary>
    private const int MaxDepth = 12;

    private const int Attempts = 8;

    private static readonly string[] s_anyType = ["string", "integer", "number", "boolean", "null"];

    private readonly TextMaker _texts = new(random);
    private readonly NumberMaker _numbers = new(random);

    /// <summary>A value of the schema at a JSON Pointer.</summary>
    public Instance Make(string pointer)
    {
        // A document that is null has no value in C#: where a schema allows it, it is not asked for.
        Instance instance;
        do
        {
            instance = Make(choices.At(pointer), 0);
        }
        while (instance.ToString() == "null");
        return instance;
    }

    private Instance Make(IEnumerable<JsonNode?> schemas, int depth) => Make(choices.Of(schemas), depth);

    private Instance Make(Demands demands, int depth)
    {
        if (demands.Values is { Count: > 0 } values)
        {
            using var value = JsonDocument.Parse(values[random.Next(values.Count)]);
            return Instance.Of(demands, value.RootElement.Clone());
        }

        string type = TypeOf(demands);
        return type switch
        {
            "object" => MakeObject(demands, depth),
            "array" => MakeArray(demands, depth),
            "string" => Instance.String(demands, _texts.Make(demands)),
            "integer" or "number" => Instance.Scalar(demands, _numbers.Make(demands, type == "integer")),
            "boolean" => Instance.Scalar(demands, random.Next(2) == 0 ? "true" : "false"),
            _ => Instance.Scalar(demands, "null"),
        };
    }

    private string TypeOf(Demands demands)
    {
        IReadOnlyList<string> types = demands.Types is { Count: > 0 } known ? known : s_anyType;
        return types[random.Next(types.Count)];
    }

    private Instance MakeObject(Demands demands, int depth)
    {
        if (depth > MaxDepth)
        {
            return Instance.Object(demands, []);
        }

        IReadOnlySet<string> required = demands.Required;
        IReadOnlyList<(string Name, IReadOnlyList<JsonNode?> Schemas)> properties = demands.Properties;
        double share = depth >= RichDepth ? 0 : random.NextDouble();
        List<(string Name, Instance Value)> members = properties
            .Where(property => required.Contains(property.Name) || random.NextDouble() < share)
            .Select(property => (property.Name, Make(property.Schemas, depth + 1)))
            .ToList();
        members.AddRange(required.Except(properties.Select(static property => property.Name)).Select(name => (name, MakeUnnamed(demands, depth))));
        members.AddRange(MakeMore(demands, members.Select(static member => member.Name).Concat(properties.Select(static property => property.Name)), depth));
        return Instance.Object(demands, members);
    }

    /// <summary>Members that no schema names: those of a map, now and then others.</summary>
    private IEnumerable<(string Name, Instance Value)> MakeMore(Demands demands, IEnumerable<string> taken, int depth)
    {
        bool isMap = demands.Schemas("additionalProperties").OfType<JsonObject>().Any();
        int count = demands.IsClosed || depth >= RichDepth ? 0 : isMap ? random.Next(4) : random.Next(12) == 0 ? 1 : 0;
        var names = new HashSet<string>(taken, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string name = demands.Schemas("propertyNames") is { Count: > 0 } rules ? _texts.Make(choices.Of(rules)) : _texts.Name();
            if (names.Add(name))
            {
                yield return (name, MakeUnnamed(demands, depth));
            }
        }
    }

    private Instance MakeUnnamed(Demands demands, int depth) => Make(demands.Schemas("additionalProperties"), depth + 1);

    private Instance MakeArray(Demands demands, int depth)
    {
        if (depth > MaxDepth)
        {
            return Instance.Array(demands, []);
        }

        int least = demands.AtLeast("minItems");
        int most = Math.Max(least, Math.Min(demands.AtMost("maxItems") ?? int.MaxValue, least + (depth >= RichDepth ? 0 : random.Next(4))));
        var items = new List<Instance>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (int attempt = 0; items.Count < most && attempt < most + Attempts; attempt++)
        {
            Instance item = Make(demands.Item(items.Count), depth + 1);
            if (known.Add(item.ToString()) || !demands.HasUniqueItems)
            {
                items.Add(item);
            }
        }

        return Instance.Array(demands, items);
    }
}
