using YamlDotNet.Core;

namespace Xendit.Generators.Reading.Yaml;

/// <summary>Says what to do about what the YAML parser finds.</summary>
internal static class YamlMessages
{
    private static readonly (string Found, string Hint)[] s_hints =
    [
        ("did not find expected key", "check the indentation of this line and the one above, and that text with ': ', ' #' or a special first character is in quotes"),
        ("did not find expected '-' indicator", "check the indentation of this line: items of a list start with '- ' in one column"),
        ("did not find expected <document start>", "check the indentation of this line: the document ended above it"),
        ("could not find expected ':'", "put ': ' after the key, or quotes around the text"),
        ("found invalid mapping", "put the text with ': ' in quotes, and indent with spaces, not with tabs"),
        ("found wrong indentation", "indent the lines of the quoted text more than its key"),
        ("mapping values are not allowed", "put the text with ': ' in quotes, or start the nested object on a line of its own"),
        ("found unexpected end of stream", "close the quote or bracket that starts here"),
        ("invalid Unicode surrogates", "write a character beyond U+FFFF as \\U and eight digits, or both halves of its pair; half of one is no character"),
        ("while scanning a quoted scalar", "close the quote; inside double quotes write \\\\ for a backslash"),
        ("cannot start any token", "put the text in quotes; indent with spaces, not with tabs"),
        ("tab", "indent with spaces, not with tabs"),
        ("did not find expected ',' or", "put ',' between the items, or close the bracket"),
        ("block sequence entries are not allowed", "start the list on a line of its own"),
        ("unknown escape", "write \\\\ for a backslash, or use single quotes"),
    ];

    /// <summary>Whether the place at fault is the end of what the exception names, and not its start.</summary>
    public static bool IsAboutEnd(YamlException exception) =>
        exception.Message.IndexOf("plain scalar", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The message of the exception, with a hint.</summary>
    public static string Explain(YamlException exception)
    {
        string message = exception.Message.TrimEnd('.');
        foreach ((string found, string hint) in s_hints)
        {
            if (message.IndexOf(found, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return $"{message}: {hint}";
            }
        }

        return message;
    }
}
