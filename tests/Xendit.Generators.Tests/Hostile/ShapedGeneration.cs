using Microsoft.CodeAnalysis;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>What is generated from a document: the shapes of the files, and what is reported.</summary>
internal sealed class ShapedGeneration
{
    private readonly IReadOnlyList<CodeShape> _shapes;

    private ShapedGeneration(IReadOnlyList<CodeShape> shapes, IReadOnlyList<DiagnosticInfo> diagnostics)
    {
        _shapes = shapes;
        Diagnostics = diagnostics;
    }

    public IReadOnlyList<DiagnosticInfo> Diagnostics { get; }

    /// <summary>What all files declare, in their order, which is that of the document.</summary>
    public IEnumerable<string> Declarations => _shapes.SelectMany(static shape => shape.Declarations);

    /// <summary>The code of all files without comments.</summary>
    public IEnumerable<string> Code => _shapes.Select(static shape => shape.Code);

    /// <summary>The ids of what is wrong, with how often each is. What loses nothing is none of it.</summary>
    public IEnumerable<string> Problems => Diagnostics
        .Where(static item => item.Descriptor.DefaultSeverity >= DiagnosticSeverity.Warning)
        .Select(static item => item.Descriptor.Id)
        .Order(StringComparer.Ordinal);

    /// <summary>Generates, and asserts that whatever is reported has its place.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="known">Shapes of files that need not be made again, by text.</param>
    public static ShapedGeneration Run(string path, string text, Dictionary<string, CodeShape> known)
    {
        BareGeneration generation = BareGeneration.Run(path, text);
        foreach (DiagnosticInfo item in generation.Diagnostics)
        {
            item.Location.Path.ShouldBe(path);
            item.Location.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
        }

        return new ShapedGeneration(
            generation.Files.Select(file => known.TryGetValue(file.Text, out CodeShape? shape) ? shape : CodeShape.Of(file.Text)).ToList(),
            generation.Diagnostics);
    }
}
