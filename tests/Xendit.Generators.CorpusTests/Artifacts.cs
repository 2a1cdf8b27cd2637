using System.Text.Json;

namespace Xendit.Generators.CorpusTests;

/// <summary>What the tests leave beside the test assembly, in <c>artifacts</c>, for people and for <c>tests/spec</c>.</summary>
internal static class Artifacts
{
    private static readonly string s_root = Path.Combine(AppContext.BaseDirectory, "artifacts");

    /// <summary>Writes a text for people.</summary>
    public static void Write(string name, string text) => File.WriteAllText(Path.Combine(Directory.CreateDirectory(s_root).FullName, name), text);

    /// <summary>A folder without what an earlier run left.</summary>
    public static string EmptyFolder(params string[] names)
    {
        string folder = Path.Combine([s_root, .. names]);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>Says what the folder holds. To be written last, so that a run that broke off leaves none.</summary>
    public static void WriteRun<T>(string folder, T run) => File.WriteAllText(Path.Combine(folder, "run.json"), JsonSerializer.Serialize(run, JsonSerializerOptions.Web));
}
