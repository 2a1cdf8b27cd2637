using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Checks;

/// <summary>
/// Whether everything that a schema asserts can be checked. A schema that can be checked only in part may stand where all
/// must hold; under <c>not</c>, as a condition or as one of several it would turn the verdict round.
/// </summary>
internal sealed class Enforceability(LoweringContext context)
{
    private readonly SchemaReferences _references = context.References;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether the schema, with all that it leads to, can be checked.</summary>
    public bool IsWhole(Schema schema)
    {
        if (!_known.TryGetValue(schema.Pointer, out bool isWhole))
        {
            Explore(schema);
            isWhole = _known[schema.Pointer];
        }

        return isWhole;
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

    /// <summary>
    /// Settles all schemas that one leads to: each is whole but for those that lead to one that is not. References make
    /// chains of any length, so this does not recurse.
    /// </summary>
    private void Explore(Schema start)
    {
        var users = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var broken = new Stack<string>();
        var pending = new Stack<Schema>([start]);
        while (pending.Count > 0)
        {
            Schema schema = pending.Pop();
            if (_known.ContainsKey(schema.Pointer))
            {
                continue;
            }

            _known[schema.Pointer] = true;
            if (!IsCheckable(schema))
            {
                broken.Push(schema.Pointer);
            }

            foreach (Schema next in Next(schema))
            {
                users.AddTo(next.Pointer, schema.Pointer);
                pending.Push(next);
                if (_known.TryGetValue(next.Pointer, out bool isWhole) && !isWhole)
                {
                    broken.Push(schema.Pointer);
                }
            }
        }

        Break(broken, users);
    }

    private void Break(Stack<string> broken, Dictionary<string, List<string>> users)
    {
        while (broken.Count > 0)
        {
            string pointer = broken.Pop();
            if (_known[pointer])
            {
                _known[pointer] = false;
                users.TryGetValue(pointer, out List<string>? known);
                known?.ForEach(broken.Push);
            }
        }
    }

    /// <summary>Whether the schema's own keywords can be checked.</summary>
    private bool IsCheckable(Schema schema) => schema.Keywords.All(keyword => keyword.Name switch
    {
        "$ref" => _references.Target(schema) is not null,
        "$dynamicRef" => _references.DynamicTarget(schema) is not null,
        "pattern" => schema.Text("pattern") is not { } pattern || context.Patterns.IsKnown(pattern),
        "patternProperties" => schema.SubObject("patternProperties").All(pair => context.Patterns.IsKnown(pair.Member.Name)),
        _ => true,
    });

    private IEnumerable<Schema> Next(Schema schema) => schema.Keywords.SelectMany(keyword => keyword.Name switch
    {
        "$ref" => _references.Target(schema) is { } target ? [target] : [],
        "$dynamicRef" => _references.DynamicTargets(schema),
        "allOf" or "anyOf" or "oneOf" or "prefixItems" => schema.SubArray(keyword.Name),
        "properties" or "dependentSchemas" or "patternProperties" => schema.SubObject(keyword.Name).Select(static pair => pair.Schema),
        "items" or "additionalProperties" or "not" or "if" or "then" or "else" or "contains" or "propertyNames" or "unevaluatedItems" or "unevaluatedProperties" =>
            [schema.Sub(keyword.Name)!],
        _ => (IEnumerable<Schema>)[],
    });
}
