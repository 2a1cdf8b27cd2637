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
        _received = new ReceivedLowering(context.Document, schemas, content);
    }

    /// <summary>The client, or <see langword="null"/> where the document has no operation.</summary>
    public ClientModel? Lower(OperationGrouping grouping)
    {
        EquatableArray<OperationModel> ungrouped = Lower(
            grouping.Ungrouped, [_clientName, .. grouping.Groups.Select(static group => group.PropertyName)], prefix: "");
        _servers.ReportMissing();
        EquatableArray<OperationGroupModel> groups = grouping.Groups.Select(LowerGroup).Where(static group => !group.Operations.IsEmpty).ToEquatableArray();
        return ungrouped.IsEmpty && groups.IsEmpty ? null : new ClientModel
        {
            Name = _clientName,
            Documentation = DocumentationLowering.Of(_context.Document.Model.Info?.Description ?? _context.Document.Model.Info?.Title),
            ServerUrl = _servers.Url,
            Servers = _servers.Servers,
            SecuritySchemes = _security.Schemes,
            Headers = _headers.Lower([.. grouping.Ungrouped, .. grouping.Groups.SelectMany(static group => group.Sites)], _clientName),
            Operations = ungrouped,
            Groups = groups,
        };
    }

    /// <summary>Declares the types of what the API sends by itself: webhooks, and callbacks of the operations.</summary>
    public void LowerReceived(IEnumerable<ReceivedOperation> webhooks, IReadOnlyList<OperationSite> sites)
    {
        foreach (ReceivedOperation webhook in webhooks)
        {
            _received.Lower(webhook);
        }

        foreach (OperationSite site in sites)
        {
            foreach (ReceivedOperation callback in ReceivedOperations.Callbacks(_context.Document, site))
            {
                _received.Lower(callback with { Name = OperationLowering.NameOf(site) + callback.Name });
            }
        }
    }

    private OperationGroupModel LowerGroup(OperationGroup group) =>
        new(group.PropertyName, group.ClientName, group.Documentation, Lower(group.Sites, [group.ClientName], prefix: group.PropertyName));

    /// <param name="sites">The operations of one client.</param>
    /// <param name="taken">The names of its class and of its members other than methods.</param>
    /// <param name="prefix">What the names of its methods need not begin with.</param>
    private EquatableArray<OperationModel> Lower(IReadOnlyList<OperationSite> sites, IEnumerable<string> taken, string prefix)
    {
        var names = new MethodNames(_context, _byId, taken);
        var models = new List<OperationModel>();
        foreach (OperationSite site in sites)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            models.AddRange(_operations.Lower(site, names, prefix));
        }

        return models.ToEquatableArray();
    }
}
