using System.Globalization;

namespace Xendit.Generators.CorpusTests.Agreement.Instances;

/// <summary>Makes texts that match a regular expression. Of one with looks, names or rarer escapes it makes none.</summary>
internal sealed class PatternSampler(Random random)
{
    /// <summary>A text that matches, or <see langword="null"/>.</summary>
    public string? Sample(string pattern)
    {
        try
        {
            return new Reader(pattern, random).Alternatives()();
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Reads an expression; what is read makes a text each time it is called.</summary>
    private sealed class Reader(string pattern, Random random)
    {
        private const string Printable = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !#$%&()*+,-./:;<=>?@[]^_{|}~";
        private const string Digits = "0123456789";
        private const string Word = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

        /// <summary>Of a range of characters so many are taken.</summary>
        private const int RangeLength = 0x100;

        /// <summary>So many more than the least count are made.</summary>
        private const int More = 6;

        private int _at;

        public Func<string> Alternatives()
        {
            var alternatives = new List<Func<string>> { Sequence() };
            while (Take('|'))
            {
                alternatives.Add(Sequence());
            }

            return () => alternatives[random.Next(alternatives.Count)]();
        }

        private Func<string> Sequence()
        {
            var terms = new List<Func<string>>();
            while (_at < pattern.Length && pattern[_at] is not ('|' or ')'))
            {
                terms.Add(Counted(Term()));
            }

            return () => string.Concat(terms.Select(static term => term()));
        }

        private Func<string> Term() => pattern[_at++] switch
        {
            '^' or '$' => static () => "",
            '.' => OneOf(random.Next(8) == 0 ? Printable : Word),
            '[' => OneOf(Class()),
            '\\' => OneOf(Escape()),
            '(' => Group(),
            var character => character.ToString,
        };

        private Func<string> Group()
        {
            if (Take('?') && !Take(':'))
            {
                throw new NotSupportedException("Looks and names are not sampled.");
            }

            Func<string> inner = Alternatives();
            return Take(')') ? inner : throw new NotSupportedException("A group is open.");
        }

        private Func<string> Counted(Func<string> term)
        {
            (int Least, int Most) count = Take('*') ? (0, More) : Take('+') ? (1, More) : Take('?') ? (0, 1) : Take('{') ? Count() : (1, 1);
            Take('?');
            return count is (1, 1) ? term : () => string.Concat(Enumerable.Range(0, random.Next(count.Least, count.Most + 1)).Select(_ => term()));
        }

        private (int Least, int Most) Count()
        {
            int end = pattern.IndexOf('}', _at);
            string[] counts = end < 0 ? throw new NotSupportedException("A brace is open.") : pattern[_at..end].Split(',');
            _at = end + 1;
            int least = int.Parse(counts[0], CultureInfo.InvariantCulture);
            int most = counts.Length == 1 ? least : counts[1].Length == 0 ? int.MaxValue : int.Parse(counts[1], CultureInfo.InvariantCulture);
            return (least, Math.Min(most, least + More));
        }

        private string Class()
        {
            bool isNegated = Take('^');
            string set = "";
            while (!Take(']'))
            {
                string from = ClassCharacter();
                bool isRange = from.Length == 1 && _at + 1 < pattern.Length && pattern[_at] == '-' && pattern[_at + 1] != ']';
                set += isRange && Take('-') ? Range(from[0], ClassCharacter()[0]) : from;
            }

            return isNegated ? string.Concat(Printable.Except(set)) : set;
        }

        private string ClassCharacter()
        {
            char character = _at < pattern.Length ? pattern[_at++] : throw new NotSupportedException("A class is open.");
            return character == '\\' ? Escape() : character.ToString();
        }

        private static string Range(char from, char to) => string.Concat(Enumerable.Range(from, Math.Min(to - from + 1, RangeLength)).Select(static code => (char)code));

        private string Escape() => pattern[_at++] switch
        {
            'd' => Digits,
            'w' => Word,
            's' => " \t",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            var character when char.IsAsciiLetterOrDigit(character) => throw new NotSupportedException("An escape that is not sampled."),
            var character => character.ToString(),
        };

        private Func<string> OneOf(string set)
        {
            char[] characters = set.Where(static character => !char.IsSurrogate(character)).ToArray();
            return characters.Length == 0 ? throw new NotSupportedException("A class is empty.") : () => characters[random.Next(characters.Length)].ToString();
        }

        private bool Take(char character)
        {
            bool isNext = _at < pattern.Length && pattern[_at] == character;
            _at += isNext ? 1 : 0;
            return isNext;
        }
    }
}
