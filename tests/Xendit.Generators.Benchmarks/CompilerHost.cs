using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Xendit.Generators.Benchmarks;

/// <summary>What a compiler hands to the generator and to the analyzer: for the curated document.</summary>
internal static class CompilerHost
{
    /// <summary>The assembly of generator and analyzer.</summary>
    public static AnalyzerFileReference Generator() => new(Metadata("GeneratorPath"), new Loader());

    public static Document SessionsDocument()
    {
        string path = Metadata("DocumentPath");
        return new Document(path, File.ReadAllText(path));
    }

    private static string Metadata(string key) =>
        typeof(CompilerHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;

    /// <summary>A file among the <c>AdditionalFiles</c>.</summary>
    internal sealed class Document(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>The properties of the project.</summary>
    internal sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key == "build_property.OpenApiNamespace" ? "Xendit.Sessions" : null;
                return value is not null;
            }
        }
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
