using Microsoft.OpenApi;
using Xendit.Generators.Collections;
using Xendit.Generators.Options;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>
/// Takes a part of a document's operations. A pattern that begins with <c>/</c> is for paths, any other for tags, whose
/// case does not matter; <c>*</c> stands for any characters.
/// </summary>
internal sealed class OperationFilter(DocumentOptions options)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Patterns that no operation matched so far.</summary>
    public IEnumerable<string> UselessPatterns => options.Include.Concat(options.Exclude).Where(pattern => !_used.Contains(pattern));

    /// <summary>Whether the operation is included, and not excluded.</summary>
    public bool Takes(OperationSite site) =>
        Takes(site.Path, (site.Operation.Tags ?? Enumerable.Empty<OpenApiTagReference>()).Select(static tag => tag.Reference.Id ?? "").ToList());

    /// <summary>Whether the webhook is included, and not excluded: it has no path.</summary>
    public bool Takes(ReceivedOperation webhook) => Takes("", webhook.Tags);

    private bool Takes(string path, IReadOnlyList<string> tags)
    {
        // Both are asked, so that every pattern that means something is known.
        bool isIncluded = Matches(options.Include, path, tags);
        bool isExcluded = Matches(options.Exclude, path, tags);
        return (isIncluded || options.Include.IsEmpty) && !isExcluded;
    }

    private bool Matches(EquatableArray<string> patterns, string path, IReadOnlyList<string> tags)
    {
        List<string> matching = patterns.Where(pattern => Matches(pattern, path, tags)).ToList();
        _used.UnionWith(matching);
        return matching.Count > 0;
    }

    private static bool Matches(string pattern, string path, IReadOnlyList<string> tags) => pattern[0] == '/'
        ? IsMatch(pattern, path, StringComparison.Ordinal)
        : tags.Any(tag => IsMatch(pattern, tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>The parts between the stars stand in the text one after the other, the first at its start, the last at its end.</summary>
    private static bool IsMatch(string pattern, string text, StringComparison comparison)
    {
        string[] parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return text.Equals(pattern, comparison);
        }

        string last = parts[parts.Length - 1];
        int position = parts[0].Length;
        if (!text.StartsWith(parts[0], comparison))
        {
            return false;
        }

        for (int i = 1; i < parts.Length - 1; i++)
        {
            int found = text.IndexOf(parts[i], position, comparison);
            if (found < 0)
            {
                return false;
            }

            position = found + parts[i].Length;
        }

        return text.Length - last.Length >= position && text.EndsWith(last, comparison);
    }
}
