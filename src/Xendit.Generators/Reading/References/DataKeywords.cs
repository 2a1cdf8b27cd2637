namespace Xendit.Generators.Reading.References;

/// <summary>The keywords below which stands data: what looks like a schema or a reference there is none.</summary>
internal static class DataKeywords
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const" };

    public static bool Contains(string name) => s_names.Contains(name);
}
