namespace Xendit.Generators.Lowering.Operations;

/// <summary>The methods of HTTP as path items have them.</summary>
internal static class HttpMethods
{
    private static readonly HashSet<string> s_named = new(StringComparer.Ordinal) { "get", "put", "post", "delete", "options", "head", "patch", "trace", "query" };

    /// <summary>Whether a member of a path item is an operation.</summary>
    public static bool IsNamed(string member) => s_named.Contains(member);

    /// <summary>Where a path item has the operation of a method: others than those with members of their own are <c>additionalOperations</c> (OpenAPI 3.2, 4.9.1).</summary>
    public static string PointerOf(string pathItem, string method) => method.ToLowerInvariant() is var member && IsNamed(member)
        ? $"{pathItem}/{member}"
        : $"{pathItem}/additionalOperations/{Reading.Tree.JsonPointers.Escape(method)}";
}
