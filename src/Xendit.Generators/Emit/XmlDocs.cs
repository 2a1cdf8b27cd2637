using System.Text;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit;

/// <summary>The gate through which text of a document becomes XML documentation comments.</summary>
internal static class XmlDocs
{
    /// <summary>Writes summary and remarks, if there are any.</summary>
    public static void WriteDocs(this SourceWriter writer, Documentation? documentation, string fallback)
    {
        writer.WriteElement("summary", documentation?.Summary ?? fallback);
        if (documentation?.Remarks is { } remarks)
        {
            writer.WriteElement("remarks", remarks);
        }
    }

    /// <summary>Writes an element whose content is plain text.</summary>
    public static void WriteElement(this SourceWriter writer, string element, string text, string attributes = "")
    {
        string escaped = Escape(text);
        if (escaped.IndexOf('\n') < 0)
        {
            writer.WriteLine($"/// <{element}{attributes}>{escaped}</{element}>");
            return;
        }

        writer.WriteLine($"/// <{element}{attributes}>");
        foreach (string line in escaped.Split('\n'))
        {
            writer.WriteLine(line.Length == 0 ? "///" : "/// " + line);
        }

        writer.WriteLine($"/// </{element}>");
    }

    /// <summary>Plain text as XML content: escaped, with every kind of line end as <c>\n</c> and nothing XML 1.0 forbids.</summary>
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
                case '"': escaped.Append("&quot;"); break;
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n': break;
                case '\n' or '\r' or '\u0085' or '\u2028' or '\u2029': escaped.Append('\n'); break;
                case '\t': escaped.Append(' '); break;
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
            if (c is not ((>= ' ' and <= '~' and not ('&' or '<' or '>' or '"')) or '\n'))
            {
                return false;
            }
        }

        return true;
    }
}
