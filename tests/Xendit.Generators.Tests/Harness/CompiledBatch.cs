using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Emit;

namespace Xendit.Generators.Tests.Harness;

/// <summary>
/// What is generated of many documents, compiled together, which takes a fraction of the time. The documents have a
/// namespace each and share their helper types.
/// </summary>
internal static class CompiledBatch
{
    private const string HelperNamespace = "Acme.Helpers";

    private static readonly GenerationInput s_project = GenerationInput.Of("batch.openapi.json", "{}") with { References = [.. ExtensionReferences()] };
    private static readonly Dictionary<string, SyntaxTree> s_helpers = new(StringComparer.Ordinal);

    /// <summary>Generates from a document that has the batch's helper types.</summary>
    public static BareGeneration Generate(string path, string text, string @namespace) =>
        BareGeneration.Run(path, text, ("OpenApiNamespace", @namespace), ("OpenApiRuntimeNamespace", HelperNamespace));

    /// <summary>Compile errors and warnings.</summary>
    public static IEnumerable<string> Problems(IReadOnlyList<BareGeneration> generations)
    {
        CSharpCompilation compilation = s_project.CreateCompilation()
            .AddSyntaxTrees(BareGeneration.HelpersOf(generations).Select(ParseHelper))
            .AddSyntaxTrees(generations.SelectMany(static generation => generation.Files).Select(Parse));
        return Generation.Describe(compilation.GetDiagnostics());
    }

    private static SyntaxTree ParseHelper(SourceFile file)
    {
        lock (s_helpers)
        {
            if (!s_helpers.TryGetValue(file.Text, out SyntaxTree? tree))
            {
                s_helpers.Add(file.Text, tree = Parse(file));
            }

            return tree;
        }
    }

    private static SyntaxTree Parse(SourceFile file) => CSharpSyntaxTree.ParseText(file.Text, s_project.ParseOptions, file.HintName);

    /// <summary>What code that registers a client is compiled against.</summary>
    private static IEnumerable<MetadataReference> ExtensionReferences() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))
        .Select(static path => MetadataReference.CreateFromFile(path));
}
