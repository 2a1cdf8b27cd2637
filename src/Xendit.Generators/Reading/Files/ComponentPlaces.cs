using System.Text;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Files;

/// <summary>What part of another file becomes a component, and what it is called.</summary>
internal static class ComponentPlaces
{
    /// <summary>Objects whose members are schemas, by names of the author's choice.</summary>
    private static readonly HashSet<string> s_maps = new(StringComparer.Ordinal) { "schemas", "definitions", "$defs" };

    /// <summary>Keywords that lead from a schema into it.</summary>
    private static readonly HashSet<string> s_inner = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "additionalProperties", "items", "prefixItems", "additionalItems", "contains", "allOf", "anyOf", "oneOf", "not",
        "if", "then", "else",
    };

    /// <summary>
    /// The pointer of the schema that a pointer leads into: <c>/components/schemas/Pet/properties/name</c> is a part of the
    /// component <c>Pet</c>, not a component beside it.
    /// </summary>
    public static string ContainerOf(string pointer)
    {
        string[] tokens = [.. JsonPointers.Tokens(pointer)];
        int length = 0;
        while (length < tokens.Length && !s_inner.Contains(tokens[length]))
        {
            length += s_maps.Contains(tokens[length]) ? 2 : 1;
        }

        return string.Concat(tokens.Take(length).Select(static token => "/" + JsonPointers.Escape(token)));
    }

    /// <summary>The name of what stands at a place: the last that somebody gave on the way there, else the file's.</summary>
    public static string NameOf(FilePlace place) => JsonPointers.Tokens(place.Pointer).LastOrDefault(IsName) ?? FilePaths.StemOf(place.File.Path);

    /// <summary>The name with nothing in it that a component's name may not have (OpenAPI 3.1, 4.8.7).</summary>
    public static string ToComponentName(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            text.Append(char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_');
        }

        return text.ToString();
    }

    private static bool IsName(string token) => token is not ("schema" or "content") && !token.Contains('/') && !token.All(char.IsDigit);
}
