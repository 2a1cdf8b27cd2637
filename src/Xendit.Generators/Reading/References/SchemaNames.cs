using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>The mapping of a discriminator leads to schemas by reference or by name (OpenAPI 3.1, 4.8.25).</summary>
internal static class SchemaNames
{
    /// <summary>The references that a text may stand for, of which the first counts that leads somewhere.</summary>
    public static IEnumerable<string> ReferencesOf(string text) => text.IndexOf('#') >= 0
        ? [text]
        : SchemaHomes.All.Select(home => $"#{JsonPointers.Append(home, text)}");
}
