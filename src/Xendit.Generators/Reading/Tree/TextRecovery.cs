namespace Xendit.Generators.Reading.Tree;

/// <summary>
/// Makes texts that may parse out of one that does not, by blanking the lines that are probably at fault. While somebody
/// types, a text is broken in one place most of the time, and the types of all other places should stay.
/// </summary>
internal static class TextRecovery
{
    /// <summary>How many characters may be parsed in attempts: beyond it, waiting is worse than losing.</summary>
    private const int Budget = 4 * 1024 * 1024;

    private const int AttemptCount = 6;

    /// <summary>The texts to try, in order. Every line keeps its place.</summary>
    /// <param name="text">The text that does not parse.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="failure">The place where it does not.</param>
    /// <param name="isIndented">Whether what is indented more than a line belongs to it.</param>
    public static IEnumerable<string> Attempts(string text, LineMap lines, SyntaxFailure failure, bool isIndented)
    {
        int count = Math.Min(AttemptCount, Budget / Math.Max(1, text.Length));
        return Suspects(text, lines, failure, isIndented).Distinct().Take(count).Select(range => Blank(text, lines, range.First, range.Last));
    }

    private static IEnumerable<(int First, int Last)> Suspects(string text, LineMap lines, SyntaxFailure failure, bool isIndented)
    {
        int line = failure.Range.Line;
        foreach (int[] suspects in new int[][] { [line, LineBefore(text, lines, line)], [failure.LastLine] })
        {
            foreach (int suspect in isIndented ? suspects : [])
            {
                yield return (suspect, EndOfBlock(text, lines, suspect));
            }

            foreach (int suspect in suspects)
            {
                yield return (suspect, suspect);
            }
        }
    }

    /// <summary>The line above that is not blank.</summary>
    private static int LineBefore(string text, LineMap lines, int line)
    {
        do
        {
            line--;
        }
        while (line > 0 && Indentation(text, lines, line) < 0);
        return Math.Max(0, line);
    }

    /// <summary>The last of the lines below that are indented more.</summary>
    private static int EndOfBlock(string text, LineMap lines, int line)
    {
        int indentation = Indentation(text, lines, line);
        int last = line;
        for (int next = line + 1; next < lines.Count; next++)
        {
            int below = Indentation(text, lines, next);
            if (below > indentation)
            {
                last = next;
            }
            else if (below >= 0)
            {
                break;
            }
        }

        return last;
    }

    /// <summary>How far the line is indented; -1 when it is blank.</summary>
    private static int Indentation(string text, LineMap lines, int line)
    {
        int start = lines.StartOf(line);
        for (int i = start; i < lines.EndOf(line); i++)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return i - start;
            }
        }

        return -1;
    }

    private static string Blank(string text, LineMap lines, int first, int last)
    {
        char[] blanked = text.ToCharArray();
        for (int line = first; line <= last; line++)
        {
            for (int i = lines.StartOf(line); i < lines.EndOf(line); i++)
            {
                blanked[i] = ' ';
            }
        }

        return new string(blanked);
    }
}
