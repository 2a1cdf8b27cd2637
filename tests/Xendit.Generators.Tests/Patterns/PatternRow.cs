using System.Text.Json;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Patterns;

/// <summary>A row of the table of patterns, which <c>tests/spec</c> holds against an engine of ECMA-262.</summary>
internal sealed record PatternRow(string Name, string Pattern, string[] Valid, string[] Invalid)
{
    public static IReadOnlyList<PatternRow> All { get; } =
        JsonSerializer.Deserialize<PatternRow[]>(RepositoryFiles.Read("tests/spec/patterns.json"), JsonSerializerOptions.Web)!;
}
