using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Types;

/// <summary>
/// Names for types that are declared in a response, a request body, a parameter or a header of the components: from the name
/// of that part. Which operation uses it first does not matter.
/// </summary>
internal static class SharedPartNames
{
    private static readonly (string Home, string[] Kinds)[] s_homes =
    [
        ("/components/responses", ["Response", "Resp"]),
        ("/components/requestBodies", ["Request", "Body"]),
        ("/components/parameters", ["Parameter", "Param"]),
        ("/components/headers", ["Header"]),
        ("/responses", ["Response", "Resp"]),
        ("/parameters", ["Parameter", "Param"]),
    ];

    /// <summary>The name for the type of the schema at a pointer; <see langword="null"/> for any other place.</summary>
    public static string? Of(string pointer)
    {
        (string home, string[] kinds) = s_homes.FirstOrDefault(part => pointer.StartsWith(part.Home + "/", StringComparison.Ordinal));
        if (home is null)
        {
            return null;
        }

        string[] tokens = [.. JsonPointers.Tokens(pointer.Substring(home.Length))];
        string name = Words.ToPascalCase(tokens[0]);
        return tokens switch
        {
            [_] or [_, "schema"] or [_, "content", _, "schema"] => WithKind(name, kinds),
            [_, "content", _, "itemSchema"] or [_, "content", _, "schema", "items"] => WithKind(name, kinds) + "Item",
            [_, "headers", var header, "schema"] => WithKind(name + Words.ToPascalCase(header), ["Header"]),
            _ => null,
        };
    }

    /// <summary>The name with what it is the name of, unless it says so; <c>Response404</c> where it is a number.</summary>
    private static string WithKind(string name, string[] kinds) =>
        kinds.Any(name.Contains) ? name
        : name[0] == '_' ? kinds[0] + name.Substring(1)
        : name + kinds[0];
}
