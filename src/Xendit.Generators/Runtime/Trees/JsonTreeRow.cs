namespace Xendit.Generators.Runtime;

/// <summary>A value of a <see cref="JsonTree"/>, or the name of a member, which stands before the member's value.</summary>
internal struct JsonTreeRow
{
    /// <summary>What it is; a name is a string.</summary>
    public global::System.Text.Json.JsonValueKind Kind;

    /// <summary>How its text stands there, if it is a string.</summary>
    public JsonTreeText Text;

    /// <summary>Where its JSON begins; that of a string behind the quote.</summary>
    public int Start;

    /// <summary>The length of its JSON; that of a string without quotes.</summary>
    public int Length;

    /// <summary>How many items it has; of an object, how many names and values.</summary>
    public int Count;

    /// <summary>The row after the last that belongs to it; while that is not known, the row that it belongs to.</summary>
    public int End;
}
