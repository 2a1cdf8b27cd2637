using Xendit.Generators.Diagnostics;
using Xendit.Generators.Options;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>The operations of a document that the options take.</summary>
/// <param name="Sites">Those of the client, in document order.</param>
/// <param name="Webhooks">Those that the API sends by itself: all where schemas are generated that no operation taken leads to.</param>
internal sealed record TakenOperations(IReadOnlyList<OperationSite> Sites, IReadOnlyList<ReceivedOperation> Webhooks)
{
    /// <summary>Finds them, and reports patterns of the options that mean nothing.</summary>
    public static TakenOperations Of(LoweringContext context, DocumentOptions options)
    {
        var filter = new OperationFilter(options);
        List<OperationSite> sites = SitesOf(context).Where(filter.Takes).ToList();
        List<ReceivedOperation> webhooks = ReceivedOperations.Webhooks(context.Document).ToList();
        List<ReceivedOperation> takenWebhooks = webhooks.Where(filter.Takes).ToList();
        foreach (string pattern in filter.UselessPatterns)
        {
            context.Report(DiagnosticDescriptors.UselessPattern, default, pattern);
        }

        return new TakenOperations(sites, options.EmitUnusedSchemas ? webhooks : takenWebhooks);
    }

    private static IEnumerable<OperationSite> SitesOf(LoweringContext context) =>
        from path in context.Document.Model.Paths ?? []
        from operation in path.Value.Operations ?? []
        select new OperationSite(path.Key, operation.Key.Method, operation.Value);
}
