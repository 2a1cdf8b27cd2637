using Xendit.Generators.Reading;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>A branch in the making: one schema, or several that JSON cannot tell apart.</summary>
internal sealed record UnionEntry(IReadOnlyList<Schema> Schemas, JsonKinds Kinds)
{
    /// <summary>Whether any value fits, so that nothing can be said of the type.</summary>
    public bool IsAnything => Kinds == JsonKinds.Any;
}

/// <summary>Gathers the branches of a union by JSON type.</summary>
internal sealed class UnionEntries(SpecDocument document, SchemaReferences references, SchemaParts parts, SchemaKinds kinds)
{
    /// <summary>The branches, in document order; <see langword="null"/> where some of different JSON types overlap.</summary>
    public List<UnionEntry>? Of(Schema schema, IReadOnlyList<Schema> branches)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal) { schema.Pointer };
        JsonKinds allowed = SchemaKinds.OfOwn(schema);
        List<UnionEntry> flat = Flatten(branches.SelectMany(branch => Enter(branch, allowed, visited)).ToList(), allowed, visited);
        if (flat.Any(entry => !entry.IsAnything && !entry.Kinds.IsSingle() && OverlapsBeyondObjects(entry, flat)))
        {
            return null;
        }

        return flat
            .GroupBy(static entry => entry.Kinds is JsonKinds.Object || !entry.Kinds.IsSingle() ? entry.Schemas[0].Pointer : entry.Kinds.ToString())
            .Select(static group => new UnionEntry(group.SelectMany(static entry => entry.Schemas).ToList(), group.First().Kinds))
            .ToList();
    }

    /// <summary>Whether a branch allows <c>null</c>, or one of its own does.</summary>
    public bool AllowNull(IReadOnlyList<Schema> branches) => AllowNull(branches, new HashSet<string>(StringComparer.Ordinal));

    private bool AllowNull(IReadOnlyList<Schema> branches, HashSet<string> visited) => branches
        .Select(references.Follow)
        .Any(branch => visited.Add(branch.Pointer) && (Nullability.Allows(branch) || AllowNull(parts.Alternatives(branch), visited)));

    /// <summary>A branch; none for one that was met before, or that nothing fits.</summary>
    private IEnumerable<UnionEntry> Enter(Schema branch, JsonKinds allowed, HashSet<string> visited)
    {
        JsonKinds branchKinds = kinds.Of(branch) & allowed;
        return !branch.IsNullOnly && branchKinds != JsonKinds.None && visited.Add(references.Follow(branch).Pointer)
            ? [new UnionEntry([branch], branchKinds)]
            : [];
    }

    /// <summary>Nested unions that overlap with others are replaced by their own branches, and so on.</summary>
    private List<UnionEntry> Flatten(List<UnionEntry> entries, JsonKinds allowed, HashSet<string> visited)
    {
        while (true)
        {
            int index = entries.FindIndex(entry => !entry.Kinds.IsSingle() && BranchesOf(entry.Schemas[0]).Count > 0 && (IsInline(entry) || OverlapsBeyondObjects(entry, entries)));
            if (index < 0)
            {
                return entries;
            }

            List<UnionEntry> inner = BranchesOf(entries[index].Schemas[0]).SelectMany(branch => Enter(branch, allowed, visited)).ToList();
            entries.RemoveAt(index);
            entries.InsertRange(index, inner);
        }
    }

    private bool IsInline(UnionEntry entry) => references.Target(entry.Schemas[0]) is null;

    private static bool OverlapsBeyondObjects(UnionEntry entry, List<UnionEntry> entries) =>
        entries.Any(other => !ReferenceEquals(other, entry) && (other.Kinds & entry.Kinds & ~JsonKinds.Object) != 0);

    /// <summary>The branches of a schema that is a union and nothing else.</summary>
    private IReadOnlyList<Schema> BranchesOf(Schema schema)
    {
        Schema target = references.Follow(schema);
        if (parts.IsComposite(target) || SchemaParts.HasMembers(target))
        {
            return [];
        }

        return parts.Alternatives(target) is { Count: > 0 } branches
            ? branches
            : TypeBranch.TypesOf(target) is { Count: > 1 } types ? types.Select(type => TypeBranch.Of(document, target, type)).ToList() : [];
    }
}
