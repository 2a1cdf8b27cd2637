using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Xendit.Generators.Tests.Harness;

/// <summary>An <c>AdditionalFiles</c> item.</summary>
internal sealed class TestDocument(string path, string text, ImmutableDictionary<string, string> metadata) : AdditionalText
{
    public override string Path => path;

    public ImmutableDictionary<string, string> Metadata => metadata;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

    /// <summary>The same item with another value of an option.</summary>
    public TestDocument With(string option, string value) => new(path, text, metadata.SetItem(option, value));

    /// <summary>The same item with another text.</summary>
    public TestDocument WithText(string changed) => new(path, changed, metadata);
}
