using System.Text;

namespace Xendit.Generators.Emit;

/// <summary>The gate through which text of a document becomes content of XML documentation: always well formed, and always within its line.</summary>
internal static class XmlText
{
    /// <summary>Plain text as the value of an attribute.</summary>
    public static string EscapeAttribute(string text) => Escape(text).Replace("\"", "&quot;");

    /// <summary>Plain text as XML: escaped, with a space for every line end and nothing that XML 1.0 forbids.</summary>
    public static string Escape(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029': escaped.Append(' '); break;
                case < ' ' or '\uFFFE' or '\uFFFF': escaped.Append('\uFFFD'); break;
                case var high when char.IsHighSurrogate(high) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    escaped.Append(high).Append(text[++i]);
                    break;
                case var lone when char.IsSurrogate(lone): escaped.Append('\uFFFD'); break;
                default: escaped.Append(c); break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>Whether all characters stand for themselves, as they mostly do.</summary>
    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is not (>= ' ' and <= '~' and not ('&' or '<' or '>')))
            {
                return false;
            }
        }

        return true;
    }
}
