using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Json;
using Xendit.Generators.Reading.Yaml;

namespace Xendit.Generators.Reading.Tree;

/// <summary>Reads the tree of a text in the language that it is written in.</summary>
internal static class TreeReader
{
    /// <summary>Reads JSON when the name or the first character says so, else YAML.</summary>
    public static TreeReading Read(string path, string text, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        var lines = new LineMap(text);
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        bool isNamedJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        if (!isNamedJson && !StartsAsJson(text, start))
        {
            return YamlTreeReader.Read(text, lines, diagnostics, cancellationToken);
        }

        TreeReading json = JsonTreeReader.Read(text, start, lines, diagnostics, cancellationToken);
        if (json.Failure is null)
        {
            return json;
        }

        // Most of what is no JSON by a hair (comments with '#', single quotes) is YAML.
        var others = new DiagnosticCollector(path);
        TreeReading yaml = YamlTreeReader.Read(text, lines, others, cancellationToken);
        if (yaml.Failure is not null || yaml.Root is not SpecObject)
        {
            return json;
        }

        diagnostics.Replace(others);
        if (isNamedJson)
        {
            diagnostics.Report(DiagnosticDescriptors.JsonIsYaml, json.Failure.Range, json.Failure.Message);
        }

        return yaml;
    }

    private static bool StartsAsJson(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < text.Length && text[start] == '{';
    }
}
