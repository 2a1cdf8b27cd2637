namespace Xendit.Generators.Runtime;

/// <summary>
/// A value of JSON to look into: an element as System.Text.Json has it, or, opened, a value of a <see cref="JsonTree"/>. An
/// element tells its kind, members of known names and items; what its texts and names are only a tree tells, without
/// allocating. An element of which something is no Unicode throws <see cref="global::System.InvalidOperationException"/>.
/// </summary>
internal readonly struct JsonTreeNode : global::System.IEquatable<JsonTreeNode>
{
    private readonly global::System.Text.Json.JsonElement _element;
    private readonly JsonTree? _tree;

    public JsonTreeNode(global::System.Text.Json.JsonElement element)
    {
        _element = element;
        _tree = null;
        Row = 0;
    }

    public JsonTreeNode(JsonTree tree, int row)
    {
        _element = default;
        _tree = tree;
        Row = row;
    }

    /// <summary>What it is.</summary>
    public global::System.Text.Json.JsonValueKind Kind => _tree is null ? _element.ValueKind : Place.Kind;

    /// <summary>The items of an array.</summary>
    public JsonTreeItems Items => _tree is null ? new JsonTreeItems(_element.EnumerateArray()) : new JsonTreeItems(_tree, Row);

    /// <summary>The members of an object; a name can stand twice.</summary>
    public JsonTreeMembers Members => _tree is null ? new JsonTreeMembers(_element.EnumerateObject()) : new JsonTreeMembers(_tree, Row);

    /// <summary>How many items an array has.</summary>
    public int ItemCount => _tree is null ? _element.GetArrayLength() : Place.Count;

    /// <summary>How many members an object has.</summary>
    public int MemberCount
    {
        get
        {
            int count = 0;
            foreach (JsonTreeMember _ in Members)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Once opened, its number in the tree: that of what stands later is greater.</summary>
    public int Row { get; }

    /// <summary>Once opened, its JSON; that of a string without quotes.</summary>
    public global::System.ReadOnlySpan<byte> Json => _tree!.Json(Place.Start, Place.Length);

    /// <summary>Once opened, how the text of a string stands in its JSON.</summary>
    public JsonTreeText Text => Place.Text;

    /// <summary>Once opened, whether it is part of a value that nests so deep that nothing may go through it by recursion.</summary>
    public bool IsTooDeep => _tree!.Depth > JsonOutput.MaxDepth;

    /// <summary>Of an opened object or array, what rules said of it and of the others of its tree; else <see langword="null"/>.</summary>
    public JsonTreeVerdicts? Verdicts => _tree is not null && IsContainer ? _tree.Verdicts : null;

    /// <summary>Whether it is an object or an array.</summary>
    private bool IsContainer => Kind is global::System.Text.Json.JsonValueKind.Object or global::System.Text.Json.JsonValueKind.Array;

    private ref readonly JsonTreeRow Place => ref _tree![Row];

    /// <summary>Opens it: makes a tree of an element, which is given back with the result.</summary>
    public JsonTreeLease Open() => _tree is null ? new JsonTreeLease(JsonTree.Of(_element)) : new JsonTreeLease(this);

    /// <summary>Opens it if others stand in it: what rules say of those is remembered.</summary>
    public JsonTreeLease OpenContainer() => IsContainer ? Open() : new JsonTreeLease(this);

    /// <summary>Whether it is an object with a member of that name.</summary>
    public bool Has(JsonTreeName name)
    {
        if (Kind != global::System.Text.Json.JsonValueKind.Object)
        {
            return false;
        }

        if (_tree is null)
        {
            return _element.TryGetProperty(name.Utf8, out _);
        }

        foreach (JsonTreeMember member in Members)
        {
            if (member.Is(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number, if it is written as integers usually are.</summary>
    public bool TryGetInt64(out long value) => _tree is null
        ? _element.TryGetInt64(out value)
        : global::System.Buffers.Text.Utf8Parser.TryParse(Json, out value, out int length) && length == Json.Length;

    /// <summary>The value as JSON.</summary>
    public string ToJson() => _tree is null ? _element.GetRawText() : _tree.ToJson(Row);

    /// <summary>Whether a string is that text.</summary>
    public bool Is(JsonTreeName text) => _tree is null ? _element.ValueEquals(text.Utf8) : Text switch
    {
        JsonTreeText.Plain => global::System.MemoryExtensions.SequenceEqual(Json, text.Utf8),
        JsonTreeText.Escaped => _tree.Read(Row).ValueTextEquals(text.Utf8),
        _ => false,
    };

    /// <summary>The text of a string.</summary>
    public string ToText()
    {
        using var text = JsonText.Of(this);
        return text.Characters.ToString();
    }

    /// <summary>Once opened, copies the characters of a string, of which there are no more than bytes of <see cref="Json"/>; gives their number.</summary>
    public int CopyTo(char[] characters) =>
        Text == JsonTreeText.Escaped ? _tree!.Read(Row).CopyString(characters) : _tree!.CopyTo(characters, Place.Start, Place.Length);

    /// <summary>Once opened, whether both mean the same.</summary>
    public bool Equals(JsonTreeNode other) => JsonTreeEquality.AreEqual(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonTreeNode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonTreeEquality.HashOf(this);
}
