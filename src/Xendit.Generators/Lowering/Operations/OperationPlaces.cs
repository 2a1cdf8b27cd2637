using Xendit.Generators.Lowering.Operations.Bodies;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Which places of a document describe what the client's side sends, and which what it receives.</summary>
internal static class OperationPlaces
{
    public static DirectedPlaces Of(LoweringContext context, IReadOnlyList<OperationSite> sites)
    {
        SpecDocument document = context.Document;
        var content = new OperationContent(document, new OperationNodes(document));
        List<string> requested = sites.Select(static site => site.Pointer).ToList();
        List<string> received = ReceivedOperations.Webhooks(document)
            .Concat(sites.SelectMany(site => ReceivedOperations.Callbacks(document, site)))
            .Select(static operation => operation.Pointer)
            .ToList();
        IEnumerable<MediaContent> bodies = sites
            .Select(content.OfRequest)
            .OfType<RequestContent>()
            .Select(static request => ContentChoice.OfRequest(request.Contents));
        return new DirectedPlaces(
            [.. sites.Select(static site => site.PathPointer + "/parameters").Distinct(), .. Requests(requested), .. Answers(received)],
            [.. Answers(requested), .. Requests(received)],
            new PartFiles(context).Of(bodies));
    }

    private static IEnumerable<string> Requests(IEnumerable<string> operations) =>
        operations.SelectMany(static operation => new[] { operation + "/parameters", operation + "/requestBody" });

    private static IEnumerable<string> Answers(IEnumerable<string> operations) => operations.Select(static operation => operation + "/responses");
}
