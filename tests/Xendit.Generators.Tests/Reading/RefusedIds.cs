using System.Text.RegularExpressions;

namespace Xendit.Generators.Tests.Reading;

/// <summary>The ids by which the page of features refuses something.</summary>
public static partial class RefusedIds
{
    public static IReadOnlyCollection<string> OfFeatures { get; } = RepositoryFiles.Read("src/Xendit.Generators/docs/features.md")
        .Split('\n')
        .Where(static line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains("refused", StringComparison.Ordinal))
        .SelectMany(static line => Id().Matches(line).Select(static match => match.Value))
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("XG[0-9]{4}")]
    private static partial Regex Id();
}
