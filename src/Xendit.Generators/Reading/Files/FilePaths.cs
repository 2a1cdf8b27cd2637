namespace Xendit.Generators.Reading.Files;

/// <summary>Paths of files as texts: no disk is asked, and the compilers of all systems get the same answers.</summary>
internal static class FilePaths
{
    /// <summary>What stands before the extension of files that describe schemas or APIs: <c>pet.schema.json</c>.</summary>
    private static readonly string[] s_kinds = [".schema", ".openapi"];

    private static readonly string[] s_extensions = [".yaml", ".yml", ".json"];

    /// <summary>Whether a file may be one that documents refer to, by its extension.</summary>
    public static bool CanBeReferred(string path) => s_extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The last segment of a path.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The file's name without its extension: what it is called by.</summary>
    public static string StemOf(string path)
    {
        string stem = WithoutEnd(NameOf(path), NameOf(path).LastIndexOf('.'));
        string? kind = s_kinds.FirstOrDefault(kind => stem.EndsWith(kind, StringComparison.OrdinalIgnoreCase));
        return kind is null ? stem : WithoutEnd(stem, stem.Length - kind.Length);
    }

    /// <summary>The file that <paramref name="path"/> means in the file <paramref name="from"/>.</summary>
    public static string Resolve(string from, string path)
    {
        string target = Slashed(path);
        string folder = Slashed(from).Substring(0, Slashed(from).LastIndexOf('/') + 1);
        return Normalize(IsAbsolute(target) ? target : folder + target);
    }

    /// <summary>The path with slashes, and without the segments <c>.</c> and <c>..</c> where they can be done without.</summary>
    public static string Normalize(string path)
    {
        string relative = Slashed(path).TrimStart('/');
        string root = Slashed(path).Substring(0, path.Length - relative.Length);
        var segments = new List<string>();
        foreach (string segment in relative.Split('/').Where(static segment => segment is not ("" or ".")))
        {
            bool hasParent = segments.Count > 0 && segments[segments.Count - 1] != "..";
            if (segment != ".." || (!hasParent && root.Length == 0))
            {
                segments.Add(segment);
            }
            else if (hasParent)
            {
                segments.RemoveAt(segments.Count - 1);
            }
        }

        return root + string.Join("/", segments);
    }

    private static bool IsAbsolute(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');

    private static string Slashed(string path) => path.Replace('\\', '/');

    private static string WithoutEnd(string name, int length) => length > 0 ? name.Substring(0, length) : name;
}
