using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Harness;

/// <summary>The generated files that are copies of <c>Runtime/</c>.</summary>
internal static class HelperFiles
{
    private static readonly HashSet<string> s_names = Directory
        .GetFiles(Path.Combine(RepositoryFiles.Root, "src", "Xendit.Generators", "Runtime"), "*.cs", SearchOption.AllDirectories)
        .Select(static file => Path.GetFileNameWithoutExtension(file))
        .ToHashSet(StringComparer.Ordinal);

    public static bool Contains(string hintName) => s_names.Contains(hintName.Split('.')[^3]);
}
