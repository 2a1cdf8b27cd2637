namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Whether <c>null</c> is among the alternatives of a schema, at any depth.</summary>
internal sealed class NullableBranches(SchemaReferences references, SchemaParts parts)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether the schema allows <c>null</c>, or one that it takes in or its alternatives do.</summary>
    public bool AllowNull(Schema schema) =>
        parts.Leaves(schema).Any(leaf => Nullability.Allows(leaf) || AllowNull(leaf, parts.Alternatives(leaf)));

    /// <summary>Whether a branch of the schema allows <c>null</c>, or one of its own does.</summary>
    public bool AllowNull(Schema schema, IReadOnlyList<Schema> branches)
    {
        if (!_known.TryGetValue(schema.Pointer, out bool known))
        {
            _known.Add(schema.Pointer, known = FindNull(branches));
        }

        return known;
    }

    private bool FindNull(IReadOnlyList<Schema> branches)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<Schema>(branches);
        while (pending.Count > 0)
        {
            Schema branch = references.Follow(pending.Pop());
            bool isKnown = _known.TryGetValue(branch.Pointer, out bool allowsNull);
            if (allowsNull || Nullability.Allows(branch))
            {
                return true;
            }

            // What is known has nothing below that allows null.
            foreach (Schema inner in visited.Add(branch.Pointer) && !isKnown ? parts.Alternatives(branch) : [])
            {
                pending.Push(inner);
            }
        }

        return false;
    }
}
