using Microsoft.OpenApi;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Follows <c>$ref</c> in schemas. What leads nowhere was reported when the document was read.</summary>
internal sealed class SchemaReferences(SpecDocument document)
{
    /// <summary>What the schema's <c>$ref</c> leads to, or <see langword="null"/> where there is none or it leads nowhere.</summary>
    public Schema? Target(Schema schema)
    {
        if (schema.Text("$ref") is not { } reference || !document.TryResolve(schema.Node, out ResolvedNode resolved))
        {
            return null;
        }

        // Most references lead there at once.
        bool isDirect = reference.Length == resolved.Pointer.Length + 1 && reference.EndsWith(resolved.Pointer, StringComparison.Ordinal);
        return (isDirect ? null : Stop(schema, reference)) ?? Come(schema, resolved.Node, resolved.Pointer);
    }

    /// <summary>
    /// What the schema's <c>$dynamicRef</c> leads to (JSON Schema 2020-12, core 8.2.3.2), or <see langword="null"/> where
    /// there is none or it leads nowhere.
    /// </summary>
    public Schema? DynamicTarget(Schema schema)
    {
        if (Initial(schema) is not { } initial)
        {
            return null;
        }

        return DynamicName(initial) is { } name && schema.Scope.Find(name) is { } outermost && document.Find(outermost) is { } node
            ? Come(schema, node, outermost)
            : initial;
    }

    /// <summary>All that the schema's <c>$dynamicRef</c> may lead to, however the schema was come to.</summary>
    public IEnumerable<Schema> DynamicTargets(Schema schema) => Initial(schema) is not { } initial
        ? []
        : (DynamicName(initial) is { } name ? document.DynamicAnchors.PlacesOf(name) : [])
            .Select(place => document.Find(place) is { } node ? Come(schema, node, place) : null)
            .OfType<Schema>()
            .Append(initial);

    /// <summary>The schema that a reference, given as text, leads to.</summary>
    public Schema? Find(string reference) =>
        document.References.Resolve(reference, out ResolvedNode resolved) == ReferenceFailure.None
            ? new Schema(document, resolved.Node, resolved.Pointer)
            : null;

    /// <summary>The schema itself, or where its <c>$ref</c> leads.</summary>
    public Schema Follow(Schema schema) => Target(schema) ?? schema;

    /// <summary>Whether the schema, and what its <c>$ref</c> leads to, accepts everything; a reference that leads nowhere says nothing.</summary>
    public bool SaysNothing(Schema schema)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        Schema? current = schema;
        while (current is not null && visited.Add(current.Pointer))
        {
            if (!current.IsAny && (current.Text("$ref") is null || HasSiblings(current)))
            {
                return false;
            }

            current = Target(current);
        }

        return true;
    }

    /// <summary>
    /// Whether what stands beside the schema's <c>$ref</c> says more of the value, which it cannot before 3.1 (OpenAPI 3.0.4,
    /// 4.8.23): the reader leaves out what the specification knows, and what it does not know says nothing.
    /// </summary>
    public bool HasSiblings(Schema schema) =>
        document.Version >= OpenApiSpecVersion.OpenApi3_1
        && schema.Keywords.Any(static keyword => keyword.Name != "$ref" && !Vocabulary.IsAnnotation(keyword.Name));

    /// <summary>
    /// A schema on the way to where a reference leads at last, which is a reference too, but says more itself, or may
    /// decide where a <c>$dynamicRef</c> leads.
    /// </summary>
    private Schema? Stop(Schema schema, string reference) =>
        document.Version >= OpenApiSpecVersion.OpenApi3_1
        && Named(schema, reference) is { } stop && stop["$ref"] is not null
        && (HasSiblings(stop) || !document.DynamicAnchors.IsEmpty)
            ? stop
            : null;

    /// <summary>What the schema's <c>$dynamicRef</c> leads to if nothing on the way to it has the name; all have become pointers.</summary>
    private Schema? Initial(Schema schema) =>
        !document.DynamicAnchors.IsEmpty && schema.Text("$dynamicRef") is { } reference ? Named(schema, reference) : null;

    /// <summary>What a pointer that a schema refers by leads to, without going on from there.</summary>
    private Schema? Named(Schema from, string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        string pointer = JsonPointers.PercentDecode(reference.Substring(1));
        return document.Find(pointer) is { } node ? Come(from, node, pointer) : null;
    }

    private static string? DynamicName(Schema initial) => initial.Text("$dynamicAnchor");

    private Schema Come(Schema from, SpecNode node, string pointer) => new(document, node, pointer, from.Scope.Enter(pointer));
}
