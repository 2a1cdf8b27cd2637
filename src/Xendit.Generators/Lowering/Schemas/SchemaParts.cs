using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>What a schema says by itself and by what it takes in with <c>$ref</c> and <c>allOf</c>.</summary>
internal sealed class SchemaParts(SchemaReferences references)
{
    /// <summary>Whether the schema takes others in.</summary>
    public bool IsComposite(Schema schema) => schema.SubArray("allOf").Count > 0 || (references.Target(schema) is not null && references.HasSiblings(schema));

    /// <summary>
    /// All schemas whose keywords the schema has, each for its own keywords only: what it takes in first, itself last.
    /// Those beyond the limit are left out.
    /// </summary>
    public IReadOnlyList<Schema> Leaves(Schema schema) => schema["$ref"] is null && schema["allOf"] is null ? [schema] : Collect(schema).Leaves;

    /// <summary>Whether the schema takes in more than the limit.</summary>
    public bool TakesInTooMuch(Schema schema) => !Collect(schema).AreAll;

    private (IReadOnlyList<Schema> Leaves, bool AreAll) Collect(Schema schema)
    {
        var leaves = new List<Schema>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<(Schema Schema, bool IsLeaf)>([(schema, false)]);
        while (pending.Count > 0 && visited.Count <= LoweringLimits.PartsPerSchema)
        {
            (Schema next, bool isLeaf) = pending.Pop();
            if (isLeaf)
            {
                leaves.Add(next);
            }
            else if (visited.Add(next.Pointer))
            {
                Open(next, pending);
            }
        }

        return (leaves, pending.Count == 0);
    }

    /// <summary>What the schema takes in directly, and its own keywords if they say anything.</summary>
    public IReadOnlyList<Schema> Direct(Schema schema)
    {
        var direct = new List<Schema>();
        if (references.Target(schema) is { } target)
        {
            direct.Add(target);
        }

        direct.AddRange(schema.SubArray("allOf"));
        if (schema.Keywords.Any(static keyword => keyword.Name is not ("$ref" or "allOf") && !Vocabulary.IsAnnotation(keyword.Name)))
        {
            direct.Add(schema.Without("$ref", "allOf"));
        }

        return direct;
    }

    /// <summary>Whether a schema says what a value is, beyond that it is an object.</summary>
    public bool SaysWhat(Schema schema) => Leaves(schema).Any(LeafSaysWhat);

    /// <summary>
    /// The branches of the schema's own <c>oneOf</c> or <c>anyOf</c> beside <c>null</c>; none where they are merely
    /// assertions, such as <c>required</c>.
    /// </summary>
    public IReadOnlyList<Schema> Alternatives(Schema schema)
    {
        IReadOnlyList<Schema> branches = Nullability.Branches(schema);
        return branches.Any(branch => branch.IsNullOnly || branch.Node is SpecScalar || SaysWhat(branch))
            ? branches.Where(static branch => !branch.IsNullOnly).ToList()
            : [];
    }

    /// <summary>Whether the schema's own keywords name properties.</summary>
    public static bool HasMembers(Schema schema) => schema.CountIn("properties") > 0;

    private bool LeafSaysWhat(Schema leaf) => leaf.Keywords.Any(keyword => keyword.Name switch
    {
        "type" => leaf.Types is not (["object"] or []),
        "additionalProperties" => leaf.Sub("additionalProperties") is { IsAny: false } && !leaf.IsFalse("additionalProperties"),
        "properties" or "patternProperties" => leaf.CountIn(keyword.Name) > 0,
        "oneOf" or "anyOf" => leaf.SubArray(keyword.Name)
            .Any(static branch => branch.IsNullOnly || branch.Keywords.Any(static inner => Vocabulary.IsShape(inner.Name))),
        "$ref" or "allOf" => false,
        _ => Vocabulary.IsShape(keyword.Name),
    });

    /// <summary>Puts the schema after what it takes in. References make chains of any length, so this does not recurse.</summary>
    private void Open(Schema schema, Stack<(Schema Schema, bool IsLeaf)> pending)
    {
        Schema? target = references.Target(schema);
        if (target is null || references.HasSiblings(schema))
        {
            pending.Push((schema, true));
        }

        foreach (Schema part in schema.SubArray("allOf").Reverse())
        {
            pending.Push((part, false));
        }

        if (target is not null)
        {
            pending.Push((target, false));
        }
    }
}
