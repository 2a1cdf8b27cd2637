using System.Globalization;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Files;

/// <summary>A part of another file that becomes a component.</summary>
/// <param name="Home">The pointer of the object that the component becomes a member of.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Shape">What it is.</param>
internal sealed record BundledComponent(string Home, string Name, FilePlace Place, ObjectShape Shape);

/// <summary>
/// The components that a document gets from other files: each once, under a name that nothing else has. Who comes first
/// keeps the plain name.
/// </summary>
internal sealed class BundledComponents
{
    private readonly Dictionary<(SpecFile File, string Pointer, string Home), string> _pointers = [];
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);
    private readonly Queue<BundledComponent> _pending = new();

    /// <summary>Takes a name out of circulation.</summary>
    public void Reserve(string home, string name) => NamesOf(home).Add(name);

    /// <summary>Lets what stands at a place be the component at a pointer; false when it is one already.</summary>
    public bool TryAdopt(FilePlace place, string home, string pointer)
    {
        bool isNew = !_pointers.ContainsKey((place.File, place.Pointer, home));
        if (isNew)
        {
            _pointers.Add((place.File, place.Pointer, home), pointer);
        }

        return isNew;
    }

    /// <summary>Whether what stands at a place is a component.</summary>
    public bool Contains(FilePlace place, string home) => _pointers.ContainsKey((place.File, place.Pointer, home));

    /// <summary>The pointer that leads, in the document, to what stands at a place of another file.</summary>
    public string PointerOf(FilePlace place, string home, ObjectShape shape)
    {
        string container = ComponentPlaces.ContainerOf(place.Pointer);
        FilePlace component = container == place.Pointer || JsonPointers.Find(place.File.Root!, container) is not { } node
            ? place
            : place with { At = new(node, container) };
        string rest = place.Pointer.Substring(component.Pointer.Length);
        if (!_pointers.TryGetValue((component.File, component.Pointer, home), out string? pointer))
        {
            string name = TakeName(component, home);
            pointer = JsonPointers.Append(home, name);
            _pointers.Add((component.File, component.Pointer, home), pointer);
            _pending.Enqueue(new BundledComponent(home, name, component, shape));
        }

        return pointer + rest;
    }

    /// <summary>The next component that is still to be brought in, or <see langword="null"/>.</summary>
    public BundledComponent? Next() => _pending.Count > 0 ? _pending.Dequeue() : null;

    private string TakeName(FilePlace place, string home)
    {
        HashSet<string> names = NamesOf(home);
        string name = ComponentPlaces.ToComponentName(ComponentPlaces.NameOf(place));
        if (!names.Add(name))
        {
            string qualified = ComponentPlaces.ToComponentName($"{FilePaths.StemOf(place.File.Path)}_{name}");
            name = qualified;
            for (int number = 2; !names.Add(name); number++)
            {
                name = $"{qualified}_{number.ToString(CultureInfo.InvariantCulture)}";
            }
        }

        return name;
    }

    private HashSet<string> NamesOf(string home)
    {
        if (!_names.TryGetValue(home, out HashSet<string>? names))
        {
            _names.Add(home, names = new(StringComparer.OrdinalIgnoreCase));
        }

        return names;
    }
}
