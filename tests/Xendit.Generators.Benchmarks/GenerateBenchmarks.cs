using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Xendit.Generators.Benchmarks;

/// <summary>
/// Generating from the curated document, as a compiler that has done so before: all of it, after the edit of a line of the
/// document, and after an edit of C# alone, which must do nothing.
/// </summary>
[ShortRunJob, MemoryDiagnoser]
public class GenerateBenchmarks
{
    private const string Description = "description: ";

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);

    private IEnumerable<ISourceGenerator> _generators = null!;
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _otherCode = null!;
    private CompilerHost.Document _document = null!;
    private GeneratorDriver _known = null!;
    private GeneratorDriver _edited = null!;

    [GlobalSetup]
    public void Setup()
    {
        _compilation = CSharpCompilation.Create("Consumer", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _otherCode = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated { }", s_parse));
        _generators = CompilerHost.Generator().GetGenerators(LanguageNames.CSharp);
        _document = CompilerHost.SessionsDocument();
        _known = Generated();
        _edited = _known.ReplaceAdditionalText(_document, Edited(_document));
        if (Texts(_known).Count == 0 || Texts(_known).SetEquals(Texts(AfterAnEditOfTheDocument())))
        {
            throw new InvalidOperationException("The generator does not generate.");
        }
    }

    /// <summary>From nothing.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver Generated() =>
        CSharpGeneratorDriver.Create(_generators, [_document], s_parse, new CompilerHost.Options()).RunGenerators(_compilation);

    /// <summary>After the edit of a description.</summary>
    [Benchmark]
    public GeneratorDriver AfterAnEditOfTheDocument() => _edited.RunGenerators(_compilation);

    /// <summary>After an edit of C#.</summary>
    [Benchmark]
    public GeneratorDriver AfterAnEditOfCode() => _known.RunGenerators(_otherCode);

    private static CompilerHost.Document Edited(CompilerHost.Document document)
    {
        string text = document.GetText().ToString();
        int at = text.IndexOf(Description, text.Length / 2, StringComparison.Ordinal) + Description.Length;
        return new CompilerHost.Document(document.Path, text.Insert(at, "Edited "));
    }

    private static HashSet<string> Texts(GeneratorDriver driver) =>
        driver.GetRunResult().Results.SelectMany(static result => result.GeneratedSources).Select(static file => file.SourceText.ToString()).ToHashSet();
}
