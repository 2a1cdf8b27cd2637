namespace Xendit.Generators.Lowering.Naming;

/// <summary>Words for symbols that carry the meaning of a name: a sign before a number, or a name of symbols only.</summary>
internal static class SymbolNames
{
    /// <summary>Whether the symbol at <paramref name="index"/> is the sign of a number.</summary>
    public static bool IsSign(string name, int index) =>
        index == 0 && name[index] is '+' or '-' && index + 1 < name.Length && char.IsDigit(name[index + 1]);

    /// <summary>The word for a symbol, or <see langword="null"/> where it has none.</summary>
    public static string? Spell(char symbol) => symbol switch
    {
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Asterisk",
        '/' => "Slash",
        '\\' => "Backslash",
        '<' => "Less",
        '>' => "Greater",
        '=' => "Equal",
        '!' => "Not",
        '&' => "And",
        '|' => "Or",
        '%' => "Percent",
        '#' => "Hash",
        '@' => "At",
        '$' => "Dollar",
        '?' => "Question",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '~' => "Tilde",
        '^' => "Caret",
        '(' or '[' or '{' => "Open",
        ')' or ']' or '}' => "Close",
        '\'' or '"' or '`' => "Quote",
        ' ' => "Space",
        _ => null,
    };
}
