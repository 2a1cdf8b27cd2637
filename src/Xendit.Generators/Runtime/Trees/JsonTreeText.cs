namespace Xendit.Generators.Runtime;

/// <summary>How the text of a string stands in JSON.</summary>
internal enum JsonTreeText : byte
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>With escapes.</summary>
    Escaped,

    /// <summary>With escapes that are no Unicode, such as half of a surrogate pair: such a string counts as its JSON.</summary>
    NoUnicode,
}
