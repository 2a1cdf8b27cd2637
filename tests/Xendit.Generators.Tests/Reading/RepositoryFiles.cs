namespace Xendit.Generators.Tests.Reading;

/// <summary>Finds the repository's files and the corpus beside it.</summary>
internal static class RepositoryFiles
{
    /// <summary>The repository's root: the folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of documents that nobody here wrote, or <see langword="null"/> when this machine has none.</summary>
    public static string? Corpus { get; } = new[]
        {
            Environment.GetEnvironmentVariable("XG_CORPUS"),
            Path.Combine(Root, "..", "shared", "corpus"),
        }
        .FirstOrDefault(Directory.Exists);

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Xendit.Generators.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
