using Microsoft.OpenApi;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Files;

/// <summary>
/// Brings what a document refers to in other files into the document: as components, under which all references find it,
/// or, where OpenAPI has no components of a kind, in place of the reference. What comes after knows one document alone;
/// each node still knows the file that it stands in.
/// </summary>
internal sealed class FileBundler
{
    private readonly SpecFiles _files;
    private readonly FileReferences _references;
    private readonly DocumentHomes _homes;
    private readonly BundledComponents _components = new();
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<SpecNode, FilePlace> _adopted = [];
    private readonly Dictionary<SpecScalar, string> _written = [];
    private readonly Replacements _replacements = new();

    private FileBundler(SpecFiles files, OpenApiSpecVersion version, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        _files = files;
        _references = new FileReferences(files);
        _homes = new DocumentHomes(OpenApiShapes.Document(version));
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Makes one document of several files.</summary>
    /// <param name="root">The document's own tree.</param>
    /// <param name="files">The files.</param>
    /// <param name="version">The document's version, whose rules count in all files.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Bundle Bundle(
        SpecObject root, SpecFiles files, OpenApiSpecVersion version, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        var bundler = new FileBundler(files, version, diagnostics, cancellationToken);
        return new Bundle(bundler.Visit(root), files, bundler._written);
    }

    private SpecObject Visit(SpecObject root)
    {
        AdoptOwnComponents();
        var bundled = new List<(string Home, SpecMember Component)>();
        SpecObject result = VisitMembers(root, _homes.Document);
        do
        {
            while (_components.Next() is { } component)
            {
                bundled.Add((component.Home, ToMember(component)));
            }
        }
        while (KindsOfBases.AddTo(_components, _files, _references, _homes.Schemas));
        return bundled.GroupBy(static pair => pair.Home, static pair => pair.Component, StringComparer.Ordinal).Aggregate(result, DocumentHomes.Add);
    }

    /// <summary>
    /// Settles what the document's own components are called that stand in other files: a component that is nothing but a
    /// reference is what it refers to, whoever else refers to that.
    /// </summary>
    private void AdoptOwnComponents()
    {
        foreach (string home in _homes.Kinds.Keys)
        {
            if (_references.Find(_files.Document, "#" + home) is not { } found || _references.End(found) is not { Node: SpecObject components } section)
            {
                continue;
            }

            foreach (SpecMember member in components.Members)
            {
                string pointer = JsonPointers.Append(home, member.Name);
                var place = new FilePlace(section.File, new(member.Value, JsonPointers.Append(section.Pointer, member.Name)));
                FilePlace end = _references.End(place);
                _components.Reserve(home, member.Name);
                _components.TryAdopt(place, home, pointer);
                if (end != place && !IsOwn(end) && ComponentPlaces.ContainerOf(end.Pointer) == end.Pointer && _components.TryAdopt(end, home, pointer))
                {
                    _adopted[member.Value] = end;
                }
            }
        }
    }

    private SpecMember ToMember(BundledComponent component)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        SpecNode node = Visit(component.Place.Node, Shape.Of(component.Shape)) ?? new SpecObject(new SpecMembers(), component.Place.Node.Range);
        return new SpecMember(component.Name, node.Range, DocumentHomes.KeepName(node, ComponentPlaces.NameOf(component.Place), component.Name));
    }

    private SpecNode? Visit(SpecNode node, Shape shape)
    {
        if (ReferenceEquals(shape, Shape.Anything))
        {
            return node;
        }

        _replacements.Count();
        if (SpecReferences.ReferenceOf(node) is { } reference)
        {
            return VisitReference((SpecObject)node, reference, shape);
        }

        return node switch
        {
            SpecObject @object when shape.Object is { } objectShape => VisitMembers(@object, objectShape),
            SpecArray array when shape.Items is { } items => array.Rewrite(item => Visit(item, items)),
            SpecScalar name when ReferenceEquals(shape, Shape.SchemaName) => VisitSchemaName(name),
            _ => node,
        };
    }

    private SpecObject VisitMembers(SpecObject @object, ObjectShape shape) => @object.Rewrite(member =>
        shape.TryGet(member.Name, out MemberShape known) ? Visit(member.Value, known.Value)
        : shape.Others is { } others && shape.IsOtherName(member.Name) ? Visit(member.Value, others)
        : member.Value);

    private SpecNode? VisitReference(SpecObject holder, SpecScalar reference, Shape shape)
    {
        if (_adopted.TryGetValue(holder, out FilePlace content))
        {
            return Visit(content.Node, shape);
        }

        ObjectShape? kind = shape.Object is { IsReferable: true } referable ? referable : null;
        if (IsOwn(reference))
        {
            return kind is { HasReferenceSiblings: true } ? VisitMembers(holder, kind) : holder;
        }

        if (_references.Find(reference) is not { } place)
        {
            return Refer(holder, kind, reference, _references.AddressOf(reference));
        }

        if (kind is null)
        {
            _diagnostics.Report(DiagnosticDescriptors.MisplacedReference, reference.Range, shape.Expected);
            return Replace(reference, place, shape);
        }

        place = _references.End(place);
        return IsOwn(place) ? Refer(holder, kind, reference, Fragment(place.Pointer))
            : kind.Home is { } home ? Refer(holder, kind, reference, Fragment(_components.PointerOf(place, home, kind)))
            : Merge(holder, kind, Replace(reference, place, shape));
    }

    /// <summary>The mapping of a discriminator leads to schemas by reference or by name.</summary>
    private SpecScalar VisitSchemaName(SpecScalar name)
    {
        bool isReference = name.Text.IndexOfAny(['#', '/']) >= 0 || FilePaths.CanBeReferred(name.Text);
        if (isReference ? IsOwn(name) : _files.Of(name) == _files.Document)
        {
            return name;
        }

        FilePlace? found = isReference
            ? _references.Find(name)
            : _references.Find(_files.Of(name), "#/components/schemas/" + JsonPointers.Escape(name.Text))
                ?? _references.Find(_files.Of(name), "#/definitions/" + JsonPointers.Escape(name.Text));
        if (found is not { } place)
        {
            return isReference ? Rewrite(name, _references.AddressOf(name)) : name;
        }

        place = _references.End(place);
        (string home, ObjectShape schema) = _homes.Schemas;
        return Rewrite(name, Fragment(IsOwn(place) ? place.Pointer : _components.PointerOf(place, home, schema)));
    }

    /// <summary>The holder of a reference with another one in its place.</summary>
    private SpecObject Refer(SpecObject holder, ObjectShape? kind, SpecScalar reference, string text)
    {
        SpecObject visited = kind is { HasReferenceSiblings: true } ? VisitMembers(holder, kind) : holder;
        return visited.Rewrite(member => ReferenceEquals(member.Value, reference) ? Rewrite(reference, text) : member.Value);
    }

    private SpecScalar Rewrite(SpecScalar reference, string text)
    {
        var rewritten = new SpecScalar(SpecScalarKind.String, text, reference.Range);
        _written.Add(rewritten, reference.Text);
        return rewritten;
    }

    /// <summary>What stands at a place, in place of the reference to it.</summary>
    private SpecNode? Replace(SpecScalar reference, FilePlace place, Shape shape)
    {
        if (_replacements.AreTooMany)
        {
            _diagnostics.Report(DiagnosticDescriptors.SyntaxError, reference.Range, ReadLimits.TooManyRepeated);
            return null;
        }

        if (_replacements.AreTooDeep)
        {
            _diagnostics.Report(DiagnosticDescriptors.ReferenceLoop, reference.Range, reference.Text);
            return null;
        }

        return _replacements.Replace(place.Node, node => Visit(node, shape));
    }

    /// <summary>What stands beside a reference, and what it leads to; of the same member the former.</summary>
    private SpecNode? Merge(SpecObject holder, ObjectShape kind, SpecNode? target)
    {
        if (target is not SpecObject referred || holder.Members.Count == 1)
        {
            return target;
        }

        SpecObject own = VisitMembers(holder, kind).Rewrite(static member => member.Name == "$ref" ? null : member.Value);
        return new SpecObject(SpecMembers.Of([.. own.Members, .. referred.Members]), holder.Range);
    }

    /// <summary>Whether a reference stands in the document, and leads within it to where references are looked at.</summary>
    private bool IsOwn(SpecScalar reference) =>
        _files.Of(reference) == _files.Document
        && reference.Text.StartsWith("#", StringComparison.Ordinal) && !reference.Text.StartsWith("#/x-", StringComparison.Ordinal);

    private bool IsOwn(FilePlace place) => place.File == _files.Document && !place.Pointer.StartsWith("/x-", StringComparison.Ordinal);

    private static string Fragment(string pointer) => "#" + pointer.Replace("%", "%25");
}
