using System.Collections.Immutable;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Files;

/// <summary>A document that is split over files.</summary>
internal static class Split
{
    public const string Head = "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\n";

    /// <summary>The document <c>api/shop.openapi.yaml</c> beside other files of the project.</summary>
    public static GenerationInput Over(string document, params (string Path, string Text)[] others) => new()
    {
        Documents =
        [
            File("api/shop.openapi.yaml", Head + document),
            .. others.Select(static other => File(other.Path, other.Text)),
        ],
    };

    /// <summary>The same with another text of one file.</summary>
    public static GenerationInput WithFile(this GenerationInput input, string path, string text) =>
        input with { Documents = [.. input.Documents.Select(document => document.Path == path ? document.WithText(text) : document)] };

    /// <summary>The types that the document gives, without the helpers and without the client's.</summary>
    public static string TypesOf(Generation generation) => string.Join(' ', generation.Files
        .Where(static file => !HelperFiles.Contains(file.HintName))
        .Select(static file => file.HintName.Replace("Acme.Shop.", "", StringComparison.Ordinal).Split('.')[0])
        .Where(static name => !name.Contains("ShopClient", StringComparison.Ordinal) && name is not ("ShopJson" or "EnumTables"))
        .Distinct(StringComparer.Ordinal));

    /// <summary>What was reported, as <c>id path(line,column) message</c>.</summary>
    public static IEnumerable<string> Reports(Generation generation) => generation.Diagnostics.Select(static report =>
        $"{report.Id} {report.Location.GetLineSpan().Path}({report.Location.GetLineSpan().StartLinePosition.Line + 1},{report.Location.GetLineSpan().StartLinePosition.Character + 1}) {report.GetMessage()}");

    private static TestDocument File(string path, string text) => new(path, text, ImmutableDictionary<string, string>.Empty);
}
