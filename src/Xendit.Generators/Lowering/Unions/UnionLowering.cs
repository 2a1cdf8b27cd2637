using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Checks;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>Makes unions: gathers the branches, and decides, once and for all, how a reader tells them apart.</summary>
internal sealed class UnionLowering
{
    private static readonly TypeRef s_anything = new(TypeShape.JsonElement);

    private readonly LoweringContext _context;
    private readonly TypeRegistry _registry;
    private readonly SchemaReferences _references;
    private readonly SchemaParts _parts;
    private readonly NullableBranches _nulls;
    private readonly TypeLowering _types;
    private readonly UnionEntries _entries;
    private readonly ObjectAlternatives _alternatives;
    private readonly StringBranches _strings;
    private readonly ArrayBranches _arrays;
    private readonly BranchDecisions _decisions;
    private readonly UnionDeclaring _declaring;
    private readonly UnionBudget _budget = new();

    public UnionLowering(
        LoweringContext context, TypeRegistry registry, SchemaKinds kinds, NullableBranches nulls, TypeLowering types, Enforceability enforceability)
    {
        _context = context;
        _registry = registry;
        _references = context.References;
        _parts = context.Parts;
        _nulls = nulls;
        _types = types;
        _entries = new UnionEntries(context.Document, _references, _parts, kinds, _budget);
        _alternatives = new ObjectAlternatives(_references, _parts, _budget);
        _decisions = new BranchDecisions(_alternatives, enforceability, new ExclusiveSchemas(_references, _parts));
        _declaring = new UnionDeclaring(context, registry, _decisions);
        _strings = new StringBranches(_references, _parts, types);
        _arrays = new ArrayBranches(_references, types);
    }

    /// <summary>The place to report at: the keyword that lists the branches.</summary>
    public static SourceRange PlaceOf(Schema schema) =>
        schema.Keywords.FirstOrDefault(static keyword => keyword.Name is "oneOf" or "anyOf")?.NameRange ?? schema.Range;

    /// <summary>The type of <c>oneOf</c> or <c>anyOf</c> over the branches; <c>JsonElement</c>, reported, where they cannot be told apart.</summary>
    public TypeRef Lower(Schema schema, IReadOnlyList<Schema> branches, string desiredName)
    {
        if (branches.Count == 1)
        {
            return _types.LowerFor(schema, branches[0], desiredName);
        }

        if (TryLower(schema, branches, desiredName, isValidated: true) is { } type)
        {
            return type;
        }

        if (_budget.IsSpent)
        {
            LimitReport.Branches.To(_context, PlaceOf(schema), desiredName);
        }
        else if (_budget.IsTooDeep)
        {
            LimitReport.Chain.To(_context, PlaceOf(schema), desiredName);
        }
        else
        {
            _context.Report(DiagnosticDescriptors.AmbiguousUnion, PlaceOf(schema), desiredName, "it becomes JsonElement");
        }

        return s_anything;
    }

    /// <summary>The type of <c>type: [string, integer]</c>, which is <c>oneOf</c> over the same schema with one type each.</summary>
    public TypeRef LowerTypes(Schema schema, IReadOnlyList<string> types, string desiredName) =>
        Lower(schema, types.Select(type => TypeBranch.Of(_context.Document, schema, type)).ToList(), desiredName);

    /// <summary>The type of a choice between the branches, or <see langword="null"/> where they cannot be told apart.</summary>
    /// <param name="schema">What lists the branches.</param>
    /// <param name="branches">The branches.</param>
    /// <param name="desiredName">The name for a union.</param>
    /// <param name="isValidated">Whether validation may tell apart what nothing else does.</param>
    public TypeRef? TryLower(Schema schema, IReadOnlyList<Schema> branches, string desiredName, bool isValidated = false)
    {
        _budget.IsTooDeep = false;
        if (_entries.Of(schema, branches) is not { } entries)
        {
            return null;
        }

        if (entries.Count == 0 || entries.Any(static entry => entry.IsAnything))
        {
            return s_anything;
        }

        string name = _registry.Name(schema.Pointer, desiredName);
        List<UnionBranch> lowered = LowerEntries(schema, KeywordOf(schema) == "anyOf" ? entries.ConvertAll(_arrays.Reduce) : entries, name);
        bool isNullable = lowered.Any(static branch => branch.Type.IsNullable) || (schema.Types.Count == 0 && _nulls.AllowNull(schema, branches));
        if (lowered.Count == 0)
        {
            return s_anything;
        }

        if (lowered.Count == 1)
        {
            return lowered[0].Type with { IsNullable = isNullable };
        }

        Discriminator? discriminator = Discriminator.Of(schema, _references);
        if (_decisions.Of(lowered, discriminator) is not { } decision
            || (decision.Undecided.Count > 0 && !(isValidated && _decisions.CanValidate(decision, lowered))))
        {
            return null;
        }

        _declaring.Declare(schema, name, lowered, decision);
        return new TypeRef(TypeShape.Union, name, IsNullable: isNullable);
    }

    /// <summary>Declares the union of a base's kinds; what is none of them is the base.</summary>
    public void DeclareBase(Schema schema, string name, IReadOnlyList<(Schema Schema, TypeRef Type)> kinds, (Schema Schema, TypeRef Type) fallback)
    {
        var branches = kinds.Append(fallback).Select(static kind => new UnionBranch(kind.Schema, kind.Type, JsonKinds.Object)).ToList();
        List<ObjectAlternative> alternatives = kinds
            .SelectMany((kind, index) => _alternatives.Of(kind.Schema, index) ?? [_alternatives.Shaped(kind.Schema, index)])
            .ToList();
        Discriminator discriminator = Discriminator.Of(schema, _references)!;
        List<ObjectRule> rules = ObjectRules.ByDiscriminator(discriminator, alternatives);
        rules.AddRange(ObjectRules.ByDiscriminator(discriminator, [_alternatives.Shaped(schema, kinds.Count)])
            .Where(own => rules.All(rule => rule.Value != own.Value)));
        rules.Add(new ObjectRule(null, null, discriminator.DefaultOf(alternatives) ?? kinds.Count));
        var decision = new UnionDecision([new JsonTypeBranch(JsonType.Object, -1)], rules.ToEquatableArray());
        _declaring.Declare(schema, name, branches, new BranchDecision(decision, Undecided: []));
    }

    private List<UnionBranch> LowerEntries(Schema schema, List<UnionEntry> entries, string name)
    {
        var suffixes = new BranchSuffixes(name, entries.SelectMany(static entry => entry.Schemas).ToList(), _references, _parts);
        IEnumerable<UnionBranch> lowered = entries.Select(entry => entry.Schemas.Count > 1
            ? LowerMerged(schema, entry, name, isOnly: entries.Count == 1)
            : LowerEntry(entry, name, suffixes));

        // A branch that is the union itself adds nothing to it.
        return Merge(schema, lowered.Where(branch => branch.Type.Shape != TypeShape.Union || branch.Type.Name != name));
    }

    private UnionBranch LowerEntry(UnionEntry entry, string name, BranchSuffixes suffixes)
    {
        Schema branch = entry.Schemas[0];
        string branchName = _references.Target(branch) is { } target ? _types.NameOf(target, name) : name + suffixes.Of(branch);
        TypeRef type = entry.Kinds == JsonKinds.String && !_strings.SaysWhat(branch)
            ? new TypeRef(TypeShape.String)
            : _types.Lower(branch, branchName);
        return new UnionBranch(branch, type, entry.Kinds);
    }

    /// <summary>Branches that JSON cannot tell apart become one: a string with either format, a list of either item.</summary>
    private UnionBranch LowerMerged(Schema schema, UnionEntry entry, string name, bool isOnly)
    {
        Schema merged = Schema.Of(KeywordOf(schema), entry.Alternatives, schema.Pointer + PointerMarks.Start + entry.Kinds);
        TypeRef type = entry.Kinds switch
        {
            JsonKinds.Boolean => new TypeRef(TypeShape.Boolean),
            JsonKinds.Number => new TypeRef(LowerAll(entry, name).Select(static type => type.Shape).Aggregate(ScalarLowering.WiderNumber)),
            JsonKinds.Array => _arrays.Lower(entry, merged, name),
            _ => _strings.Lower(isOnly ? schema : merged, entry.Schemas, isOnly ? name : name + "Value"),
        };
        return new UnionBranch(merged, type, entry.Kinds);
    }

    private IEnumerable<TypeRef> LowerAll(UnionEntry entry, string name) => entry.Schemas.Select(branch => _types.Lower(branch, name + "Number"));

    /// <summary>Branches of one C# type are one branch.</summary>
    private List<UnionBranch> Merge(Schema schema, IEnumerable<UnionBranch> branches) => branches
        .GroupBy(static branch => branch.Type with { IsNullable = false })
        .Select(group => group.Count() == 1
            ? group.Single()
            : new UnionBranch(
                Schema.Of(KeywordOf(schema), group.Select(static branch => branch.Schema).ToList(), group.First().Schema.Pointer + PointerMarks.Same),
                group.Key with { IsNullable = group.Any(static branch => branch.Type.IsNullable) },
                group.Aggregate(JsonKinds.None, static (kinds, branch) => kinds | branch.Kinds)))
        .ToList();

    /// <summary>What a schema, with what it takes in, says of its alternatives; those of <c>type</c> never overlap.</summary>
    private string KeywordOf(Schema schema) => _parts.Leaves(schema).Any(static leaf => leaf.SubArray("oneOf").Count > 0) ? "oneOf" : "anyOf";
}
