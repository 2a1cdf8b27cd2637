using Xendit.Generators.Diagnostics;
using Xendit.Generators.Options;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>The operations of a document that the options take.</summary>
/// <param name="Sites">Those of the client, in document order.</param>
/// <param name="Webhooks">Those that the API sends by itself.</param>
internal sealed record TakenOperations(IReadOnlyList<OperationSite> Sites, IReadOnlyList<ReceivedOperation> Webhooks)
{
    /// <summary>Finds them, and reports patterns of the options that mean nothing.</summary>
    public static TakenOperations Of(LoweringContext context, DocumentOptions options)
    {
        var filter = new OperationFilter(options);
        var taken = new TakenOperations(SitesOf(context).Where(filter.Takes).ToList(), ReceivedOperations.Webhooks(context.Document).Where(filter.Takes).ToList());
        foreach (string pattern in filter.UselessPatterns)
        {
            context.Report(DiagnosticDescriptors.UselessPattern, default, pattern);
        }

        return taken;
    }

    private static IEnumerable<OperationSite> SitesOf(LoweringContext context) =>
        from path in context.Document.Model.Paths ?? []
        from operation in path.Value.Operations ?? []
        select new OperationSite(path.Key, path.Value, operation.Key.Method, operation.Value);
}
