using Xendit.Generators.Reading.References;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// The way to a schema, as far as <c>$dynamicRef</c> asks for it (JSON Schema 2020-12, core 7.1): of each name that
/// <c>$dynamicAnchor</c> gives, the schema of the outermost resource on the way that has it.
/// </summary>
internal sealed class DynamicScope
{
    private static readonly DynamicScope s_none = new(DynamicAnchors.None, []);

    private readonly DynamicAnchors _anchors;
    private readonly IReadOnlyList<DynamicAnchor> _bound;

    private DynamicScope(DynamicAnchors anchors, IReadOnlyList<DynamicAnchor> bound)
    {
        _anchors = anchors;
        _bound = bound;
        Key = string.Concat(bound.Select(static anchor => $"~{anchor.Name}={anchor.Pointer}"));
    }

    /// <summary>Tells ways apart that lead to other schemas; empty where the way makes no difference.</summary>
    public string Key { get; }

    /// <summary>The way that begins with the schema at a pointer.</summary>
    public static DynamicScope At(DynamicAnchors anchors, string pointer) => anchors.IsEmpty ? s_none : new DynamicScope(anchors, []).Enter(pointer);

    /// <summary>The way, longer by the schema at a pointer.</summary>
    public DynamicScope Enter(string pointer)
    {
        if (_anchors.IsEmpty)
        {
            return this;
        }

        List<DynamicAnchor> entered = _anchors.EnteredAt(pointer).Where(anchor => Find(anchor.Name) is null).ToList();
        return entered.Count == 0
            ? this
            : new DynamicScope(_anchors, _bound.Concat(entered).OrderBy(static anchor => anchor.Name, StringComparer.Ordinal).ToList());
    }

    /// <summary>Where a name leads, or <see langword="null"/> for one that was not on the way.</summary>
    public string? Find(string name) => _bound.FirstOrDefault(anchor => anchor.Name == name)?.Pointer;
}
