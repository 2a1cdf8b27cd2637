namespace Xendit.Generators.Runtime;

/// <summary>A place in a text that generated code takes past what a pattern wants next. Half of a character counts as U+FFFD.</summary>
internal ref struct TextCursor
{
    private readonly global::System.ReadOnlySpan<char> _text;
    private int _position;

    public TextCursor(global::System.ReadOnlySpan<char> text, int position = 0)
    {
        _text = text;
        _position = position;
    }

    /// <summary>Whether nothing is left.</summary>
    public readonly bool IsAtEnd => _position == _text.Length;

    /// <summary>Passes the characters, if they come next.</summary>
    public bool SkipText(string characters)
    {
        if (!global::System.MemoryExtensions.StartsWith(_text.Slice(_position), global::System.MemoryExtensions.AsSpan(characters)))
        {
            return false;
        }

        _position += characters.Length;
        return true;
    }

    /// <summary>
    /// Passes as many characters of a class as there are, up to <paramref name="max"/>; whether there were at least
    /// <paramref name="min"/>.
    /// </summary>
    /// <param name="ranges">The class as pairs of first and last.</param>
    /// <param name="min">How many are needed.</param>
    /// <param name="max">How many are passed at most.</param>
    public bool SkipClass(string ranges, int min, int max)
    {
        int start = _position;
        while (_position < _text.Length && _position - start < max && Contains(ranges, _text[_position]))
        {
            _position++;
        }

        return _position - start >= min;
    }

    /// <summary>The same for a class that may hold characters beyond the basic plane.</summary>
    /// <param name="ranges">The ranges of the basic plane.</param>
    /// <param name="pairs">The ranges beyond it, as surrogates.</param>
    /// <param name="min">How many are needed.</param>
    /// <param name="max">How many are passed at most.</param>
    public bool SkipClass(string ranges, string pairs, int min, int max)
    {
        int count = 0;
        while (_position < _text.Length && count < max)
        {
            int length = CharacterLength();
            bool isIn = length switch
            {
                0 => false,
                1 => Contains(ranges, char.IsSurrogate(_text[_position]) ? '\uFFFD' : _text[_position]),
                _ => ContainsPair(pairs, _text[_position], _text[_position + 1]),
            };
            if (!isIn)
            {
                break;
            }

            _position += length;
            count++;
        }

        return count >= min;
    }

    /// <summary>The code units of the character that begins here; none in the middle of one.</summary>
    private readonly int CharacterLength() =>
        _position + 1 < _text.Length && char.IsSurrogatePair(_text[_position], _text[_position + 1]) ? 2
        : _position > 0 && char.IsSurrogatePair(_text[_position - 1], _text[_position]) ? 0
        : 1;

    /// <summary>Whether one of the ranges, which are in order, holds the code unit.</summary>
    private static bool Contains(string ranges, char c)
    {
        int low = 0;
        int high = ranges.Length / 2;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (c > ranges[(2 * middle) + 1])
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return 2 * low < ranges.Length && c >= ranges[2 * low];
    }

    private static bool ContainsPair(string pairs, char high, char low)
    {
        for (int i = 0; i < pairs.Length; i += 4)
        {
            if (IsInOrder(pairs[i], pairs[i + 1], high, low) && IsInOrder(high, low, pairs[i + 2], pairs[i + 3]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInOrder(char high, char low, char otherHigh, char otherLow) => high < otherHigh || (high == otherHigh && low <= otherLow);
}
