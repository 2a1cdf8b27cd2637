using Xendit.Generators.Lowering.Operations.Bodies;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Declares the types of the bodies that the API sends with webhooks and callbacks.</summary>
internal sealed class ReceivedLowering(SpecDocument document, SchemaLowering schemas, OperationContent content)
{
    /// <summary>Declares what the body of the request takes; one that is no JSON takes nothing.</summary>
    public void Lower(ReceivedOperation operation)
    {
        string pointer = operation.Pointer + "/requestBody";
        if (document.Find(pointer) is { } node
            && document.TryResolve(node, pointer, out ResolvedNode body)
            && body.Node is SpecObject holder
            && ContentChoice.Json(content.ContentsOf(new OperationPart(holder, body.Pointer))) is { Schema: { } schema })
        {
            schemas.TypeOf(schema, operation.Name + "Request", operation.Name + "RequestBody");
        }
    }
}
