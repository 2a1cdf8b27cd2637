using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Json;
using Xendit.Generators.Reading.Yaml;

namespace Xendit.Generators.Reading.Tree;

/// <summary>Reads the tree of a text in the language that it is written in.</summary>
internal sealed class TreeReader
{
    /// <summary>The longest text that is tried in another language when it does not parse in its own.</summary>
    private const int SecondLanguageLength = 4 * 1024 * 1024;

    private readonly string _path;
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellationToken;

    private TreeReader(string path, string text, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        _path = path;
        _text = Surrogates.Pair(text);
        _lines = new LineMap(_text, path);
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads JSON when the name or the first character says so, else YAML.</summary>
    public static TreeReading Read(string path, string text, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        var reader = new TreeReader(path, text, diagnostics, cancellationToken);
        bool isNamedJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        return isNamedJson || StartsAsJson(text) ? reader.ReadJson(isNamedJson) : reader.ReadYaml();
    }

    private TreeReading ReadYaml()
    {
        TreeReading first = YamlTreeReader.Read(_text, _lines, _diagnostics, _cancellationToken);
        if (first.Failure is not { } failure)
        {
            return first;
        }

        string indented = YamlRepairs.IndentContinuations(_text, _lines);
        return (ReferenceEquals(indented, _text) ? null : TryRead(indented, YamlTreeReader.Read))
            ?? Recover(first, failure, isIndented: true, YamlTreeReader.Read);
    }

    private TreeReading ReadJson(bool isNamedJson)
    {
        TreeReading first = JsonTreeReader.Read(_text, _lines, _diagnostics, _cancellationToken);
        if (first.Failure is not { } failure)
        {
            return first;
        }

        // Most of what is no JSON by a hair (comments with '#', single quotes) is YAML.
        if (_text.Length <= SecondLanguageLength && TryRead(_text, YamlTreeReader.Read) is { } yaml)
        {
            if (isNamedJson)
            {
                _diagnostics.Report(DiagnosticDescriptors.JsonIsYaml, failure.Range, failure.Message);
            }

            return yaml;
        }

        return Recover(first, failure, isIndented: false, JsonTreeReader.Read);
    }

    private TreeReading Recover(TreeReading first, SyntaxFailure failure, bool isIndented, LanguageReader read)
    {
        foreach (string attempt in TextRecovery.Attempts(_text, _lines, failure, isIndented))
        {
            // Its findings do not count: they may come of what was blanked.
            TreeReading recovered = read(attempt, _lines, new DiagnosticCollector(_path), _cancellationToken);
            if (recovered is { Failure: null, Root: SpecObject })
            {
                return recovered with { Failure = failure };
            }
        }

        return first;
    }

    /// <summary>Reads a text that may fail without a trace; if it does not, its findings count instead of the ones so far.</summary>
    private TreeReading? TryRead(string text, LanguageReader read)
    {
        var findings = new DiagnosticCollector(_path);
        TreeReading reading = read(text, _lines, findings, _cancellationToken);
        if (reading.Failure is not null || reading.Root is not SpecObject)
        {
            return null;
        }

        _diagnostics.Replace(findings);
        return reading;
    }

    private static bool StartsAsJson(string text)
    {
        int start = TextStart(text);
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < text.Length && text[start] == '{';
    }

    /// <summary>Where the text starts behind a byte order mark.</summary>
    public static int TextStart(string text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    private delegate TreeReading LanguageReader(string text, LineMap lines, DiagnosticCollector diagnostics, CancellationToken cancellationToken);
}
