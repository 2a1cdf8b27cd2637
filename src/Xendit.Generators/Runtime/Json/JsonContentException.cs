namespace Xendit.Generators.Runtime;

/// <summary>JSON text that is well-formed but not what the document describes. <see cref="JsonRoot"/> adds where.</summary>
internal sealed class JsonContentException : global::System.Text.Json.JsonException
{
    private JsonContentException(string message, string keyword)
        : base(message) => Keyword = keyword;

    /// <summary>The schema keyword that is violated.</summary>
    public string Keyword { get; }

    /// <summary>A value of another JSON type; never the value itself, which may be a secret.</summary>
    public static JsonContentException WrongType(ref global::System.Text.Json.Utf8JsonReader reader, string expected) =>
        new($"Expected {expected}, found {JsonKinds.NameOf(reader.TokenType)}.", "type");

    /// <summary>A number that the C# type cannot hold exactly.</summary>
    public static JsonContentException Inexact(string type) =>
        new($"The number cannot be held exactly by {type}.", "type");

    /// <summary>A string that is not of its format.</summary>
    public static JsonContentException WrongFormat(string expected, string format) =>
        new($"Expected {expected}; the string is not one.", "format");

    /// <summary>An object without some of its required members.</summary>
    /// <param name="type">The object's type.</param>
    /// <param name="missing">The bits of the required members that are missing.</param>
    /// <param name="required">The required members.</param>
    public static JsonContentException Missing(string type, ulong missing, params string[] required) => Missing(type, new[] { missing }, required);

    /// <summary>The same where one word does not hold all bits.</summary>
    public static JsonContentException Missing(string type, ulong[] missing, params string[] required)
    {
        var message = new global::System.Text.StringBuilder(type).Append(" lacks required members: ");
        string separator = "";
        for (int i = 0; i < required.Length; i++)
        {
            if ((missing[i / 64] & (1UL << (i % 64))) != 0)
            {
                message.Append(separator).Append('\'').Append(required[i]).Append('\'');
                separator = ", ";
            }
        }

        return new(message.Append('.').ToString(), "required");
    }

    /// <summary>A value that is none of the branches of a union.</summary>
    public static JsonContentException NoBranch(string union, ref global::System.Text.Json.Utf8JsonReader reader) =>
        new($"Found {JsonKinds.NameOf(reader.TokenType)} that is none of the alternatives of {union}.", "oneOf");
}
