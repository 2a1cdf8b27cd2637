using Xendit.Generators.CodeModel;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// Whether everything that a schema asserts can be checked. A schema that can be checked only in part may stand where all
/// must hold; under <c>not</c>, as a condition or as one of several it would turn the verdict round.
/// </summary>
internal sealed class Enforceability(LoweringContext context, SchemaReferences references)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether the schema, with all that it leads to, can be checked.</summary>
    public bool IsWhole(Schema schema)
    {
        if (_known.TryGetValue(schema.Pointer, out bool known))
        {
            return known;
        }

        // What refers to itself adds nothing to itself.
        _known[schema.Pointer] = true;
        return _known[schema.Pointer] = schema.Keywords.All(keyword => IsWhole(schema, keyword));
    }

    /// <summary>The check of a keyword over schemas that can all be checked wholly; else none, and a warning.</summary>
    public IEnumerable<Check> Where(SpecMember keyword, IEnumerable<Schema> schemas, Func<Check> check) =>
        schemas.All(IsWhole) ? [check()] : Refuse(keyword);

    /// <summary>No check, and a warning that says so.</summary>
    public IEnumerable<Check> Refuse(SpecMember keyword)
    {
        context.Report(DiagnosticDescriptors.KeywordNotEnforced, keyword.NameRange, keyword.Name);
        return [];
    }

    private bool IsWhole(Schema schema, SpecMember keyword) => keyword.Name switch
    {
        "$ref" => references.Target(schema) is { } target && IsWhole(target),
        "$dynamicRef" => false,
        "pattern" => schema.Text("pattern") is not { } pattern || context.Patterns.IsKnown(pattern),
        "allOf" or "anyOf" or "oneOf" or "prefixItems" => schema.SubArray(keyword.Name).All(IsWhole),
        "properties" or "dependentSchemas" => schema.SubObject(keyword.Name).All(pair => IsWhole(pair.Schema)),
        "patternProperties" => schema.SubObject(keyword.Name).All(pair => context.Patterns.IsKnown(pair.Member.Name) && IsWhole(pair.Schema)),
        "items" or "additionalProperties" or "not" or "if" or "then" or "else" or "contains" or "propertyNames" or "unevaluatedItems" or "unevaluatedProperties" =>
            IsWhole(schema.Sub(keyword.Name)!),
        _ => true,
    };
}
