using System.Globalization;
using System.Text;

namespace Xendit.Generators.CorpusTests.Agreement.Instances;

/// <summary>Makes texts of a length, a format or a pattern, in several scripts.</summary>
internal sealed class TextMaker(Random random)
{
    private const int UsualLength = 12;
    private const int Attempts = 10;

    private static readonly string[] s_characters = ["a", "e", "k", "n", "r", "s", "t", "Z", "0", "7", "-", " ", "_", "é", "ß", "Ж", "漢", "\u0300", "😀", "𝒳", "\"", "\\", "/", "~"];
    private static readonly string[] s_names = ["extra", "x-note", "Name", "a/b", "m~n", "naïve", "😀", "0", "default", ""];

    private readonly PatternSampler _patterns = new(random);
    private readonly FormatTexts _formats = new(random);

    public string Make(Demands demands)
    {
        int least = demands.AtLeast("minLength");
        int most = Math.Max(least, demands.AtMost("maxLength") ?? Math.Max(UsualLength, least + 2));
        string? best = null;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            best = demands.Patterns.LastOrDefault() is { } pattern ? _patterns.Sample(pattern) : _formats.Make(demands.Format);
            if (best is null)
            {
                break;
            }

            int length = best.EnumerateRunes().Count();
            if (length >= least && length <= most)
            {
                return best;
            }
        }

        return best ?? OfLength(random.Next(least, Math.Min(most, least + UsualLength) + 1));
    }

    /// <summary>A name for a member that no schema names.</summary>
    public string Name() => s_names[random.Next(s_names.Length)] + (random.Next(2) == 0 ? "" : random.Next(10).ToString(CultureInfo.InvariantCulture));

    private string OfLength(int length)
    {
        // Half of the texts are plain: most patterns and people's values are.
        int characters = random.Next(2) == 0 ? 10 : s_characters.Length;
        var text = new StringBuilder();
        for (int i = 0; i < length; i++)
        {
            text.Append(s_characters[random.Next(characters)]);
        }

        return text.ToString();
    }
}
