namespace Xendit.Generators.Lowering.Naming;

/// <summary>Words for symbols that carry the meaning of a name: a sign before a number, or a name of symbols only.</summary>
internal static class SymbolNames
{
    /// <summary>The word for the symbol at <paramref name="index"/>, or <see langword="null"/> where it merely separates.</summary>
    public static string? Spell(string name, int index) =>
        IsSign(name, index) || !name.Any(char.IsLetterOrDigit) ? NameOf(name[index]) : null;

    private static bool IsSign(string name, int index) =>
        index == 0 && name[index] is '+' or '-' && index + 1 < name.Length && char.IsDigit(name[index + 1]);

    private static string? NameOf(char symbol) => symbol switch
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
