using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.OpenApi;

/// <summary>
/// Passes on what Microsoft.OpenApi finds. It calls a document wrong for much that costs the output nothing, so none of
/// it is an error here: what cannot be generated is refused by name, by us.
/// </summary>
internal static class OpenApiModelFindings
{
    /// <summary>What we say better, at the right place.</summary>
    private static readonly string[] s_ours =
    [
        "is not a valid property",
        "Paths is a REQUIRED field",
        "Circular reference detected",
        "does not point to an existing",
        "needs to be defined as a path parameter",
    ];

    /// <summary>What costs the output nothing.</summary>
    private static readonly string[] s_harmless =
    [
        "must contain property specified in the discriminator",
        "Responses must contain at least one response",
        "object is REQUIRED",
        "\"required\" must be true when parameter location is \"path\"",
        "MUST match the regular expression",
        "MUST be in the format of an email address",
        "The path signature",
    ];

    /// <summary>Reports errors and warnings of the reader, unless we reported something at the same place.</summary>
    public static void Report(OpenApiDiagnostic? found, SpecObject root, DiagnosticCollector diagnostics)
    {
        foreach (OpenApiError error in found?.Errors.Concat(found.Warnings) ?? [])
        {
            string message = error.Message.TrimEnd('.');
            string pointer = error.Pointer ?? "";
            if (IsOurs(message, pointer))
            {
                continue;
            }

            (SourceRange key, SourceRange value) = Locate(root, pointer);
            if (!diagnostics.HasAt(key) && !diagnostics.HasAt(value))
            {
                diagnostics.Report(Contains(s_harmless, message) ? DiagnosticDescriptors.ReaderNote : DiagnosticDescriptors.ReaderWarning, key, message);
            }
        }
    }

    /// <summary>
    /// Whether we judge the matter ourselves. We follow references farther than the reader, and take schemas from our tree,
    /// whatever the reader cannot hold of them.
    /// </summary>
    private static bool IsOurs(string message, string pointer) =>
        Contains(s_ours, message)
        || (Contains(message, "Expected scalar value") && (Contains(pointer, "/schema") || Contains(pointer, "/definitions/")));

    /// <summary>The deepest place on the way of a pointer that exists: the reader's pointers may go astray.</summary>
    private static (SourceRange Key, SourceRange Value) Locate(SpecObject root, string pointer)
    {
        SpecNode node = root;
        SourceRange key = root.Range;
        foreach (string token in JsonPointers.Tokens(pointer.TrimStart('#')))
        {
            if (JsonPointers.Step(node, token) is not { } child)
            {
                break;
            }

            key = node is SpecObject @object && @object.TryGetMember(token, out SpecMember? member) ? member.NameRange : child.Range;
            node = child;
        }

        return (key, node.Range);
    }

    private static bool Contains(string[] parts, string message) => parts.Any(part => Contains(message, part));

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;
}
