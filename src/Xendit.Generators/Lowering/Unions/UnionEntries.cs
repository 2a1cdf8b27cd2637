using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>A branch in the making: one schema, or several that JSON cannot tell apart.</summary>
/// <param name="Schemas">The schemas.</param>
/// <param name="Listed">Of each, the one that the union lists: itself, or an alternative that it is an alternative of.</param>
/// <param name="Kinds">The JSON types that they allow.</param>
internal sealed record UnionEntry(IReadOnlyList<Schema> Schemas, IReadOnlyList<Schema> Listed, JsonKinds Kinds)
{
    /// <summary>What the union lists, as far as it concerns the entry: of several schemas from one of its alternatives, that.</summary>
    public IReadOnlyList<Schema> Alternatives => Schemas
        .Zip(Listed, static (schema, listed) => (Schema: schema, Listed: listed))
        .GroupBy(static pair => pair.Listed.Pointer, StringComparer.Ordinal)
        .Select(static group => group.Count() == 1 ? group.Single().Schema : group.First().Listed)
        .ToList();

    /// <summary>Whether any value fits, so that nothing can be said of the type.</summary>
    public bool IsAnything => Kinds == JsonKinds.Any;
}

/// <summary>Gathers the branches of a union by JSON type.</summary>
internal sealed class UnionEntries(SpecDocument document, SchemaReferences references, SchemaParts parts, SchemaKinds kinds, UnionBudget budget)
{
    /// <summary>
    /// The branches, in document order; <see langword="null"/> where some of different JSON types overlap, or there are too many.
    /// </summary>
    public List<UnionEntry>? Of(Schema schema, IReadOnlyList<Schema> branches)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal) { schema.Pointer };
        JsonKinds allowed = SchemaKinds.OfOwn(schema);
        List<UnionEntry> entries = branches.SelectMany(branch => Enter(branch, branch, allowed, visited)).ToList();
        var counts = new KindCounts(entries);
        if (!TryFlatten(entries, counts, allowed, visited) || entries.Any(entry => !entry.IsAnything && OverlapsBeyondObjects(entry, counts)))
        {
            return null;
        }

        return entries
            .GroupBy(static entry => entry.Kinds is JsonKinds.Object || !entry.Kinds.IsSingle() ? entry.Schemas[0].Pointer : entry.Kinds.ToString())
            .Select(static group => new UnionEntry(
                group.SelectMany(static entry => entry.Schemas).ToList(), group.SelectMany(static entry => entry.Listed).ToList(), group.First().Kinds))
            .ToList();
    }

    /// <summary>A branch; none for one that was met before, or that nothing fits.</summary>
    private IEnumerable<UnionEntry> Enter(Schema branch, Schema listed, JsonKinds allowed, HashSet<string> visited)
    {
        JsonKinds branchKinds = kinds.Of(branch) & allowed;
        return !branch.IsNullOnly && branchKinds != JsonKinds.None && visited.Add(references.Follow(branch).Pointer)
            ? [new UnionEntry([branch], [listed], branchKinds)]
            : [];
    }

    /// <summary>Replaces nested unions that overlap with others by their own branches, and so on.</summary>
    private bool TryFlatten(List<UnionEntry> entries, KindCounts counts, JsonKinds allowed, HashSet<string> visited)
    {
        while (entries.FindIndex(entry => IsOpened(entry, counts)) is >= 0 and int index)
        {
            UnionEntry nested = entries[index];
            List<UnionEntry> inner = BranchesOf(nested.Schemas[0]).SelectMany(branch => Enter(branch, nested.Listed[0], allowed, visited)).ToList();
            if (!budget.TrySpend(inner.Count + 1))
            {
                return false;
            }

            entries.RemoveAt(index);
            entries.InsertRange(index, inner);
            counts.Replace(nested, inner);
        }

        return true;
    }

    private bool IsOpened(UnionEntry entry, KindCounts counts) =>
        !entry.Kinds.IsSingle() && (IsInline(entry) || OverlapsBeyondObjects(entry, counts)) && BranchesOf(entry.Schemas[0]).Count > 0;

    private bool IsInline(UnionEntry entry) => references.Target(entry.Schemas[0]) is null;

    private static bool OverlapsBeyondObjects(UnionEntry entry, KindCounts counts) =>
        !entry.Kinds.IsSingle() && counts.HaveOthers(entry.Kinds & ~JsonKinds.Object);

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
