namespace Xendit.Generators.Runtime;

/// <summary>A value of a <see cref="JsonTree"/>, or the name of a member as a string. Equal nodes mean the same: see <see cref="JsonTreeEquality"/>.</summary>
internal readonly struct JsonTreeNode : global::System.IEquatable<JsonTreeNode>
{
    private readonly JsonTree _tree;

    public JsonTreeNode(JsonTree tree, int row)
    {
        _tree = tree;
        Row = row;
    }

    /// <summary>Its number in the tree: that of what stands later is greater.</summary>
    public int Row { get; }

    /// <summary>What it is.</summary>
    public global::System.Text.Json.JsonValueKind Kind => Place.Kind;

    /// <summary>How its text stands in JSON, if it is a string.</summary>
    public JsonTreeText Text => Place.Text;

    /// <summary>How many items or members it has.</summary>
    public int Count => Kind == global::System.Text.Json.JsonValueKind.Object ? Place.Count / 2 : Place.Count;

    /// <summary>The items of an array.</summary>
    public JsonTreeItems Items => new JsonTreeItems(_tree, Row);

    /// <summary>The members of an object; a name can stand twice.</summary>
    public JsonTreeMembers Members => new JsonTreeMembers(_tree, Row);

    /// <summary>Its JSON; that of a string without quotes.</summary>
    public global::System.ReadOnlySpan<byte> Json => _tree.Json(Place.Start, Place.Length);

    /// <summary>Whether it is part of a value that nests so deep that nothing may go through it by recursion.</summary>
    public bool IsTooDeep => _tree.Depth > JsonOutput.MaxDepth;

    private ref readonly JsonTreeRow Place => ref _tree[Row];

    /// <summary>Whether it is an object with a member of that name.</summary>
    public bool Has(JsonTreeName name)
    {
        if (Kind == global::System.Text.Json.JsonValueKind.Object)
        {
            foreach (JsonTreeMember member in Members)
            {
                if (member.Name.Is(name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a string is that name.</summary>
    public bool Is(JsonTreeName name) => Text switch
    {
        JsonTreeText.Plain => global::System.MemoryExtensions.SequenceEqual(Json, name.Utf8),
        JsonTreeText.Escaped => Read().ValueTextEquals(name.Utf8),
        _ => false,
    };

    /// <summary>Copies the characters of a string, of which there are no more than bytes of <see cref="Json"/>; gives their number.</summary>
    public int CopyTo(char[] characters) =>
        Text == JsonTreeText.Escaped ? Read().CopyString(characters) : _tree.CopyTo(characters, Place.Start, Place.Length);

    /// <summary>A string as text, any other value as JSON.</summary>
    public override string ToString()
    {
        using var text = JsonText.Of(this);
        return text.Characters.ToString();
    }

    /// <summary>The value as JSON.</summary>
    public string ToJson()
    {
        int quotes = Kind == global::System.Text.Json.JsonValueKind.String ? 1 : 0;
        return _tree.ToText(Place.Start - quotes, Place.Length + (2 * quotes));
    }

    /// <inheritdoc/>
    public bool Equals(JsonTreeNode other) => JsonTreeEquality.AreEqual(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonTreeNode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonTreeEquality.HashOf(this);

    /// <summary>A reader on a string.</summary>
    private global::System.Text.Json.Utf8JsonReader Read()
    {
        var reader = new global::System.Text.Json.Utf8JsonReader(_tree.Json(Place.Start - 1, Place.Length + 2));
        reader.Read();
        return reader;
    }
}
