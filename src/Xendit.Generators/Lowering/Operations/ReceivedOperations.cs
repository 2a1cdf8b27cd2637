using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>A request that the API sends to its user.</summary>
/// <param name="Name">What to call it in C#.</param>
/// <param name="Pointer">The JSON Pointer of the operation.</param>
/// <param name="Tags">Its tags.</param>
internal sealed record ReceivedOperation(string Name, string Pointer, IReadOnlyList<string> Tags);

/// <summary>
/// Finds the requests that the API sends: webhooks and callbacks. The client neither sends nor receives them; whoever does
/// needs the types of their bodies.
/// </summary>
internal static class ReceivedOperations
{
    private const string Home = "/webhooks";

    /// <summary>The document's webhooks.</summary>
    public static IEnumerable<ReceivedOperation> Webhooks(SpecDocument document) => MembersAt(document, Home)
        .SelectMany(webhook => OfPathItem(document, webhook.Value, JsonPointers.Append(Home, webhook.Name), Words.ToPascalCase(webhook.Name)));

    /// <summary>The callbacks of an operation.</summary>
    public static IEnumerable<ReceivedOperation> Callbacks(SpecDocument document, OperationSite site)
    {
        string pointer = site.Pointer + "/callbacks";
        return MembersAt(document, pointer).SelectMany(callback => OfCallback(document, callback, JsonPointers.Append(pointer, callback.Name)));
    }

    /// <summary>A callback has path items by expressions for the address to send to.</summary>
    private static IEnumerable<ReceivedOperation> OfCallback(SpecDocument document, SpecMember callback, string pointer)
    {
        string name = Words.ToPascalCase(callback.Name);
        return document.TryResolve(callback.Value, pointer, out ResolvedNode resolved) && resolved.Node is SpecObject expressions
            ? expressions.Members.SelectMany(item => OfPathItem(document, item.Value, JsonPointers.Append(resolved.Pointer, item.Name), name))
            : [];
    }

    private static IEnumerable<ReceivedOperation> OfPathItem(SpecDocument document, SpecNode node, string pointer, string name)
    {
        if (!document.TryResolve(node, pointer, out ResolvedNode item) || item.Node is not SpecObject methods)
        {
            yield break;
        }

        List<SpecMember> operations =
        [
            .. methods.Members.Where(static member => HttpMethods.IsNamed(member.Name)),
            .. (methods["additionalOperations"] as SpecObject)?.Members ?? [],
        ];
        foreach (SpecMember operation in operations)
        {
            string method = operations.Count > 1 ? Words.ToPascalCase(operation.Name) : "";
            yield return new ReceivedOperation(name + method, HttpMethods.PointerOf(item.Pointer, operation.Name), TagsOf(operation.Value));
        }
    }

    private static IReadOnlyList<SpecMember> MembersAt(SpecDocument document, string pointer) => (document.Find(pointer) as SpecObject)?.Members ?? [];

    private static List<string> TagsOf(SpecNode operation) =>
        ((operation as SpecObject)?["tags"] as SpecArray)?.Texts.ToList() ?? [];
}
