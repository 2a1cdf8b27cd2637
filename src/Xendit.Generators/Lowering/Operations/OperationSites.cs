using Microsoft.OpenApi;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Options;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Finds the operations of a document that are taken.</summary>
internal static class OperationSites
{
    /// <summary>The operations in document order, without those that the options leave out.</summary>
    public static IReadOnlyList<OperationSite> Of(LoweringContext context, DocumentOptions options)
    {
        var filter = new OperationFilter(options);
        var sites = new List<OperationSite>();
        foreach (KeyValuePair<string, IOpenApiPathItem> path in context.Document.Model.Paths ?? [])
        {
            sites.AddRange((path.Value.Operations ?? [])
                .Select(operation => new OperationSite(path.Key, path.Value, operation.Key.Method, operation.Value))
                .Where(filter.Takes));
        }

        foreach (string pattern in filter.UselessPatterns)
        {
            context.Report(DiagnosticDescriptors.UselessPattern, default, pattern);
        }

        return sites;
    }
}
