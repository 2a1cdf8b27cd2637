using Microsoft.OpenApi;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading;

/// <summary>A document that was read: the OpenAPI object model, and the positioned tree it was made from.</summary>
/// <param name="Path">The file's path as the compiler knows it.</param>
/// <param name="Root">The tree. It is the truth for schemas: the object model loses parts of JSON Schema.</param>
/// <param name="Model">The object model, for everything around schemas; versions before 3.1 are lifted to it.</param>
/// <param name="Version">The version that the document declares.</param>
internal sealed record SpecDocument(string Path, SpecObject Root, OpenApiDocument Model, OpenApiSpecVersion Version)
{
    /// <summary>Follows the document's references.</summary>
    public SpecReferences References { get; } = new(Root);

    /// <summary>What the references lead to that depend on the way to them.</summary>
    public DynamicAnchors DynamicAnchors { get; init; } = DynamicAnchors.None;

    /// <summary>The place of a node or key of this document.</summary>
    public LocationInfo LocationOf(SourceRange range) => range.In(Path);

    /// <summary>What a JSON Pointer points to (<c>/components/schemas/Pet</c>), or <see langword="null"/>.</summary>
    public SpecNode? Find(string jsonPointer) => JsonPointers.Find(Root, jsonPointer);

    /// <summary>Where to report about what a JSON Pointer points to: its name, if it has one.</summary>
    public SourceRange PlaceOf(string jsonPointer)
    {
        int last = Math.Max(0, jsonPointer.LastIndexOf('/'));
        return Find(jsonPointer.Substring(0, last)) is SpecObject holder
            && holder.TryGetMember(JsonPointers.Unescape(jsonPointer.Substring(last).TrimStart('/')), out SpecMember? member)
            ? member.NameRange
            : Find(jsonPointer)?.Range ?? Root.Range;
    }

    /// <summary>
    /// Follows the node's chain of references to the end; see <see cref="SpecReferences.TryResolve"/>. A node that is no
    /// reference is its own end and has the pointer that is given.
    /// </summary>
    public bool TryResolve(SpecNode node, string pointer, out ResolvedNode resolved) => References.TryResolve(node, pointer, out resolved);

    /// <summary>The same for a caller that needs no pointer of a node that is no reference.</summary>
    public bool TryResolve(SpecNode node, out ResolvedNode resolved) => References.TryResolve(node, "", out resolved);
}
