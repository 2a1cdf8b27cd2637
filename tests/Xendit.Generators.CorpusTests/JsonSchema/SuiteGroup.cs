using System.Text.Json.Nodes;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.CorpusTests.JsonSchema;

/// <summary>A group of the JSON Schema test suite: a schema, and instances with the verdict on each.</summary>
/// <param name="File">The path of its file below <c>draft2020-12</c>, without the extension.</param>
/// <param name="Description">What the group is about; unique in its file.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Cases">The instances.</param>
internal sealed record SuiteGroup(string File, string Description, JsonNode? Schema, IReadOnlyList<SuiteCase> Cases)
{
    private static string? Folder => RepositoryFiles.Corpus is { } corpus ? Path.Combine(corpus, "jsonschema", "draft2020-12") : null;

    /// <summary>What the group is called in lists.</summary>
    public string Name => $"{File}: {Description}";

    /// <summary>The files of the suite that are at hand, as paths below its folder.</summary>
    public static IReadOnlyList<string> Files()
    {
        Assert.SkipWhen(Folder is null, "The corpus is not on this machine: set XG_CORPUS, or put it at ../shared/corpus.");
        return Directory.EnumerateFiles(Folder!, "*.json", SearchOption.AllDirectories)
            .Select(static file => Path.ChangeExtension(Path.GetRelativePath(Folder!, file), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The groups of a file.</summary>
    public static IReadOnlyList<SuiteGroup> Of(string file) => JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(Folder!, file + ".json")))!.AsArray()
        .Select(group => new SuiteGroup(file, (string)group!["description"]!, group["schema"], group["tests"]!.AsArray().Select(SuiteCase.Of).ToList()))
        .ToList();
}

/// <summary>An instance and whether it is valid.</summary>
internal sealed record SuiteCase(string Description, JsonNode? Instance, bool IsValid)
{
    public static SuiteCase Of(JsonNode? test) => new((string)test!["description"]!, test["data"], (bool)test["valid"]!);
}
