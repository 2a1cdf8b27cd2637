using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>An object that a branch of a union may be.</summary>
/// <param name="branch">The number of the branch.</param>
/// <param name="path">The branch, the unions in it that the object is part of, and the object itself.</param>
/// <param name="shape">What the object has.</param>
/// <param name="references">Follows references.</param>
/// <param name="parts">Tells what a schema takes in.</param>
internal sealed class ObjectAlternative(int branch, IReadOnlyList<Schema> path, ObjectShape shape, SchemaReferences references, SchemaParts parts)
{
    private readonly Dictionary<string, ObjectProperty> _properties = shape.Properties.ToDictionary(static property => property.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _constants = new(StringComparer.Ordinal);

    public int Branch { get; } = branch;

    /// <summary>The schemas that a discriminator may name to mean the object.</summary>
    public IReadOnlyList<Schema> Path { get; } = path;

    public IReadOnlyList<ObjectProperty> Properties { get; } = shape.Properties;

    public bool Requires(string property) => shape.Required.Contains(property);

    public IEnumerable<string> Required => shape.Required;

    /// <summary>The names of the properties that have constants, in document order.</summary>
    public IEnumerable<string> PropertiesWithConstants => Properties.Select(static property => property.Name).Where(name => ConstantsOf(name).Count > 0);

    /// <summary>The strings that a property can be, where the document lists them: <c>const</c> or <c>enum</c>; else none.</summary>
    public IReadOnlyList<string> ConstantsOf(string property)
    {
        if (!_properties.TryGetValue(property, out ObjectProperty? found))
        {
            return [];
        }

        if (!_constants.TryGetValue(property, out IReadOnlyList<string>? constants))
        {
            constants = parts.Leaves(found.Schema)
                .Select(Constants)
                .Where(static values => values.Count > 0)
                .OrderBy(static values => values.Count)
                .FirstOrDefault() ?? [];
            _constants.Add(property, constants);
        }

        return constants;
    }

    /// <summary>The discriminator of a base that the object takes in.</summary>
    public Discriminator? InheritedDiscriminator() =>
        parts.Leaves(Path[Path.Count - 1]).Select(leaf => Discriminator.Of(leaf, references)).FirstOrDefault(static discriminator => discriminator is not null);

    private static IReadOnlyList<string> Constants(Schema schema)
    {
        if (schema.Text("const") is { } constant)
        {
            return [constant];
        }

        return schema["enum"] is SpecArray values && values.Items.All(static value => value is SpecScalar { Kind: SpecScalarKind.String })
            ? values.Items.Select(static value => ((SpecScalar)value).Text).ToList()
            : [];
    }
}

/// <summary>Finds the objects that a branch may be: the branch itself, or those of a union that the branch is.</summary>
internal sealed class ObjectAlternatives(SchemaReferences references, SchemaParts parts, UnionBudget budget)
{
    /// <summary>
    /// The objects, in document order; <see langword="null"/> where there are too many. References make chains of any
    /// length, so this does not recurse.
    /// </summary>
    public IReadOnlyList<ObjectAlternative>? Of(Schema branchSchema, int branch)
    {
        var found = new List<ObjectAlternative>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<IReadOnlyList<Schema>>([[references.Follow(branchSchema)]]);
        while (pending.Count > 0)
        {
            IReadOnlyList<Schema> path = pending.Pop();
            Schema target = path[path.Count - 1];
            if (!visited.Add(target.Pointer))
            {
                continue;
            }

            if (SchemaParts.HasMembers(target) || parts.IsComposite(target) || parts.Alternatives(target) is not { Count: > 0 } branches)
            {
                found.Add(Shaped(path, target, branch));
                continue;
            }

            budget.IsTooDeep = path.Count == LoweringLimits.ChainLength;
            if (budget.IsTooDeep || !budget.TrySpend(branches.Count))
            {
                return null;
            }

            foreach (Schema inner in branches.Reverse())
            {
                pending.Push([.. path, references.Follow(inner)]);
            }
        }

        return found;
    }

    /// <summary>The object that the schema itself describes.</summary>
    public ObjectAlternative Shaped(Schema schema, int branch) => Shaped([schema], schema, branch);

    private ObjectAlternative Shaped(IReadOnlyList<Schema> path, Schema schema, int branch) =>
        new(branch, path, ObjectShape.Of(parts.Leaves(schema), references), references, parts);
}
