using System.Globalization;
using System.Reflection;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>
/// The Unicode properties that <c>\p{…}</c> can name (ECMA-262, tables 67 to 71), of one version of Unicode on whatever
/// the compiler runs. <c>Unicode/properties.mjs</c> makes the table.
/// </summary>
internal static class UnicodeProperties
{
    private const string Resource = "Unicode/properties.txt";
    private const string Category = "gc";
    private const string Script = "sc";
    private const string ScriptExtensions = "scx";
    private const string Binary = "is";

    private static readonly Lazy<Dictionary<(string Kind, string Name), Lazy<CodePointSet>>> s_sets = new(Read);

    /// <summary>The set of <c>Letter</c>, <c>General_Category=Letter</c>, <c>Script=Greek</c>; <see langword="null"/> for what is no property.</summary>
    public static CodePointSet? Find(string text)
    {
        int equals = text.IndexOf('=');
        return equals < 0
            ? Get(Category, text) ?? Get(Binary, text)
            : Find(text.Substring(0, equals), text.Substring(equals + 1));
    }

    private static CodePointSet? Find(string property, string value) => property switch
    {
        Category or "General_Category" => Get(Category, value),
        Script or "Script" => Get(Script, value),
        ScriptExtensions or "Script_Extensions" => Get(ScriptExtensions, value) ?? Get(Script, value),
        _ => null,
    };

    private static CodePointSet? Get(string kind, string name) =>
        s_sets.Value.TryGetValue((kind, name), out Lazy<CodePointSet>? set) ? set.Value : null;

    private static Dictionary<(string Kind, string Name), Lazy<CodePointSet>> Read()
    {
        Assembly assembly = typeof(UnicodeProperties).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(Resource) ?? throw new FileNotFoundException("No table of Unicode properties.", Resource);
        using var reader = new StreamReader(stream);
        var sets = new Dictionary<(string Kind, string Name), Lazy<CodePointSet>>();

        // The first line names the version.
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] words = line.Split(' ');
            var set = new Lazy<CodePointSet>(() => CodePointSet.Of(Ranges(words.Skip(2))));
            foreach (string name in words[1].Split(','))
            {
                sets.Add((words[0], name), set);
            }
        }

        return sets;
    }

    private static IEnumerable<CodePointRange> Ranges(IEnumerable<string> words)
    {
        int end = 0;
        foreach (string word in words)
        {
            string[] parts = word.Split('+');
            int first = end + Hexadecimal(parts[0]);
            end = parts.Length == 1 ? first : first + Hexadecimal(parts[1]);
            yield return new CodePointRange(first, end);
        }
    }

    private static int Hexadecimal(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
