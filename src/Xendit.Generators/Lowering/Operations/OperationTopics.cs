using Xendit.Generators.Lowering.Naming;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>
/// What operations are about, by which they are grouped: their first tag, or where no operation has a tag, the first
/// segment of their path that says something. An operation's topic does not depend on the paths of others.
/// </summary>
internal sealed class OperationTopics
{
    private static readonly char[] s_ends = ['.', ':', '#', '?'];

    public OperationTopics(IEnumerable<OperationSite> sites) => HasTags = sites.Any(static site => FirstTagOf(site) is not null);

    /// <summary>Whether topics are tags.</summary>
    public bool HasTags { get; }

    /// <summary>The topic as a name in C#; empty where there is none.</summary>
    public string Of(OperationSite site) => (HasTags ? FirstTagOf(site) : FirstSegmentOf(site)) is { } topic ? Words.ToPascalCase(topic) : "";

    /// <summary>The first tag is what an operation belongs to; further ones say more of it.</summary>
    private static string? FirstTagOf(OperationSite site) =>
        site.Operation.Tags?.Select(static tag => tag.Reference.Id).FirstOrDefault(static name => !string.IsNullOrWhiteSpace(name));

    /// <summary><c>pets</c> of <c>/api/v1/{tenant}/pets</c>; of <c>/pets.list</c> too, which is a name of its own within pets.</summary>
    private static string? FirstSegmentOf(OperationSite site) => site.Path
        .Split('/')
        .Where(static segment => segment.IndexOf('{') < 0)
        .Select(static segment => segment.TrimStart('.').Split(s_ends)[0])
        .FirstOrDefault(static segment => segment.Length > 0 && !IsOfAll(segment));

    /// <summary>Whether a segment stands before those of all operations: <c>api</c>, <c>v2</c> or a date.</summary>
    private static bool IsOfAll(string segment) =>
        segment.Equals("api", StringComparison.OrdinalIgnoreCase)
        || segment.All(static c => char.IsDigit(c) || c == '-')
        || (segment.Length > 1 && segment[0] is 'v' or 'V' && char.IsDigit(segment[1]));
}
