using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Where a document keeps its named schemas: <c>components/schemas</c>, or <c>definitions</c> in OpenAPI 2.0.</summary>
internal static class ComponentSchemas
{
    /// <summary>The named schemas in document order.</summary>
    public static IEnumerable<(string Name, Schema Schema)> Of(SpecDocument document)
    {
        foreach (string home in SchemaHomes.All)
        {
            if (document.Find(home) is SpecObject schemas)
            {
                foreach (SpecMember member in schemas.Members)
                {
                    yield return (member.Name, new Schema(document, member.Value, $"{home}/{JsonPointers.Escape(member.Name)}"));
                }
            }
        }
    }

    /// <summary>The pointer of the named schema that a pointer leads to or into, or <see langword="null"/> for any other place.</summary>
    public static string? ContainerOf(string pointer)
    {
        string? home = SchemaHomes.All.FirstOrDefault(home => pointer.StartsWith(home + "/", StringComparison.Ordinal));
        if (home is null)
        {
            return null;
        }

        int end = pointer.IndexOf('/', home.Length + 1);
        return end < 0 ? pointer : pointer.Substring(0, end);
    }

    /// <summary>The name of the named schema at a pointer, or <see langword="null"/> for any other place.</summary>
    public static string? NameOf(string pointer) =>
        SchemaHomes.All.Any(home => pointer.Length > home.Length && pointer.StartsWith(home, StringComparison.Ordinal) && pointer.LastIndexOf('/') == home.Length)
            ? JsonPointers.Unescape(pointer.Substring(pointer.LastIndexOf('/') + 1))
            : null;
}
