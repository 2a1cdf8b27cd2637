using System.Globalization;
using System.Text;

namespace Xendit.Generators.Reading.Json;

/// <summary>Unescapes JSON text that the framework refuses.</summary>
internal static class JsonEscapes
{
    /// <summary>The text; half a surrogate pair becomes U+FFFD.</summary>
    public static string Unescape(string escaped)
    {
        var result = new StringBuilder(escaped.Length);
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\' || i + 1 == escaped.Length)
            {
                result.Append(escaped[i]);
                continue;
            }

            char kind = escaped[++i];
            if (kind == 'u' && i + 4 < escaped.Length
                && int.TryParse(escaped.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit))
            {
                result.Append((char)unit);
                i += 4;
            }
            else
            {
                result.Append(kind switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => kind });
            }
        }

        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(result.ToString()));
    }
}
