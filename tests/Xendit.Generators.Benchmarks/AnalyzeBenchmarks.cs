using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Xendit.Generators.Benchmarks;

/// <summary>
/// Compiling a file with ten thousand initializers, alone, with the analyzer, and with one that asks the compiler for the
/// same operations and does nothing: what lies between the last two is ours.
/// </summary>
[ShortRunJob, MemoryDiagnoser]
public class AnalyzeBenchmarks
{
    private const int Initializers = 10_000;

    private CSharpCompilation _compilation = null!;
    private AnalyzerOptions _options = null!;
    private ImmutableArray<DiagnosticAnalyzer> _analyzers;

    [GlobalSetup]
    public void Setup()
    {
        AnalyzerFileReference reference = CompilerHost.Generator();
        _analyzers = reference.GetAnalyzers(LanguageNames.CSharp);
        CompilerHost.Document document = CompilerHost.SessionsDocument();
        _options = new AnalyzerOptions([document], new CompilerHost.Options());

        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));
        var user = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText(UserCode(), parse)], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(reference.GetGenerators(LanguageNames.CSharp), [document], parse, new CompilerHost.Options())
            .RunGeneratorsAndUpdateCompilation(user, out Compilation compilation, out _);
        _compilation = (CSharpCompilation)compilation;
        if (Analyzed() != Initializers / 10)
        {
            throw new InvalidOperationException("The analyzer does not find what is wrong.");
        }
    }

    /// <summary>The compiler alone.</summary>
    [Benchmark(Baseline = true)]
    public int Compiled() => _compilation.Clone().GetDiagnostics().Length;

    /// <summary>With an analyzer that does nothing.</summary>
    [Benchmark]
    public int AnalyzedForNothing() => Analyze([new Idle(_analyzers[0].SupportedDiagnostics)]);

    /// <summary>With ours.</summary>
    [Benchmark]
    public int Analyzed() => Analyze(_analyzers);

    private int Analyze(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(_options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return _compilation.Clone().WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult()
            .Count(static diagnostic => diagnostic.Id.StartsWith("XG", StringComparison.Ordinal));
    }

    /// <summary>Of ten initializers one is wrong.</summary>
    private static string UserCode()
    {
        var code = new StringBuilder("using Xendit.Sessions;\ninternal static class User\n{\n");
        for (int i = 0; i < Initializers; i++)
        {
            code.Append($$"""
                    public static SessionItem Item{{i}}(string name) => new()
                    {
                        Name = name, NetUnitAmount = {{i}}, Quantity = {{i % 10}}, Type = ItemType.PhysicalProduct, Category = "shirts", Url = "https://example.com/{{i}}",
                    };

                """);
        }

        return code.Append('}').ToString();
    }

#pragma warning disable RS1001 // No compiler loads it.
    private sealed class Idle(ImmutableArray<DiagnosticDescriptor> supported) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => supported;

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterOperationAction(static _ => { }, OperationKind.ObjectCreation, OperationKind.With, OperationKind.SimpleAssignment, OperationKind.Invocation);
        }
    }
}
