using System.Reflection;

namespace Xendit.Generators.Emit;

/// <summary>What generated code needs of <c>Runtime/</c>.</summary>
[Flags]
internal enum RuntimeNeeds
{
    None = 0,

    /// <summary>Records and unions: JSON, equality, validation.</summary>
    Types = 1,

    /// <summary>Enumerations.</summary>
    Enums = 2,

    /// <summary>A client.</summary>
    Client = 4,

    /// <summary>Validation attributes.</summary>
    DataAnnotations = 8,

    /// <summary>Attributes that the compiler asks for and the framework lacks.</summary>
    Polyfills = 16,

    /// <summary>Rules over JSON.</summary>
    Rules = 32,

    /// <summary>Patterns.</summary>
    Patterns = 64,

    /// <summary>Formats of texts.</summary>
    Formats = 128,

    /// <summary>Patterns that take a regular expression.</summary>
    Regexes = 256,

    /// <summary>Unions.</summary>
    Unions = 512,

    /// <summary>Bodies of parts.</summary>
    Parts = 1024,

    /// <summary>Answers of bytes that are read while they arrive.</summary>
    Downloads = 2048,

    /// <summary>Items that are sent one by one, or read while they arrive.</summary>
    Streams = 4096,

    /// <summary>Files, as bodies or parts of them.</summary>
    Files = 8192,

    /// <summary>Headers of answers.</summary>
    Headers = 16384,
}

/// <summary>The files of <c>Runtime/</c>, which this assembly carries. What a file is needed for follows from its folder.</summary>
internal static class RuntimeFiles
{
    private const string Root = "Runtime/";

    private static readonly string[] AllFiles = typeof(RuntimeFiles).Assembly
        .GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
        .Select(name => name.Substring(Root.Length))
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The files that <paramref name="needs"/> ask for, as paths below <c>Runtime/</c>, in ordinal order.</summary>
    public static IEnumerable<string> For(RuntimeNeeds needs) => AllFiles.Where(file => (NeedOf(file) & needs) != 0);

    /// <summary>The lines of a file.</summary>
    public static IReadOnlyList<string> Read(string file)
    {
        Assembly assembly = typeof(RuntimeFiles).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(Root + file) ?? throw new FileNotFoundException("No such runtime file.", file);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd().Replace("\r\n", "\n").Split('\n');
    }

    private static RuntimeNeeds NeedOf(string file) => file.Split('/')[0] switch
    {
        "Enums" => RuntimeNeeds.Enums,
        "Unions" => RuntimeNeeds.Unions,
        "Http" => RuntimeNeeds.Client,
        "Annotations" => RuntimeNeeds.DataAnnotations,
        "Rules" => RuntimeNeeds.Rules,
        "Patterns" => RuntimeNeeds.Patterns | RuntimeNeeds.Rules,
        "Regexes" => RuntimeNeeds.Regexes,
        "Formats" => RuntimeNeeds.Formats,
        "Files" => RuntimeNeeds.Files,
        "Headers" => RuntimeNeeds.Headers,
        "Parts" => RuntimeNeeds.Parts,
        "Downloads" => RuntimeNeeds.Downloads,
        "Streams" => RuntimeNeeds.Streams,
        "Polyfills.cs" => RuntimeNeeds.Polyfills,
        _ => RuntimeNeeds.Types | RuntimeNeeds.Enums | RuntimeNeeds.Client,
    };
}
