using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Operations.Bodies;
using Xendit.Generators.Lowering.Operations.Responses;
using Xendit.Generators.Lowering.Types;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Makes the client of a document from its operations, servers and security schemes.</summary>
internal sealed class ClientLowering
{
    private readonly LoweringContext _context;
    private readonly string _clientName;
    private readonly SecurityLowering _security;
    private readonly ServerLowering _servers;
    private readonly OperationLowering _operations;
    private readonly HeaderLowering _headers;
    private readonly ReceivedLowering _received;
    private readonly Dictionary<string, OperationSite> _byId = new(StringComparer.Ordinal);

    public ClientLowering(LoweringContext context, SchemaLowering schemas, string clientName)
    {
        _context = context;
        _clientName = clientName;
        _security = new SecurityLowering(context, clientName);
        var nodes = new OperationNodes(context.Document);
        var content = new OperationContent(context.Document, nodes);
        _servers = new ServerLowering(context, clientName);
        _operations = new OperationLowering(context, schemas, _security, _servers, nodes, content);
        _headers = new HeaderLowering(context, schemas, nodes);
        _received = new ReceivedLowering(context, schemas, content);
    }

    /// <summary>
    /// The client, or <see langword="null"/> where the document has no operation. The types of what the API sends by itself
    /// are declared too: those of webhooks, and of callbacks of the operations.
    /// </summary>
    public ClientModel? Lower(TakenOperations taken, OperationGrouping grouping)
    {
        Methods ungrouped = Lower(grouping.Ungrouped, [_clientName, .. grouping.Groups.Select(static group => group.PropertyName)], prefix: "");
        _servers.ReportMissing();
        List<(OperationGroup Group, Methods Methods)> groups = grouping.Groups
            .Select(group => (Group: group, Methods: Lower(group.Sites, [group.ClientName], prefix: group.PropertyName)))
            .Where(static group => group.Methods.Operations.Count > 0)
            .ToList();
        EquatableArray<HeaderModel> headers = _headers.Lower([.. grouping.Ungrouped, .. grouping.Groups.SelectMany(static group => group.Sites)], _clientName);
        LowerReceived(taken);

        // Further methods come last: no name depends on them.
        return ungrouped.Operations.Count == 0 && groups.Count == 0 ? null : new ClientModel
        {
            Name = _clientName,
            Documentation = DocumentationLowering.Of(_context.Document.Model.Info?.Description ?? _context.Document.Model.Info?.Title),
            ServerUrl = _servers.Url,
            Servers = _servers.Servers,
            SecuritySchemes = _security.Schemes,
            Headers = headers,
            Operations = Complete(ungrouped),
            Groups = groups.Select(group => Complete(group.Group, group.Methods)).ToEquatableArray(),
        };
    }

    private void LowerReceived(TakenOperations taken)
    {
        foreach (ReceivedOperation webhook in taken.Webhooks)
        {
            _received.Lower(webhook);
        }

        foreach (OperationSite site in taken.Sites)
        {
            foreach (ReceivedOperation callback in ReceivedOperations.Callbacks(_context.Document, site))
            {
                _received.Lower(callback with { Name = OperationLowering.NameOf(site) + callback.Name });
            }
        }
    }

    /// <param name="sites">The operations of one client.</param>
    /// <param name="taken">The names of its class and of its members other than methods.</param>
    /// <param name="prefix">What the names of its methods need not begin with.</param>
    private Methods Lower(IReadOnlyList<OperationSite> sites, IEnumerable<string> taken, string prefix)
    {
        var names = new MethodNames(_context, _byId, taken);
        var operations = new List<LoweredOperation>();
        foreach (OperationSite site in sites)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            if (_operations.Lower(site, names, prefix) is { } operation)
            {
                operations.Add(operation);
            }
        }

        return new Methods(names, operations);
    }

    private OperationGroupModel Complete(OperationGroup group, Methods methods) =>
        new(group.PropertyName, group.ClientName, group.Documentation, Complete(methods));

    /// <summary>The methods of one client with those for further forms, each beside those of its operation.</summary>
    private EquatableArray<OperationModel> Complete(Methods methods) =>
        methods.Operations.SelectMany(operation => operation.Models.Concat(_operations.LowerForms(operation, methods.Names))).ToEquatableArray();

    /// <summary>The methods of one client, as far as they are named.</summary>
    private sealed record Methods(MethodNames Names, IReadOnlyList<LoweredOperation> Operations);
}
