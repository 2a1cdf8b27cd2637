using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;

namespace Xendit.Generators.Lowering.Checks;

/// <summary>
/// Unions among the alternatives of others that were replaced by their own branches: what they say beside those still
/// holds of each.
/// </summary>
internal sealed class OpenedUnions(SchemaReferences references, SchemaParts parts)
{
    /// <summary>Deeper ones are not looked for.</summary>
    private const int MaxDepth = 16;

    private readonly Dictionary<string, Dictionary<string, IReadOnlyList<Schema>>> _found = new(StringComparer.Ordinal);

    /// <summary>The unions between the declared one and its branch; none for a branch that it lists itself.</summary>
    public IReadOnlyList<Schema> Around(UnionDeclaration union, Schema branch)
    {
        if (!_found.TryGetValue(union.Name, out Dictionary<string, IReadOnlyList<Schema>>? unions))
        {
            _found.Add(union.Name, unions = new(StringComparer.Ordinal));
            Find(union.Schema, [], unions, new HashSet<string>(StringComparer.Ordinal) { union.Schema.Pointer });
        }

        return unions.TryGetValue(branch.Pointer, out IReadOnlyList<Schema>? around) ? around : [];
    }

    private void Find(Schema union, IReadOnlyList<Schema> around, Dictionary<string, IReadOnlyList<Schema>> found, HashSet<string> visited)
    {
        foreach (Schema branch in parts.Alternatives(union))
        {
            if (around.Count > 0 && !found.ContainsKey(branch.Pointer))
            {
                found.Add(branch.Pointer, around);
            }

            Schema target = references.Follow(branch);
            if (around.Count < MaxDepth && visited.Add(target.Pointer))
            {
                Find(target, [.. around, target], found, visited);
            }
        }
    }
}
