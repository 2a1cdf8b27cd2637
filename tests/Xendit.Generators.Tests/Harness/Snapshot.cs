using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using DiffEngine;
using Microsoft.CodeAnalysis;

namespace Xendit.Generators.Tests.Harness;

/// <summary>
/// Compares generated files with verified ones, by the conventions of Verify: one file per generated file in
/// <c>_snapshots</c>, named by class, method and hint name; UTF-8 with a byte order mark, no newline at the end.
/// </summary>
internal static partial class Snapshot
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>
    /// Verifies the files that come from the documents and the diagnostics. Helper types are left out: they are files of
    /// the repository already.
    /// </summary>
    public static void Verify(Generation generation, object test, [CallerMemberName] string method = "", [CallerFilePath] string path = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(path)!, "_snapshots");
        string prefix = $"{test.GetType().Name}.{method}";
        Dictionary<string, string> received = generation.Files
            .Where(static file => !HelperFiles.Contains(file.HintName))
            .ToDictionary(
                file => $"{prefix}#{Path.GetFileNameWithoutExtension(file.HintName)}.verified.cs",
                static file => Scrub($"//HintName: {file.HintName}\n{file.SourceText}"));
        if (generation.Diagnostics.Count > 0)
        {
            received.Add($"{prefix}.verified.txt", Describe(generation.Diagnostics));
        }

        IEnumerable<string> verified = Directory.Exists(folder)
            ? Directory.GetFiles(folder, prefix + "*.verified.*").Select(static file => Path.GetFileName(file)).Where(file => file[prefix.Length] is '#' or '.')
            : [];
        List<string> differences = received.Keys.Union(verified).Order(StringComparer.Ordinal).Where(name => Differs(folder, name, received.GetValueOrDefault(name))).ToList();
        differences.ShouldBeEmpty();
    }

    private static bool Differs(string folder, string name, string? text)
    {
        string verified = Path.Combine(folder, name);
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (text is null)
        {
            return true;
        }

        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return false;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, text, s_utf8);
        if (!BuildServerDetector.Detected)
        {
            DiffRunner.Launch(received, verified);
        }

        return true;
    }

    private static string Scrub(string text) => Version().Replace(text, "GeneratedCode(\"Xendit.Generators\", \"{version}\")").TrimEnd('\n');

    private static string Describe(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(static diagnostic =>
        $"{diagnostic.Location.GetLineSpan()}: {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));

    [GeneratedRegex("""GeneratedCode\("Xendit\.Generators", "[^"]*"\)""")]
    private static partial Regex Version();
}
