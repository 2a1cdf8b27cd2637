using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Operations.Bodies;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Declares the types of the bodies that the API sends with webhooks and callbacks.</summary>
internal sealed class ReceivedLowering(LoweringContext context, SchemaLowering schemas, OperationContent content)
{
    private readonly ContentAlternatives _alternatives = new(context);

    /// <summary>Declares what the body of the request takes, in each form of JSON that holds something else; one that is no JSON takes nothing.</summary>
    public void Lower(ReceivedOperation operation)
    {
        string pointer = operation.Pointer + "/requestBody";
        if (context.Document.Find(pointer) is not { } node || !context.Document.TryResolve(node, pointer, out ResolvedNode body) || body.Node is not SpecObject holder)
        {
            return;
        }

        List<MediaContent> forms = content.ContentsOf(new OperationPart(holder, body.Pointer)).Where(static form => form.Form == BodyForm.Json).ToList();
        if (ContentChoice.Json(forms) is not { } used)
        {
            return;
        }

        var names = new FormNames();
        names.Of(used.MediaType);
        Declare(used, operation.Name);
        foreach (MediaContent further in _alternatives.Of(forms, used))
        {
            Declare(further, operation.Name + names.Of(further.MediaType));
        }
    }

    private void Declare(MediaContent form, string name)
    {
        if (form.Schema is { } schema)
        {
            schemas.TypeOf(schema, name + "Request", name + "RequestBody");
        }
    }
}
