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
        Document document = CreateDocuments(workspace, code)[0];
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
        Document document = CreateDocuments(workspace, code)[0];
        return await FirstDiagnosticAsync(document) is { } diagnostic ? [.. (await ActionsAsync(document, diagnostic)).Select(static action => action.Title)] : [];
    }

    /// <summary>The files after the fix of all at once, asked for in the first of them.</summary>
    public async Task<IReadOnlyList<string>> FixAllAsync(FixAllScope scope, params string[] codes)
    {
        using var workspace = new AdhocWorkspace();
        IReadOnlyList<Document> documents = CreateDocuments(workspace, codes);
        var fix = new ListedValueCodeFix();
        string key = (await ActionsAsync(documents[0], (await DiagnosticsAsync(documents[0]))[0])).ShouldHaveSingleItem().EquivalenceKey!;
        var context = new FixAllContext(documents[0], fix, scope, key, fix.FixableDiagnosticIds, new ReadyDiagnostics(this), TestContext.Current.CancellationToken);
        Solution changed = await ChangedAsync((await fix.GetFixAllProvider().GetFixAsync(context)).ShouldNotBeNull());

        var texts = new List<string>();
        foreach (Document document in documents)
        {
            texts.Add((await changed.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        }

        return texts;
    }

    private IReadOnlyList<Document> CreateDocuments(AdhocWorkspace workspace, params string[] codes)
    {
        Project project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithParseOptions(_input.ParseOptions)
            .WithCompilationOptions(_generation.Compilation.Options)
            .AddMetadataReferences(_generation.Compilation.References);
        foreach (GeneratedSourceResult file in _generation.Files)
        {
            project = project.AddDocument(file.HintName, file.SourceText).Project;
        }

        var ids = new List<DocumentId>();
        foreach (string code in codes)
        {
            Document document = project.AddDocument($"User{ids.Count}.cs", SourceText.From(code));
            ids.Add(document.Id);
            project = document.Project;
        }

        return ids.ConvertAll(id => project.GetDocument(id)!);
    }

    private async Task<Diagnostic?> FirstDiagnosticAsync(Document document) => (await DiagnosticsAsync(document)).FirstOrDefault();

    private async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        SemanticModel model = compilation.GetSemanticModel((await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. _input.Documents], _input.OptionsProvider), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([new ConstraintAnalyzer()], options)
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, TestContext.Current.CancellationToken);
        return [.. diagnostics.Where(static diagnostic => diagnostic.Id == "XG1002").OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
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
        return (await ChangedAsync(action)).GetDocument(document.Id)!;
    }

    private static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    /// <summary>What an IDE has ready when all are to be fixed.</summary>
    private sealed class ReadyDiagnostics(FixedCode code) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            document.Name.StartsWith("User", StringComparison.Ordinal) ? await code.DiagnosticsAsync(document) : [];

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var all = new List<Diagnostic>();
            foreach (Document document in project.Documents)
            {
                all.AddRange(await GetDocumentDiagnosticsAsync(document, cancellationToken));
            }

            return all;
        }
    }
}
