using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Xendit.Generators.Tests.Harness;

/// <summary>Build properties and item metadata as the compiler shows them to generators.</summary>
internal sealed class TestOptionsProvider(ImmutableDictionary<string, string> properties, ImmutableArray<TestDocument> documents) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties, "build_property.");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty, "");

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        documents.First(document => document.Path == textFile.Path).Metadata, "build_metadata.AdditionalFiles.");

    private sealed class Options(IReadOnlyDictionary<string, string> values, string prefix) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value);
        }
    }
}
