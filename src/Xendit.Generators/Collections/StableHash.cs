using System.Globalization;
using System.Text;

namespace Xendit.Generators.Collections;

/// <summary>FNV-1a over UTF-8: the same on every machine and in every run.</summary>
internal static class StableHash
{
    /// <summary>The hash as eight hexadecimal digits.</summary>
    public static string Of(string text)
    {
        uint hash = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ b) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
