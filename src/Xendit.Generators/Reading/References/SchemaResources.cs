using System.Diagnostics.CodeAnalysis;
using Xendit.Generators.Collections;
using Xendit.Generators.Reading.Files;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>
/// Makes references by names and relative to an <c>$id</c> (JSON Schema 2020-12, core 8.2) lead by pointers from the document's
/// root, as all others do; and of <c>$dynamicRef</c> a plain reference, where there is only one thing that it can lead to.
/// Elsewhere it has a pointer, too: to what it leads to if nothing on the way has the name.
/// </summary>
internal sealed class SchemaResources
{
    private static readonly string[] s_keywords = ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef"];

    private readonly SpecObject _root;
    private readonly Dictionary<string, string> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Resource, string Name), string> _anchors = [];
    private readonly Dictionary<string, List<string>> _dynamicAnchors = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecObject, Uri> _bases = [];
    private readonly Dictionary<SpecScalar, string> _written;

    private SchemaResources(Bundle bundle)
    {
        _root = bundle.Root;
        _written = bundle.Written.ToDictionary(static pair => pair.Key, static pair => pair.Value);
    }

    /// <summary>The bundle with references that lead by pointers. Only a text with one of these keywords needs it.</summary>
    public static Bundle Apply(Bundle bundle, string text) =>
        s_keywords.Any(keyword => text.IndexOf(keyword, StringComparison.Ordinal) >= 0) ? new SchemaResources(bundle).Apply(bundle) : bundle;

    private Bundle Apply(Bundle bundle)
    {
        _resources.Add(KeyOf(DocumentAddress.Uri), "");
        SchemaPlaces.Visit(_root, (schema, pointer, parent) =>
            Collect(schema, pointer, parent is not null && _bases.TryGetValue(parent, out Uri? known) ? known : DocumentAddress.Uri));
        return bundle with { Root = (SpecObject)Rewrite(_root), Written = _written };
    }

    private void Collect(SpecObject schema, string pointer, Uri baseUri)
    {
        if (schema.Text("$id") is { Length: > 0 } id && id[0] != '#' && TryResolve(baseUri, id, out Uri? own))
        {
            baseUri = own;
            _resources[KeyOf(own)] = pointer;
        }

        _bases[schema] = baseUri;
        foreach (string keyword in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (schema.Text(keyword) is { Length: > 0 } name)
            {
                _anchors[(KeyOf(baseUri), name)] = pointer;
            }
        }

        if (schema.Text("$dynamicAnchor") is { Length: > 0 } dynamic)
        {
            _dynamicAnchors.AddTo(dynamic, pointer);
        }
    }

    private SpecNode Rewrite(SpecNode node) => node switch
    {
        SpecObject @object => new SpecObject(
            SpecMembers.Of(@object.Members.Select(member => Rewritten(@object, member) ?? member with { Value = Rewrite(member.Value) })), @object.Range),
        SpecArray array => new SpecArray(array.Items.Select(Rewrite).ToList(), array.Range),
        _ => node,
    };

    /// <summary>A reference that leads elsewhere than it says, by a pointer; else <see langword="null"/>.</summary>
    private SpecMember? Rewritten(SpecObject schema, SpecMember member)
    {
        bool isDynamic = member.Name == "$dynamicRef";
        if ((member.Name != "$ref" && !isDynamic)
            || member.Value is not SpecScalar { Kind: SpecScalarKind.String } reference
            || !_bases.TryGetValue(schema, out Uri? baseUri)
            || Find(reference.Text, baseUri) is not { } pointer)
        {
            return null;
        }

        bool isPlain = !isDynamic || (schema["$ref"] is null && !DependsOnTheWay(reference.Text, pointer));
        var scalar = new SpecScalar(SpecScalarKind.String, "#" + pointer, reference.Range);
        _written[scalar] = reference.Text;
        return new SpecMember(isPlain ? "$ref" : "$dynamicRef", member.NameRange, scalar);
    }

    private string? Find(string reference, Uri baseUri)
    {
        ReferenceText text = ReferenceText.Parse(reference);
        if (!TryResolve(baseUri, text.Document, out Uri? uri) || !_resources.TryGetValue(KeyOf(uri), out string? resource))
        {
            return null;
        }

        if (text.Fragment.Length > 0 && text.Fragment[0] != '/')
        {
            return _anchors.TryGetValue((KeyOf(uri), text.Fragment), out string? anchored) ? anchored : null;
        }

        // Many write pointers from the document's root although an `$id` above them says otherwise.
        string pointer = resource + JsonPointers.PercentDecode(text.Fragment);
        return JsonPointers.Find(_root, pointer) is not null ? pointer : null;
    }

    private bool DependsOnTheWay(string reference, string pointer)
    {
        string name = ReferenceText.Parse(reference).Fragment;
        return _dynamicAnchors.TryGetValue(name, out List<string>? places) && places.Contains(pointer) && places.Count > 1;
    }

    private static bool TryResolve(Uri baseUri, string reference, [NotNullWhen(true)] out Uri? uri)
    {
        uri = baseUri;
        return reference.Length == 0 || Uri.TryCreate(baseUri, reference, out uri);
    }

    private static string KeyOf(Uri uri)
    {
        int hash = uri.AbsoluteUri.IndexOf('#');
        return hash < 0 ? uri.AbsoluteUri : uri.AbsoluteUri.Substring(0, hash);
    }
}
