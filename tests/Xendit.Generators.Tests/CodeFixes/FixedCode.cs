using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.Analyzers;
using Xendit.Generators.CodeFixes;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.CodeFixes;

/// <summary>Applies the code fix in a workspace that holds user code and the code that is generated beside it.</summary>
internal sealed class FixedCode
{
    private readonly GenerationInput _input;
    private readonly Generation _generation;

    public FixedCode(GenerationInput input)
    {
        _input = input;
        _generation = Generation.Run(input).ShouldCompile();
    }

    /// <summary>The code after all fixes, one after the other.</summary>
    public async Task<string> FixAsync(string code)
    {
        using var workspace = new AdhocWorkspace();
        Document document = CreateDocument(workspace, code);
        while (await FirstDiagnosticAsync(document) is { } diagnostic)
        {
            document = await ApplyAsync(document, diagnostic);
        }

        (await document.GetSemanticModelAsync(TestContext.Current.CancellationToken))!.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        return (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    /// <summary>The titles of the fixes that are offered.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(string code)
    {
        using var workspace = new AdhocWorkspace();
        Document document = CreateDocument(workspace, code);
        return await FirstDiagnosticAsync(document) is { } diagnostic ? [.. (await ActionsAsync(document, diagnostic)).Select(static action => action.Title)] : [];
    }

    private Document CreateDocument(AdhocWorkspace workspace, string code)
    {
        Project project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithParseOptions(_input.ParseOptions)
            .WithCompilationOptions(_generation.Compilation.Options)
            .AddMetadataReferences(_generation.Compilation.References);
        foreach (GeneratedSourceResult file in _generation.Files)
        {
            project = project.AddDocument(file.HintName, file.SourceText).Project;
        }

        return project.AddDocument("User.cs", SourceText.From(code));
    }

    private async Task<Diagnostic?> FirstDiagnosticAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        SemanticModel model = compilation.GetSemanticModel((await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. _input.Documents], _input.OptionsProvider), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([new ConstraintAnalyzer()], options)
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, TestContext.Current.CancellationToken);
        return diagnostics.FirstOrDefault(static diagnostic => diagnostic.Id == "XG1002");
    }

    private static async Task<IReadOnlyList<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new ListedValueCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions;
    }

    private static async Task<Document> ApplyAsync(Document document, Diagnostic diagnostic)
    {
        CodeAction action = (await ActionsAsync(document, diagnostic)).ShouldHaveSingleItem();
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }
}
