namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Which schemas a schema leads to that look at the same value (JSON Schema 2020-12, core 10.2).</summary>
internal sealed class InPlaceSchemas(SchemaReferences references)
{
    private const string AllOf = "/allOf";

    private readonly Dictionary<string, HashSet<string>> _ofAlternatives = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Home, bool HasAlternatives), HashSet<string>> _ofTargets = [];

    /// <summary>The schemas that stand within a schema and look at the same value.</summary>
    public static IEnumerable<Schema> Within(Schema schema) => Alternatives(schema).Concat(Others(schema));

    /// <summary>Whether all that the schema says must hold beside what stands around it: what it refers to is taken in.</summary>
    public bool IsTakenIn(Schema schema)
    {
        int end = schema.Home.LastIndexOf('/');
        return references.HasSiblings(schema) || (end >= AllOf.Length && string.CompareOrdinal(schema.Home, end - AllOf.Length, AllOf, 0, AllOf.Length) == 0);
    }

    /// <summary>Whether the schema's alternatives lead to another one.</summary>
    public bool AlternativesLeadTo(Schema schema, Schema other)
    {
        if (!_ofAlternatives.TryGetValue(schema.Home, out HashSet<string>? reached))
        {
            _ofAlternatives.Add(schema.Home, reached = Reached(Alternatives(schema), static _ => true));
        }

        return reached.Contains(other.Home);
    }

    /// <summary>Whether what a schema refers to leads to that one. Alternatives of what is taken in do not count: they do not lead back.</summary>
    public bool LeadsBack(Schema schema, Schema target)
    {
        bool hasAlternatives = !IsTakenIn(schema);
        if (!_ofTargets.TryGetValue((target.Home, hasAlternatives), out HashSet<string>? reached))
        {
            _ofTargets.Add((target.Home, hasAlternatives), reached = Reached(hasAlternatives ? [target] : Others(target), from => !IsTakenIn(from)));
        }

        return reached.Contains(schema.Home);
    }

    private static IEnumerable<Schema> Alternatives(Schema schema) => schema.SubArray("oneOf").Concat(schema.SubArray("anyOf"));

    private static IEnumerable<Schema> Others(Schema schema) =>
    [
        .. schema.SubArray("allOf"),
        .. new[] { "not", "if", "then", "else" }.Select(schema.Sub).OfType<Schema>(),
        .. schema.SubObject("dependentSchemas").Select(static pair => pair.Schema),
    ];

    /// <summary>All schemas that some lead to, themselves among them; those beyond the limit are left out.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="hasAlternatives">Whether the alternatives count of what a schema refers to.</param>
    private HashSet<string> Reached(IEnumerable<Schema> start, Func<Schema, bool> hasAlternatives)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<Schema>(start);
        while (pending.Count > 0 && reached.Count < LoweringLimits.SchemasPerQuestion)
        {
            Schema schema = pending.Pop();
            if (!reached.Add(schema.Home))
            {
                continue;
            }

            IEnumerable<Schema> next = Within(schema);
            if (references.Target(schema) is { } target)
            {
                next = next.Concat(hasAlternatives(schema) ? [target] : Others(target));
            }

            foreach (Schema other in next)
            {
                pending.Push(other);
            }
        }

        return reached;
    }
}
