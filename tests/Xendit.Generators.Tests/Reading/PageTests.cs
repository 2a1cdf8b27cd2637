using System.Text.RegularExpressions;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Tests.Reading;

/// <summary>The examples on the pages of the reading diagnostics do what the pages say.</summary>
public sealed partial class PageTests
{
    private const string Folder = "src/Xendit.Generators/docs";

    /// <summary>The reading diagnostics, but for those that take a hundred others.</summary>
    public static TheoryData<string> Ids => [.. Directory
        .EnumerateFiles(Path.Combine(RepositoryFiles.Root, Folder), "XG00*.md")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Where(id => id is not ("XG0098" or "XG0099"))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_first_example_triggers_it_and_the_second_does_not(string id)
    {
        MatchCollection examples = Example().Matches(RepositoryFiles.Read($"{Folder}/{id}.md").ReplaceLineEndings("\n"));

        examples.Count.ShouldBe(2);
        Read(examples[0]).Diagnostics.Select(item => item.Descriptor.Id).Distinct().ShouldBe([id]);
        Read(examples[1]).Diagnostics.ShouldBeEmpty();
    }

    private static ReadResult Read(Match example)
    {
        string text = example.Groups["text"].Value;
        if (example.Groups["language"].Value == "json")
        {
            return Reads.Json(text);
        }

        // A part of a document stands for a document with that part.
        bool isPart = text.StartsWith("paths:", StringComparison.Ordinal) || text.StartsWith("components:", StringComparison.Ordinal);
        return Reads.Yaml(isPart ? Reads.Head + text : text);
    }

    [GeneratedRegex("```(?<language>yaml|json)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
