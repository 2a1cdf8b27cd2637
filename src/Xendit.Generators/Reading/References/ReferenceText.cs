using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>The text of a reference in its parts.</summary>
/// <param name="Document">What stands before the <c>#</c>; empty for the text's own document.</param>
/// <param name="Fragment">What stands behind it: a JSON Pointer, a name, or nothing.</param>
internal readonly record struct ReferenceText(string Document, string Fragment)
{
    /// <summary>Whether the document is on the network.</summary>
    public bool IsRemote =>
        Document.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || Document.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || Document.StartsWith("//", StringComparison.Ordinal);

    public static ReferenceText Parse(string text)
    {
        int hash = text.IndexOf('#');
        string fragment = hash < 0 ? "" : text.Substring(hash + 1);

        // A pointer is decoded token by token: some tools write names with a '%' in them as they are.
        return new ReferenceText(
            hash < 0 ? text : text.Substring(0, hash),
            fragment.StartsWith("/", StringComparison.Ordinal) ? fragment : JsonPointers.PercentDecode(fragment));
    }
}
