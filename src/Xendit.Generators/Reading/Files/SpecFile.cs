using System.Diagnostics;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Files;

/// <summary>A file that takes part in a document: the one that it is written in, or one that it refers to.</summary>
/// <param name="path">The file's path as the compiler knows it.</param>
/// <param name="root">The tree of its text, or <see langword="null"/> when that holds no value.</param>
[DebuggerDisplay("{Path}")]
internal sealed class SpecFile(string path, SpecNode? root)
{
    private readonly Lazy<SpecAnchors> _anchors = new(() => SpecAnchors.Collect(root));

    public string Path { get; } = path;

    public SpecNode? Root { get; } = root;

    /// <summary>Whether its text cannot be parsed: what is missing from it is no finding then.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The places that have names of their own.</summary>
    public SpecAnchors Anchors => _anchors.Value;
}
