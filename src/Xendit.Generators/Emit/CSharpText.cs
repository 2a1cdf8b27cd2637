using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Xendit.Generators.Emit;

/// <summary>The gates through which text of a document becomes C#: literals and identifiers.</summary>
internal static class CSharpText
{
    private static readonly HashSet<string> s_harmlessInBodies =
    [
        "add", "alias", "ascending", "assembly", "by", "descending", "equals", "file", "get", "group", "init", "into", "join", "let", "managed", "method", "module", "on",
        "orderby", "param", "property", "record", "remove", "required", "select", "set", "type", "typevar", "unmanaged", "where",
    ];

    /// <summary>A regular string literal, quoted; nothing in <paramref name="value"/> can end it.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>The same of printable ASCII alone, for text that is not written to be read.</summary>
    public static string AsciiLiteral(string value) => $"\"{string.Concat(value.Select(AsciiCharacter))}\"";

    /// <summary>A UTF-8 literal, <c>"…"u8</c>.</summary>
    public static string Utf8Literal(string value) => Literal(value) + "u8";

    /// <summary>A character literal.</summary>
    public static string Literal(char value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>An integer literal.</summary>
    public static string Literal(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Literal(bool value) => value ? "true" : "false";

    private static string AsciiCharacter(char c) => c switch
    {
        '"' or '\\' => "\\" + c,
        < ' ' or > '~' => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };

    /// <summary>An identifier, with <c>@</c> where it is a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>
    /// A parameter or local: keywords that mean something only among members, in queries or before attributes need no
    /// <c>@</c> in a body.
    /// </summary>
    public static string Variable(string name) => s_harmlessInBodies.Contains(name) ? name : Identifier(name);

    /// <summary>A namespace or qualified name, each part an identifier.</summary>
    public static string QualifiedIdentifier(string name) => string.Join(".", name.Split('.').Select(Identifier));
}
