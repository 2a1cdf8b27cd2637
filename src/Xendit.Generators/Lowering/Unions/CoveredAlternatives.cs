using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>Finds alternatives that another one has among its own, so that they add nothing to it.</summary>
/// <param name="references">Follows references.</param>
/// <param name="keywords">The keywords that list alternatives: with <c>oneOf</c>, those that fit twice are of the type, though not valid.</param>
internal sealed class CoveredAlternatives(SchemaReferences references, params string[] keywords)
{
    /// <summary>The numbers of the alternatives that remain when those are left out that others of them cover.</summary>
    /// <param name="alternatives">The alternatives.</param>
    /// <param name="canCover">Whether the alternative of a number says nothing that others need not follow.</param>
    public IReadOnlyList<int> Remaining(IReadOnlyList<Schema> alternatives, Func<int, bool> canCover)
    {
        var covered = new HashSet<string>(StringComparer.Ordinal);
        var covering = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int number in Enumerable.Range(0, alternatives.Count).Where(canCover))
        {
            string place = PlaceOf(alternatives[number]);
            if (!covered.Contains(place) && !covering.ContainsKey(place))
            {
                covering.Add(place, number);
                Cover(alternatives[number], covered);
            }
        }

        return Enumerable.Range(0, alternatives.Count)
            .Where(number => PlaceOf(alternatives[number]) is var place
                && !covered.Contains(place)
                && (!covering.TryGetValue(place, out int same) || same == number))
            .ToList();
    }

    /// <summary>What is covered was opened already; references make chains of any length, so this does not recurse.</summary>
    private void Cover(Schema alternative, HashSet<string> covered)
    {
        string own = PlaceOf(alternative);
        var pending = new Stack<Schema>(AlternativesOf(alternative));
        while (pending.Count > 0)
        {
            Schema inner = pending.Pop();
            string place = PlaceOf(inner);
            if (place != own && covered.Add(place))
            {
                foreach (Schema next in AlternativesOf(inner))
                {
                    pending.Push(next);
                }
            }
        }
    }

    /// <summary>What a schema is that is one of some and nothing else.</summary>
    private IReadOnlyList<Schema> AlternativesOf(Schema schema)
    {
        Schema target = references.HasSiblings(schema) ? schema : references.Follow(schema);
        return target.Keywords.All(keyword => keywords.Contains(keyword.Name) || Vocabulary.IsAnnotation(keyword.Name))
            ? keywords.SelectMany(target.SubArray).ToList()
            : [];
    }

    /// <summary>What tells schemas apart: where a reference leads, if nothing stands beside it.</summary>
    private string PlaceOf(Schema schema) => references.HasSiblings(schema) ? schema.Pointer : references.Follow(schema).Pointer;
}
