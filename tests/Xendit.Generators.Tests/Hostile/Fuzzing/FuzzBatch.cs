using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Emit;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile.Fuzzing;

/// <summary>Documents that are generated one by one and compiled together, which takes a fraction of the time.</summary>
internal static class FuzzBatch
{
    private static readonly GenerationInput s_project = GenerationInput.Of("fuzz.openapi.json", "{}") with { References = [.. ExtensionReferences()] };
    private static readonly Dictionary<string, SyntaxTree> s_helpers = new(StringComparer.Ordinal);

    /// <summary>Generates and compiles; gives what went wrong, each with the seed of its document.</summary>
    public static IReadOnlyList<string> Run(IEnumerable<int> seeds)
    {
        var failures = new List<string>();
        var generations = new List<BareGeneration>();
        foreach (FuzzedDocument document in seeds.Select(FuzzedDocument.Make))
        {
            try
            {
                generations.Add(SmallStack.Run(document.Generate));
            }
            catch (Exception exception)
            {
                failures.Add($"seed {document.Seed}: {exception}");
            }
        }

        failures.AddRange(Compile(generations));
        return failures;
    }

    private static IEnumerable<string> Compile(List<BareGeneration> generations)
    {
        CSharpCompilation compilation = s_project.CreateCompilation()
            .AddSyntaxTrees(BareGeneration.HelpersOf(generations).Select(ParseHelper))
            .AddSyntaxTrees(generations.SelectMany(static generation => generation.Files).Select(Parse));
        return compilation.GetDiagnostics()
            .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning)
            .Select(static problem => $"{problem}  {LineOf(problem)}");
    }

    private static SyntaxTree ParseHelper(SourceFile file)
    {
        if (!s_helpers.TryGetValue(file.Text, out SyntaxTree? tree))
        {
            s_helpers.Add(file.Text, tree = Parse(file));
        }

        return tree;
    }

    private static SyntaxTree Parse(SourceFile file) => CSharpSyntaxTree.ParseText(file.Text, s_project.ParseOptions, file.HintName);

    /// <summary>What code that registers a client is compiled against.</summary>
    private static IEnumerable<MetadataReference> ExtensionReferences() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))
        .Select(static path => MetadataReference.CreateFromFile(path));

    private static string LineOf(Diagnostic problem) =>
        problem.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
}
