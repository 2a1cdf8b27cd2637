using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Makes the client of a document from its paths, servers and security schemes.</summary>
internal sealed class ClientLowering(LoweringContext context, SchemaLowering schemas)
{
    private readonly SecurityLowering _security = new(context);

    /// <summary>The client, or <see langword="null"/> where the document has no operation.</summary>
    public ClientModel? Lower(string clientName, OperationFilter filter)
    {
        var operations = new OperationLowering(context, schemas, _security);
        var names = new NameScope().Reserve(ReservedNames.ClientMembers);
        var models = new List<OperationModel>();
        foreach (KeyValuePair<string, IOpenApiPathItem> path in context.Document.Model.Paths ?? [])
        {
            foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in path.Value.Operations ?? [])
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var site = new OperationSite(path.Key, path.Value, operation.Key.Method, operation.Value);
                if (filter.Takes(site) && operations.Lower(site, names) is { } model)
                {
                    models.Add(model);
                }
            }
        }

        foreach (string pattern in filter.UselessPatterns)
        {
            context.Report(DiagnosticDescriptors.UselessPattern, default, pattern);
        }

        return models.Count == 0 ? null : new ClientModel
        {
            Name = clientName,
            Documentation = DocumentationLowering.Of(context.Document.Model.Info?.Description ?? context.Document.Model.Info?.Title),
            ServerUrl = ServerLowering.Lower(context.Document.Model.Servers),
            SecuritySchemes = _security.Schemes,
            Operations = models.ToEquatableArray(),
        };
    }
}
