using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Options;

/// <summary>Reads the options of a document: metadata of its item first, then the project's property, then the default.</summary>
internal sealed class DocumentOptionsReader
{
    private static readonly string[] s_extensions = [".openapi.yaml", ".openapi.yml", ".openapi.json"];

    private readonly string _path;
    private readonly AnalyzerConfigOptions _item;
    private readonly AnalyzerConfigOptions _project;
    private readonly List<DiagnosticInfo> _problems = [];

    private DocumentOptionsReader(string path, AnalyzerConfigOptions item, AnalyzerConfigOptions project)
    {
        _path = path;
        _item = item;
        _project = project;
    }

    /// <summary>The options, or <see langword="null"/> for a file that is no document of ours.</summary>
    public static DocumentOptions? Read(string path, AnalyzerConfigOptions item, AnalyzerConfigOptions project) =>
        IsDocument(path, item) ? new DocumentOptionsReader(path, item, project).Read() : null;

    private static bool IsDocument(string path, AnalyzerConfigOptions item) =>
        item.TryGetValue(OptionNames.Metadata(OptionNames.OpenApi), out string? openApi) && openApi.Length > 0
            ? openApi.Equals("true", StringComparison.OrdinalIgnoreCase)
            : s_extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private DocumentOptions Read()
    {
        string stem = Words.ToPascalCase(StemOf(_path));
        string rootNamespace = Value(OptionNames.Property(OptionNames.RootNamespace), _project) is { } root && IsQualifiedName(root) ? root : "OpenApi";
        EquatableArray<string> include = List(OptionNames.Include);
        EquatableArray<string> exclude = List(OptionNames.Exclude);
        bool isFiltered = !include.IsEmpty || !exclude.IsEmpty;
        return new DocumentOptions
        {
            Path = _path,
            Stem = stem,
            Namespace = Name(OptionNames.Namespace, IsQualifiedName) ?? $"{rootNamespace}.{stem}",
            RuntimeNamespace = Name(OptionNames.RuntimeNamespace, IsQualifiedName),
            ClientName = Name(OptionNames.ClientName, SyntaxFacts.IsValidIdentifier) ?? stem + "Client",
            IsInternal = Choice(OptionNames.Visibility, "public", "internal") == "internal",
            EmitDataAnnotations = Flag(OptionNames.DataAnnotations, byDefault: true),
            EmitPolyfills = Flag(OptionNames.Polyfills, byDefault: true),
            PreCompilation = Flag(OptionNames.PreCompilation, byDefault: true),
            Include = include,
            Exclude = exclude,
            GroupByTag = Option(OptionNames.GroupByTag) is null ? null : Flag(OptionNames.GroupByTag, byDefault: true),
            EmitUnusedSchemas = Flag(OptionNames.UnusedSchemas, byDefault: !isFiltered),
            Problems = _problems.ToEquatableArray(),
        };
    }

    /// <summary>The file's name before <c>.openapi.</c>, or without its extension.</summary>
    private static string StemOf(string path)
    {
        string file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        int end = file.IndexOf(".openapi.", StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? file.LastIndexOf('.') : end;
        return end <= 0 ? file : file.Substring(0, end);
    }

    private static bool IsQualifiedName(string name) => name.Split('.').All(SyntaxFacts.IsValidIdentifier);

    private string? Name(string option, Func<string, bool> isValid)
    {
        string? value = Option(option);
        if (value is null || isValid(value))
        {
            return value;
        }

        Report(option, value, "a C# name");
        return null;
    }

    private bool Flag(string option, bool byDefault) =>
        (byDefault ? Choice(option, "true", "false") : Choice(option, "false", "true")) == "true";

    /// <summary>One of two words, ignoring case; the first is the default.</summary>
    private string Choice(string option, string first, string second)
    {
        if (Option(option) is not { } value || value.Equals(first, StringComparison.OrdinalIgnoreCase))
        {
            return first;
        }

        if (!value.Equals(second, StringComparison.OrdinalIgnoreCase))
        {
            Report(option, value, $"'{first}' or '{second}'");
            return first;
        }

        return second;
    }

    /// <summary>Values separated by <c>|</c>.</summary>
    private EquatableArray<string> List(string option) =>
        (Option(option) ?? "").Split('|').Select(static item => item.Trim()).Where(static item => item.Length > 0).ToEquatableArray();

    private string? Option(string name) => Value(OptionNames.Metadata(name), _item) ?? Value(OptionNames.Property(name), _project);

    private static string? Value(string key, AnalyzerConfigOptions options) =>
        options.TryGetValue(key, out string? value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private void Report(string option, string value, string expected) => _problems.Add(
        new DiagnosticInfo(DiagnosticDescriptors.InvalidOption, default(SourceRange).In(_path), [option, value, expected]));
}
