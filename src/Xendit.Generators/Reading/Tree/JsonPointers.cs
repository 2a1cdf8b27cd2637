using System.Text;

namespace Xendit.Generators.Reading.Tree;

/// <summary>JSON Pointers (RFC 6901): <c>/paths/~1pets/get</c>.</summary>
internal static class JsonPointers
{
    /// <summary>The pointer of a member or item of what <paramref name="pointer"/> points to.</summary>
    public static string Append(string pointer, string token) => pointer + "/" + Escape(token);

    /// <summary>A token as a pointer writes it.</summary>
    public static string Escape(string token) => token.IndexOfAny(['~', '/']) < 0
        ? token
        : token.Replace("~", "~0").Replace("/", "~1");

    /// <summary>A token as it is meant. A <c>~</c> that escapes nothing stands for itself.</summary>
    public static string Unescape(string token) => token.IndexOf('~') < 0
        ? token
        : token.Replace("~1", "/").Replace("~0", "~");

    /// <summary>The tokens of a pointer, unescaped. The leading slash may be missing.</summary>
    public static IEnumerable<string> Tokens(string pointer)
    {
        if (pointer.Length == 0)
        {
            yield break;
        }

        int start = pointer[0] == '/' ? 1 : 0;
        while (true)
        {
            int slash = pointer.IndexOf('/', start);
            if (slash < 0)
            {
                yield return Unescape(pointer.Substring(start));
                yield break;
            }

            yield return Unescape(pointer.Substring(start, slash - start));
            start = slash + 1;
        }
    }

    /// <summary>Undoes percent-coding; a sequence that codes nothing stays as it is.</summary>
    public static string PercentDecode(string fragment)
    {
        if (fragment.IndexOf('%') < 0)
        {
            return fragment;
        }

        var bytes = new List<byte>(fragment.Length);
        for (int i = 0; i < fragment.Length; i++)
        {
            if (fragment[i] == '%' && i + 2 < fragment.Length && HexValue(fragment[i + 1]) >= 0 && HexValue(fragment[i + 2]) >= 0)
            {
                bytes.Add((byte)((HexValue(fragment[i + 1]) * 16) + HexValue(fragment[i + 2])));
                i += 2;
            }
            else
            {
                int length = char.IsHighSurrogate(fragment[i]) && i + 1 < fragment.Length ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(fragment.Substring(i, length)));
                i += length - 1;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>The child that a token names, or <see langword="null"/>.</summary>
    public static SpecNode? Step(SpecNode node, string token) => node switch
    {
        SpecObject @object => @object[token],
        SpecArray array when TryIndex(token, out int index) && index < array.Items.Count => array.Items[index],
        _ => null,
    };

    /// <summary>What a pointer points to, or <see langword="null"/>.</summary>
    public static SpecNode? Find(SpecNode root, string pointer)
    {
        SpecNode? node = root;
        foreach (string token in Tokens(pointer))
        {
            node = Step(node, token);
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    private static bool TryIndex(string token, out int index)
    {
        index = 0;
        if (token.Length is 0 or > 9 || (token.Length > 1 && token[0] == '0'))
        {
            return false;
        }

        foreach (char c in token)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            index = (index * 10) + (c - '0');
        }

        return true;
    }

    private static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
