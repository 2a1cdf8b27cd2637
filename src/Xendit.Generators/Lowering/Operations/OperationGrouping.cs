using System.Globalization;
using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Options;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Operations of one topic, which get a client of their own: <c>client.Pets.ListAsync()</c>.</summary>
/// <param name="PropertyName">The property of the document's client that leads to them.</param>
/// <param name="ClientName">The name of their client.</param>
/// <param name="Documentation">What the document says of the tag, or <see langword="null"/>.</param>
/// <param name="Sites">The operations in document order.</param>
internal sealed record OperationGroup(string PropertyName, string ClientName, Documentation? Documentation, IReadOnlyList<OperationSite> Sites);

/// <summary>
/// Which operations stand on the client itself, and which on groups by their topic. A document with many operations is
/// grouped, unless the options say otherwise: a thousand methods in one list help nobody.
/// </summary>
/// <param name="Ungrouped">The operations of the client itself.</param>
/// <param name="Groups">The groups in document order.</param>
internal sealed record OperationGrouping(IReadOnlyList<OperationSite> Ungrouped, IReadOnlyList<OperationGroup> Groups)
{
    /// <summary>Up to so many operations are not grouped of themselves.</summary>
    private const int MaxUngrouped = 50;

    /// <summary>The names of types that the groups take.</summary>
    public IEnumerable<string> TypeNames => Groups.SelectMany(static group => new[] { group.ClientName, "I" + group.ClientName });

    /// <summary>Decides for a document.</summary>
    public static OperationGrouping Decide(LoweringContext context, DocumentOptions options, IReadOnlyList<OperationSite> sites)
    {
        var topics = new OperationTopics(sites);
        List<IGrouping<string, OperationSite>> groups = sites.GroupBy(topics.Of, StringComparer.Ordinal).ToList();
        if (!(options.GroupByTag ?? (sites.Count > MaxUngrouped && AreUseful(groups, topics, sites.Count))))
        {
            return new OperationGrouping(sites, []);
        }

        if (options.GroupByTag is null)
        {
            context.Report(
                DiagnosticDescriptors.GroupedByTag, default, sites.Count.ToString(CultureInfo.InvariantCulture), topics.HasTags ? "tags" : "paths");
        }

        NameScope properties = new NameScope().Reserve(ReservedNames.ClientMembers).Reserve(ReservedNames.HelperTypes).Reserve([options.ClientName]);
        NameScope clients = new NameScope().Reserve([options.ClientName, "I" + options.ClientName, options.ClientName + "Options"]);
        return new OperationGrouping(
            groups.Where(static group => group.Key.Length == 0).SelectMany(static group => group).ToList(),
            groups.Where(static group => group.Key.Length > 0)
                .Select(group => new OperationGroup(
                    properties.Take(group.Key), TakeClient(clients, group.Key + "Client"), DocumentationOf(context, group.Key), [.. group]))
                .ToList());
    }

    /// <summary>A name that is free for the client and, after an I, for its interface.</summary>
    private static string TakeClient(NameScope clients, string desired)
    {
        string name = clients.Take(desired);
        while (!clients.IsFree("I" + name))
        {
            name = clients.Take(desired);
        }

        clients.Reserve(["I" + name]);
        return name;
    }

    /// <summary>Whether there are several groups; where they come from paths, also that most are more than a single operation.</summary>
    private static bool AreUseful(List<IGrouping<string, OperationSite>> groups, OperationTopics topics, int operations)
    {
        int count = groups.Count(static group => group.Key.Length > 0);
        return count > 1 && (topics.HasTags || count * 2 <= operations);
    }

    private static Documentation? DocumentationOf(LoweringContext context, string group)
    {
        OpenApiTag? tag = context.Document.Model.Tags?.FirstOrDefault(tag => tag.Name is { } name && Words.ToPascalCase(name) == group);
        return DocumentationLowering.Of(tag?.Description);
    }
}
