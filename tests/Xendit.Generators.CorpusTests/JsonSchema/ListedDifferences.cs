using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.CorpusTests.JsonSchema;

/// <summary>The groups of the suite that the documentation lists as different, with the reasons.</summary>
internal static class ListedDifferences
{
    private const string Header = "| group | reason |";

    public static IReadOnlyDictionary<string, string> Read() => RepositoryFiles.Read("src/Xendit.Generators/docs/json-schema.md").Split('\n')
        .SkipWhile(static line => line != Header)
        .Skip(2)
        .TakeWhile(static line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(static line => line.Trim('|', ' ').Split(" | "))
        .ToDictionary(static cells => cells[0].Trim('`').Replace("\\|", "|", StringComparison.Ordinal), static cells => cells[1], StringComparer.Ordinal);
}
