using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Structure;

/// <summary>The methods of HTTP as path items have them.</summary>
internal static class HttpMethods
{
    /// <summary>Those that have members of their own.</summary>
    public static IReadOnlyList<string> Named { get; } = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>Whether a member of a path item is an operation.</summary>
    public static bool IsNamed(string member) => Named.Contains(member);

    /// <summary>Where a path item has the operation of a method: others than those with members of their own are <c>additionalOperations</c> (OpenAPI 3.2, 4.9.1).</summary>
    public static string PointerOf(string pathItem, string method) => method.ToLowerInvariant() is var member && IsNamed(member)
        ? JsonPointers.Append(pathItem, member)
        : JsonPointers.Append(pathItem + "/additionalOperations", method);
}
