using System.Text.Json;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Formats;

/// <summary>A row of the table of formats, which <c>tests/spec</c> holds against another implementation.</summary>
internal sealed record FormatRow(string Format, string[] Valid, string[] Invalid)
{
    public static IReadOnlyList<FormatRow> All { get; } =
        JsonSerializer.Deserialize<FormatRow[]>(RepositoryFiles.Read("tests/spec/formats.json"), JsonSerializerOptions.Web)!;
}
