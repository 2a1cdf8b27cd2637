using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>
/// Makes the servers of a document: those that are absolute http or https addresses once their variables are filled in.
/// The others are relative to where the document is published, which nobody knows here.
/// </summary>
internal sealed class ServerLowering
{
    /// <summary>A description of more words is a sentence.</summary>
    private const int MaxNameWords = 4;

    private readonly LoweringContext _context;
    private readonly string _clientName;

    public ServerLowering(LoweringContext context, string clientName)
    {
        _context = context;
        _clientName = clientName;
        Servers = context.Document.Version == OpenApiSpecVersion.OpenApi2_0 ? SwaggerServers() : ServersAt("/servers");
        Url = Servers.Count > 0 ? Servers[0].DefaultUrl : null;
    }

    /// <summary>The servers of the document.</summary>
    public EquatableArray<ServerModel> Servers { get; }

    /// <summary>The address of the first, its variables having their defaults.</summary>
    public string? Url { get; }

    /// <summary>Reports that there is no server to send to, where the document seems to have one.</summary>
    public void ReportMissing()
    {
        bool isSwagger = _context.Document.Version == OpenApiSpecVersion.OpenApi2_0;
        SpecObject? first = _context.Document.Find("/servers/0") as SpecObject;
        SpecNode? written = isSwagger ? _context.Document.Root["basePath"] : first?["url"];
        if (Url is null && written is SpecScalar address && (first is null || !IsBroken(Fill(first))))
        {
            _context.Report(DiagnosticDescriptors.NoAbsoluteServer, address.Range, address.Text);
        }
    }

    /// <summary>The server that an operation or its path has in place of the document's, or <see langword="null"/>.</summary>
    public string? Of(OperationSite site)
    {
        foreach (string place in new[] { site.Pointer, site.PathPointer })
        {
            if (_context.Document.Find(place + "/servers") is SpecArray { Items.Count: > 0 } servers)
            {
                string? first = servers.Items.OfType<SpecObject>().Where(IsUsable).Select(Resolve).FirstOrDefault(static url => url is not null);
                return first == Url ? null : first;
            }
        }

        return null;
    }

    private EquatableArray<ServerModel> ServersAt(string pointer)
    {
        NameScope names = new NameScope().Reserve(ReservedNames.ClientMembers).Reserve(ReservedNames.HelperTypes).Reserve([_clientName + "Servers"]);
        return ((_context.Document.Find(pointer) as SpecArray)?.Items ?? [])
            .OfType<SpecObject>()
            .Where(server => IsUsable(server) && IsAbsolute(Fill(server)))
            .Select(server => Lower(server, names))
            .ToEquatableArray();
    }

    private static ServerModel Lower(SpecObject server, NameScope names)
    {
        var part = new OperationPart(server, "");
        NameScope parameters = new();
        return new ServerModel(
            names.Take(NameOf(part)),
            part.Text("url"),
            Fill(server),
            VariablesOf(server).Select(variable => Lower(variable, parameters)).ToEquatableArray(),
            part.Documentation);
    }

    private static ServerVariableModel Lower(SpecMember variable, NameScope names) => new(
        names.Take(Words.ToCamelCase(variable.Name)),
        variable.Name,
        DefaultOf(variable),
        ValuesOf(variable).ToEquatableArray(),
        DocumentationOf(variable));

    private static string NameOf(OperationPart server)
    {
        string name = server.Text("name").Length > 0 ? server.Text("name") : server.Text("description").Trim().TrimEnd('.');
        return name.Any(char.IsLetter) && name.Split(' ').Length <= MaxNameWords ? Words.ToPascalCase(name) : "Server";
    }

    /// <summary>OpenAPI 2.0 has one server, in parts: of its schemes the safest.</summary>
    private EquatableArray<ServerModel> SwaggerServers()
    {
        var root = new OperationPart(_context.Document.Root, "");
        List<string> schemes = (_context.Document.Root["schemes"] as SpecArray)?.Texts.Select(static scheme => scheme.ToLowerInvariant()).ToList() ?? [];
        string scheme = schemes.Contains("http") && !schemes.Contains("https") ? "http" : "https";
        string path = root.Text("basePath").TrimStart('/');
        string url = $"{scheme}://{root.Text("host")}/{path}";
        return root.Text("host").Length > 0 && IsAbsolute(url) ? [new ServerModel("Server", url, url)] : [];
    }

    /// <summary>The address of a server, relative ones being so to the document's.</summary>
    private string? Resolve(SpecObject server)
    {
        string url = Fill(server);
        return IsAbsolute(url) ? url
            : Url is not null && Uri.TryCreate(new Uri(Url), url, out Uri resolved) && IsAbsolute(resolved.AbsoluteUri) ? resolved.AbsoluteUri
            : null;
    }

    private static string Fill(SpecObject server) => VariablesOf(server).Aggregate(
        new OperationPart(server, "").Text("url"), static (url, variable) => url.Replace("{" + variable.Name + "}", DefaultOf(variable)));

    private static IEnumerable<SpecMember> VariablesOf(SpecObject server) => ((server["variables"] as SpecObject)?.Members ?? [])
        .Where(variable => new OperationPart(server, "").Text("url").Contains("{" + variable.Name + "}"));

    /// <summary>The default; a document without one has at least values.</summary>
    private static string DefaultOf(SpecMember variable) =>
        (variable.Value as SpecObject)?["default"] is SpecScalar value ? value.Text : ValuesOf(variable).FirstOrDefault() ?? "";

    private static IEnumerable<string> ValuesOf(SpecMember variable) =>
        ((variable.Value as SpecObject)?["enum"] as SpecArray)?.Texts ?? [];

    private static Documentation? DocumentationOf(SpecMember variable) =>
        variable.Value is SpecObject described ? new OperationPart(described, "").Documentation : null;

    /// <summary>Reports what is meant to be an absolute address and is none. Relative ones are good where there is something to be relative to.</summary>
    private bool IsUsable(SpecObject server)
    {
        string url = Fill(server);
        if (IsBroken(url))
        {
            _context.Report(DiagnosticDescriptors.BrokenServer, server["url"]!.Range, url);
        }

        return !IsBroken(url);
    }

    private static bool IsBroken(string url) => url.StartsWith("http", StringComparison.OrdinalIgnoreCase) && url.Contains("://") && !IsAbsolute(url);

    private static bool IsAbsolute(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri uri) && uri.Scheme is "http" or "https";
}
