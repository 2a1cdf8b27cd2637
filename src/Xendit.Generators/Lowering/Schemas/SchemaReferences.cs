using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Follows <c>$ref</c> in schemas. What leads nowhere was reported when the document was read.</summary>
internal sealed class SchemaReferences(SpecDocument document)
{
    /// <summary>What the schema's <c>$ref</c> leads to, or <see langword="null"/> where there is none or it leads nowhere.</summary>
    public Schema? Target(Schema schema) =>
        schema.Text("$ref") is not null && document.TryResolve(schema.Node, out ResolvedNode resolved)
            ? new Schema(document, resolved.Node, resolved.Pointer)
            : null;

    /// <summary>The schema itself, or where its <c>$ref</c> leads.</summary>
    public Schema Follow(Schema schema) => Target(schema) ?? schema;
}
