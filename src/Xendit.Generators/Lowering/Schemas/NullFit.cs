using Microsoft.OpenApi;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// Whether <c>null</c> fits a schema whose type allows it, which an <c>enum</c> or another keyword beside the type may
/// deny: of the one value that <c>null</c> is, that is known when generating.
/// </summary>
internal sealed class NullFit(SpecDocument document, SchemaReferences references, SchemaParts parts)
{
    private readonly HashSet<string> _inProgress = new(StringComparer.Ordinal);
    private int _looked;

    /// <summary>
    /// The keyword that <c>null</c> violates, or <see langword="null"/>. What 3.0's <c>nullable</c> allows nothing denies:
    /// hardly anybody lists <c>null</c> in the <c>enum</c> beside it.
    /// </summary>
    public string? Violation(Schema schema) => schema.IsMarkedNullable || parts.Leaves(schema).Any(static leaf => leaf.IsMarkedNullable)
        ? null
        : Denying(schema);

    /// <summary>Whether <c>null</c> fits a schema that takes in one whose <c>type</c> names it.</summary>
    public bool IsNamedWithin(Schema schema)
    {
        _looked = 0;
        return parts.Leaves(schema).Any(static leaf => leaf.NamesNull) && Fits(schema);
    }

    /// <summary>Whether <c>type</c> cannot name <c>null</c>: then an <c>enum</c> beside it that lists <c>null</c> means it.</summary>
    private bool IsOld => document.Version < OpenApiSpecVersion.OpenApi3_1;

    private string? Denying(Schema schema)
    {
        _looked = 0;
        return schema.Keywords.FirstOrDefault(keyword => !Fits(schema, keyword))?.Name;
    }

    private bool Fits(Schema schema)
    {
        // A schema that leads to itself adds nothing to what it says; one that leads to too many is not looked into.
        if (schema.IsMarkedNullable
            || ++_looked > LoweringLimits.SchemasPerQuestion
            || _inProgress.Count == LoweringLimits.ChainLength
            || !_inProgress.Add(schema.Pointer))
        {
            return true;
        }

        bool fits = !schema.IsNever && schema.Keywords.All(keyword => Fits(schema, keyword));
        _inProgress.Remove(schema.Pointer);
        return fits;
    }

    private bool Fits(Schema schema, SpecMember keyword) => keyword.Name switch
    {
        "type" => schema.AllTypes is { Count: 0 }
            || schema.AllTypes.Contains("null")
            || !schema.AllTypes.All(JsonTypes.IsKnown)
            || (IsOld && schema.AllowsNull),
        "enum" => keyword.Value is not SpecArray values || values.Items.Any(Schema.IsNull),
        "const" => Schema.IsNull(keyword.Value),
        "$ref" => references.Target(schema) is not { } target || Fits(target),
        "$dynamicRef" => references.DynamicTarget(schema) is not { } target || Fits(target),
        "allOf" => schema.SubArray("allOf").All(Fits),
        "anyOf" => schema.SubArray("anyOf") is { Count: 0 } || schema.SubArray("anyOf").Any(Fits),
        "oneOf" => schema.SubArray("oneOf") is { Count: 0 } || schema.SubArray("oneOf").Count(Fits) == 1,
        "not" => !Fits(schema.Sub("not")!),
        "if" => schema.Sub(Fits(schema.Sub("if")!) ? "then" : "else") is not { } taken || Fits(taken),
        _ => true,
    };
}
