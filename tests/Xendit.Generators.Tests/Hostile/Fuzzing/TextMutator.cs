namespace Xendit.Generators.Tests.Hostile.Fuzzing;

/// <summary>Changes a text as no tree can be changed: keys that stand twice, missing ends, characters that are none.</summary>
internal sealed class TextMutator(Random random)
{
    private const int LongestSlice = 60;

    private static readonly string[] s_pieces = ["\"", "'", "{", "}", "[", "]", ",", ":", "\n", " ", "\t", "#", "&a ", "*a", "<<: ", "|", "- ", "? ", "---\n", "\\", "\0", "\ud83d", "\ufeff", "//", "/*", "1e", "!!binary "];

    public string Mutate(string text, int changes)
    {
        for (; changes > 0 && text.Length > 1; changes--)
        {
            text = Change(text);
        }

        return text;
    }

    private string Change(string text)
    {
        int place = random.Next(text.Length);
        int length = random.Next(Math.Min(LongestSlice, text.Length - place) + 1);
        return random.Next(6) switch
        {
            0 => text.Insert(place, random.Pick(s_pieces)),
            1 => text.Remove(place, length),
            2 => text.Insert(place, text.Substring(place, length)),
            3 => text[..place],
            4 => DuplicateLine(text),
            _ => DuplicateMember(text, place),
        };
    }

    private string DuplicateLine(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        int number = random.Next(lines.Count);
        lines.Insert(number, lines[number]);
        return string.Join('\n', lines);
    }

    /// <summary>Lets the next member of an object stand twice.</summary>
    private static string DuplicateMember(string text, int place)
    {
        int start = text.IndexOf(",\"", place, StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOfAny([',', '}'], start + 1);
        return end < 0 ? text : text.Insert(start, text[start..end]);
    }
}
