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
        var alternatives = new ContentAlternatives(context);
        List<string> requested = sites.Select(static site => site.Pointer).ToList();
        List<string> received = ReceivedOperations.Webhooks(document)
            .Concat(sites.SelectMany(site => ReceivedOperations.Callbacks(document, site)))
            .Select(static operation => operation.Pointer)
            .ToList();
        IEnumerable<MediaContent> bodies = sites
            .Select(content.OfRequest)
            .OfType<RequestContent>()
            .SelectMany(FormsOf);
        return new DirectedPlaces(
            [.. sites.Select(static site => site.PathPointer + "/parameters").Distinct(), .. Requests(requested), .. Answers(received)],
            [.. Answers(requested), .. Requests(received)],
            new PartFiles(context).Of(bodies));

        IEnumerable<MediaContent> FormsOf(RequestContent request)
        {
            MediaContent used = ContentChoice.OfRequest(request.Contents);
            return [used, .. alternatives.Of(request.Contents, used)];
        }
    }

    private static IEnumerable<string> Requests(IEnumerable<string> operations) =>
        operations.SelectMany(static operation => new[] { operation + "/parameters", operation + "/requestBody" });

    private static IEnumerable<string> Answers(IEnumerable<string> operations) => operations.Select(static operation => operation + "/responses");
}
