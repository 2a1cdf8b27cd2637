using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xendit.Generators.Analyzers;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Analyzers;

/// <summary>User code beside the code that is generated from a document, analysed.</summary>
internal sealed class AnalyzedCode
{
    private readonly GenerationInput _input;
    private readonly CSharpCompilation _generated;

    /// <summary>Generates; code is then analysed beside it as often as it takes.</summary>
    public AnalyzedCode(GenerationInput input)
    {
        _input = input;
        _generated = Generation.Run(input).ShouldCompile().Compilation;
    }

    /// <summary>What the analyzer reports of statements: <c>id 'marked code' message</c>.</summary>
    public Task<IReadOnlyList<string>> OfStatementsAsync(string statements) => OfCodeAsync($$"""
        internal static class User
        {
            private static void Run(string text, int number, bool truth, IReadOnlyList<string> list)
            {
                {{statements}}
            }
        }
        """);

    /// <summary>What the analyzer reports of a file.</summary>
    public async Task<IReadOnlyList<string>> OfCodeAsync(string code, string path = "User.cs") =>
        [.. (await DiagnosticsAsync(code, path)).Select(diagnostic => $"{diagnostic.Id} '{TextAt(diagnostic.Location)}' {diagnostic.GetMessage()}")];

    /// <summary>The diagnostics themselves, in the order of places.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string code, string path = "User.cs", CSharpCompilationOptions? options = null)
    {
        CSharpCompilation compilation = Compile(code, path);
        CompilationWithAnalyzers analysis = Analyze(compilation.WithOptions(options ?? compilation.Options));
        SemanticModel model = analysis.Compilation.GetSemanticModel(compilation.SyntaxTrees[^1]);
        model.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        ImmutableArray<Diagnostic> diagnostics = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, TestContext.Current.CancellationToken);
        diagnostics.ShouldAllBe(static diagnostic => diagnostic.Id.StartsWith("XG"), "an exception of the analyzer is AD0001");
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(static diagnostic => diagnostic.GetMessage(), StringComparer.Ordinal)];
    }

    /// <summary>The code beside the generated code, not analysed.</summary>
    public CSharpCompilation Compile(string code, string path = "User.cs") => _generated.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText(Usings + code, _input.ParseOptions, path));

    public CompilationWithAnalyzers Analyze(CSharpCompilation compilation) => compilation.WithAnalyzers(
        [new ConstraintAnalyzer()],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. _input.Documents], _input.OptionsProvider),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));

    /// <summary>How many lines the code is moved down by the usings before it.</summary>
    public int AddedLines => Usings.Count(static c => c == '\n');

    private string Usings => $"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using {_input.Documents[0].Metadata["OpenApiNamespace"]};

        """;

    private static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
