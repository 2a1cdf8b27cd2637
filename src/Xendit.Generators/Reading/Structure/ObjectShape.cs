namespace Xendit.Generators.Reading.Structure;

/// <summary>The members that an object of the specification may have.</summary>
/// <param name="noun">What the object is, with its article: "an operation".</param>
internal sealed class ObjectShape(string noun)
{
    private readonly Dictionary<string, MemberShape> _members = new(StringComparer.Ordinal);
    private readonly List<string> _required = [];

    /// <summary>What the object is, with its article.</summary>
    public string Noun { get; } = noun;

    /// <summary>The shape of members with names of the author's choice, or <see langword="null"/> when there are none.</summary>
    public Shape? Others { get; set; }

    /// <summary>Which names the author may choose.</summary>
    public Func<string, bool> IsOtherName { get; init; } = static _ => true;

    /// <summary>What such a name must be, in words; empty when all may be.</summary>
    public string OtherName { get; init; } = "";

    /// <summary>Whether <c>$ref</c> may stand for the object.</summary>
    public bool IsReferable { get; init; }

    /// <summary>
    /// The JSON Pointer of the place where a document keeps such objects by name, or <see langword="null"/> where it keeps
    /// none.
    /// </summary>
    public string? Home { get; init; }

    /// <summary>Whether such an object may hold itself by a reference, which is therefore never replaced by what it leads to.</summary>
    public bool IsRecursive { get; init; }

    /// <summary>Whether members beside <c>$ref</c> count.</summary>
    public bool HasReferenceSiblings { get; init; }

    /// <summary>Which of them are ignored, as the specification says.</summary>
    public Func<string, bool> IsIgnoredBesideReference { get; init; } = static _ => false;

    /// <summary>Whether the author may invent members: then only what looks like a slip is reported.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Names that the specification gives.</summary>
    public IReadOnlyCollection<string> Names => _members.Keys;

    /// <summary>Members without which the object says nothing and is left out.</summary>
    public IReadOnlyList<string> Required => _required;

    /// <summary>A member that shapes the output.</summary>
    public ObjectShape With(string name, Shape value)
    {
        _members.Add(name, new MemberShape(value, IsDocumentation: false));
        return this;
    }

    /// <summary>A member without which the object is left out.</summary>
    public ObjectShape WithRequired(string name, Shape value)
    {
        _required.Add(name);
        return With(name, value);
    }

    /// <summary>Members that are only for people to read: a mistake in one costs the output nothing.</summary>
    public ObjectShape WithDocumentation(Shape value, params string[] names)
    {
        foreach (string name in names)
        {
            _members.Add(name, new MemberShape(value, IsDocumentation: true));
        }

        return this;
    }

    /// <summary>The shape of the member that the specification names so.</summary>
    public bool TryGet(string name, out MemberShape member) => _members.TryGetValue(name, out member);
}

/// <summary>A member of an object of the specification.</summary>
/// <param name="Value">What may stand there.</param>
/// <param name="IsDocumentation">Whether it is only for people to read.</param>
internal readonly record struct MemberShape(Shape Value, bool IsDocumentation);
