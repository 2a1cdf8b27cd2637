using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>
/// The schema resources of a document (JSON Schema 2020-12, core 4.3.5), and the places that <c>$dynamicAnchor</c> names in
/// each, as far as one name stands for several: of the others <see cref="SchemaResources"/> has made plain references.
/// </summary>
internal sealed class DynamicAnchors
{
    private readonly Dictionary<string, List<DynamicAnchor>> _byResource = new(StringComparer.Ordinal) { [""] = [] };
    private readonly Dictionary<string, List<string>> _places = new(StringComparer.Ordinal);
    private int _schemas;

    /// <summary>Those of a document in which no reference depends on the way to it.</summary>
    public static DynamicAnchors None { get; } = new();

    /// <summary>Whether no reference depends on the way to it.</summary>
    public bool IsEmpty => _places.Count == 0;

    /// <summary>Finds those of a document.</summary>
    public static DynamicAnchors Of(SpecObject root)
    {
        var anchors = new DynamicAnchors();
        SchemaPlaces.Visit(root, (schema, pointer, _) => anchors.Collect(schema, pointer));
        anchors.KeepAmbiguous();
        return anchors.IsTooMuch() ? None : anchors;
    }

    /// <summary>The places that a name stands for, in document order; none for a name that stands for one at most.</summary>
    public IReadOnlyList<string> PlacesOf(string name) => _places.TryGetValue(name, out List<string>? places) ? places : [];

    /// <summary>The names that count as soon as the schema at a pointer is come to: those of the resource that it belongs to.</summary>
    public IReadOnlyList<DynamicAnchor> EnteredAt(string pointer) => _byResource[ResourceOf(pointer)];

    private string ResourceOf(string pointer)
    {
        string place = pointer;
        while (!_byResource.ContainsKey(place))
        {
            place = Parent(place);
        }

        return place;
    }

    private void Collect(SpecObject schema, string pointer)
    {
        _schemas++;
        if (schema.Text("$id") is { Length: > 0 } id && id[0] != '#')
        {
            _byResource[pointer] = [];
        }

        if (schema.Text("$dynamicAnchor") is { Length: > 0 } name)
        {
            _byResource[ResourceOf(pointer)].Add(new DynamicAnchor(name, pointer));
        }
    }

    private void KeepAmbiguous()
    {
        IEnumerable<DynamicAnchor> all = _byResource.Values.SelectMany(static anchors => anchors);
        foreach (IGrouping<string, DynamicAnchor> group in all.GroupBy(static anchor => anchor.Name, StringComparer.Ordinal))
        {
            if (group.Count() > 1)
            {
                _places.Add(group.Key, group.Select(static anchor => anchor.Pointer).ToList());
            }
        }

        foreach (List<DynamicAnchor> anchors in _byResource.Values)
        {
            anchors.RemoveAll(anchor => !_places.ContainsKey(anchor.Name));
        }
    }

    /// <summary>Whether the schemas, each once for every way to it that makes a difference, may be more than anybody means.</summary>
    private bool IsTooMuch() =>
        _places.Values.Aggregate((double)_schemas, static (ways, places) => ways * (places.Count + 1)) > ReadLimits.SchemasByWay;

    private static string Parent(string pointer) => pointer.Substring(0, pointer.LastIndexOf('/'));
}

/// <summary>A name that <c>$dynamicAnchor</c> gives.</summary>
/// <param name="Name">The name.</param>
/// <param name="Pointer">The schema that has it.</param>
internal sealed record DynamicAnchor(string Name, string Pointer);
