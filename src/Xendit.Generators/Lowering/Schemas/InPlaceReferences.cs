using Xendit.Generators.Diagnostics;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// Follows <c>$ref</c> to what a value must hold to beside the schema that refers, so that no schema leads back to itself
/// without a step into the value: JSON Schema leaves undefined what that means (2020-12, core 9.4.1).
/// </summary>
internal sealed class InPlaceReferences(LoweringContext context)
{
    private readonly SchemaReferences _references = context.References;
    private readonly InPlaceSchemas _schemas = new(context.References);

    /// <summary>What the schema's <c>$ref</c> leads to, as far as it adds something; <see langword="null"/> where it does not.</summary>
    public Schema? Target(Schema schema)
    {
        if (_references.Target(schema) is not { } target)
        {
            return null;
        }

        // What takes a base in that lists its kinds is one of them: the list says nothing more of it.
        if (_schemas.IsTakenIn(schema) && _schemas.AlternativesLeadTo(target, schema))
        {
            target = target.Without("oneOf", "anyOf").As(target.Pointer + PointerMarks.Alone);
        }

        return LeadsBack(schema, target) ? null : target;
    }

    /// <summary>Whether the schema is nothing but a reference that is left out.</summary>
    public bool IsLeftOut(Schema schema) =>
        _references.Target(schema) is { } target && !_references.HasSiblings(schema) && LeadsBack(schema, target);

    /// <summary>Reports the references within a schema that are left out.</summary>
    public void ReportLeftOut(Schema schema)
    {
        var pending = new Stack<Schema>([schema]);
        while (pending.Count > 0)
        {
            Schema next = pending.Pop();
            if (_references.Target(next) is { } target && LeadsBack(next, target))
            {
                context.Report(DiagnosticDescriptors.ReferenceInPlace, next["$ref"]!.Range, next.Text("$ref")!);
            }

            foreach (Schema inner in InPlaceSchemas.Within(next))
            {
                pending.Push(inner);
            }
        }
    }

    /// <summary>Whether the reference is the one to leave out of a circle: that which leads backwards, as one in each circle does.</summary>
    private bool LeadsBack(Schema schema, Schema target) => target.Range.Start <= schema.Range.Start && _schemas.LeadsBack(schema, target);
}
