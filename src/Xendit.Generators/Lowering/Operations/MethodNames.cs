using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>
/// Names the methods of one client. Of operations that would have one name the first keeps it and the others are numbered;
/// that, and an <c>operationId</c> that is none because two operations have it (OpenAPI 3.1, 4.8.10.1), is reported.
/// </summary>
internal sealed class MethodNames
{
    private const string Async = "Async";

    /// <summary>What stands at the end of the members that an operation has.</summary>
    private static readonly string[] s_suffixes = [Async, ReservedNames.ResponseSuffix + Async, "Operation"];

    private readonly LoweringContext _context;
    private readonly Dictionary<string, OperationSite> _byId;
    private readonly Dictionary<string, OperationSite> _byName = new(StringComparer.Ordinal);
    private readonly NameScope _names;

    /// <param name="context">Takes the reports.</param>
    /// <param name="byId">The operations of the whole document by their <c>operationId</c>, as far as they are named.</param>
    /// <param name="taken">Names of the client's class and of its members other than methods.</param>
    public MethodNames(LoweringContext context, Dictionary<string, OperationSite> byId, IEnumerable<string> taken)
    {
        _context = context;
        _byId = byId;
        _names = new NameScope().Reserve(taken.SelectMany(static name => s_suffixes.Select(suffix => Without(suffix, name)).Where(stem => stem != name)));
    }

    /// <summary>Takes the name nearest to the one that an operation desires, without what stands at the end of its methods.</summary>
    public string Take(OperationSite site, string desired)
    {
        desired = Without(Async, desired);
        string name = _names.TakeWith(ReservedNames.ResponseSuffix, desired);
        if (Earlier(site, desired, name) is { } earlier)
        {
            _context.Report(
                DiagnosticDescriptors.OperationNamedTwice,
                PlaceOf(site),
                PlaceOf(earlier),
                Text(site),
                Text(earlier),
                name + Async);
        }

        _byName[name] = site;
        return name;
    }

    /// <summary>Takes the name nearest to the one that a further method of an operation desires. It gives way to those of the document.</summary>
    public string TakeFurther(string desired) => _names.TakeWith(ReservedNames.ResponseSuffix, Words.Bound(Without(Async, desired)));

    /// <summary>The operation that has the <c>operationId</c> or the name already, or <see langword="null"/> for none.</summary>
    private OperationSite? Earlier(OperationSite site, string desired, string name)
    {
        if (site.Operation.OperationId is { Length: > 0 } id)
        {
            if (!_byId.TryGetValue(id, out OperationSite? namesake))
            {
                _byId.Add(id, site);
            }
            else if (namesake != site)
            {
                return namesake;
            }
        }

        return name == desired
            ? null
            : Rivals(desired).Select(rival => _byName.TryGetValue(rival, out OperationSite? first) ? first : null).FirstOrDefault(static first => first is not null);
    }

    /// <summary>The names that stand in the way of one: itself, and those that differ by what the second method has at its end.</summary>
    private static string[] Rivals(string desired) =>
        [desired, desired + ReservedNames.ResponseSuffix, Without(ReservedNames.ResponseSuffix, desired)];

    private static string Without(string suffix, string name) =>
        name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;

    private SourceRange PlaceOf(OperationSite site) =>
        _context.Document.Find(site.Pointer + "/operationId")?.Range ?? _context.Document.PlaceOf(site.Pointer);

    private static string Text(OperationSite site) => $"{site.HttpMethod.ToUpperInvariant()} {site.Path}";
}
