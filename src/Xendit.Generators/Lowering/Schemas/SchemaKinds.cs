using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Tells which JSON types a schema allows, from the schema alone: no C# type need be known for it.</summary>
internal sealed class SchemaKinds(SchemaReferences references)
{
    private readonly Dictionary<string, JsonKinds> _known = new(StringComparer.Ordinal);

    /// <summary>The JSON types that a schema allows; all where it says nothing.</summary>
    public JsonKinds Of(Schema schema)
    {
        if (!_known.TryGetValue(schema.Pointer, out JsonKinds kinds))
        {
            kinds = new Query(references).Of(schema) ?? JsonKinds.Any;
            _known.Add(schema.Pointer, kinds);
        }

        return kinds;
    }

    /// <summary>What the keywords of one schema say by themselves.</summary>
    public static JsonKinds OfOwn(Schema schema)
    {
        if (schema.IsNever)
        {
            return JsonKinds.None;
        }

        if (TypeBranch.TypesOf(schema) is { Count: > 0 } types)
        {
            return JsonKindsExtensions.Of(types);
        }

        if (ValuesOf(schema) is { Count: > 0 } values)
        {
            return JsonKindsExtensions.Of(values.Select(JsonTypes.Of).OfType<string>());
        }

        // A lone `additionalProperties: false` says nothing of strings beside it: what others say of the type counts.
        return (SchemaParts.HasMembers(schema) || !TakesFromOthers(schema)) && ImpliedType.Of(schema) is { } implied
            ? JsonKindsExtensions.Of([implied])
            : JsonKinds.Any;
    }

    private static bool TakesFromOthers(Schema schema) => schema.Keywords.Any(static keyword => keyword.Name is "$ref" or "allOf" or "oneOf" or "anyOf");

    private static IReadOnlyList<SpecNode> ValuesOf(Schema schema) =>
        schema["const"] is { } single ? [single] : schema["enum"] is SpecArray values ? values.Items : [];

    private sealed class Query(SchemaReferences references)
    {
        private readonly HashSet<string> _path = new(StringComparer.Ordinal);
        private int _looked;

        /// <summary>The types, or <see langword="null"/> for a schema that is being looked at: it adds nothing to itself.</summary>
        public JsonKinds? Of(Schema schema)
        {
            if (++_looked > LoweringLimits.SchemasPerQuestion || _path.Count == LoweringLimits.ChainLength)
            {
                return JsonKinds.Any;
            }

            if (!_path.Add(schema.Pointer))
            {
                return null;
            }

            JsonKinds kinds = OfOwn(schema);
            if (references.Target(schema) is { } target)
            {
                kinds = kinds == JsonKinds.None || !references.HasSiblings(schema) ? Of(target) ?? kinds : kinds & (Of(target) ?? kinds);
            }

            foreach (Schema part in schema.SubArray("allOf"))
            {
                kinds &= Of(part) ?? kinds;
            }

            kinds &= OfBranches(schema.SubArray("oneOf"));
            kinds &= OfBranches(schema.SubArray("anyOf"));
            _path.Remove(schema.Pointer);
            return kinds;
        }

        private JsonKinds OfBranches(IReadOnlyList<Schema> branches) => branches.Count == 0
            ? JsonKinds.Any
            : branches.Where(static branch => !branch.IsNullOnly).Aggregate(JsonKinds.None, (kinds, branch) => kinds | (Of(branch) ?? JsonKinds.None));
    }
}
