using System.Globalization;
using System.Numerics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Yaml;

/// <summary>
/// What a scalar means by the core schema of YAML 1.2: <c>NO</c>, <c>on</c> and <c>2029-10-10</c> are strings. Numbers get
/// the text that JSON writes, digit for digit.
/// </summary>
internal static class YamlScalars
{
    /// <summary>The longest text that is looked at as a number: no number of a document is longer.</summary>
    private const int NumberLength = 400;

    /// <summary>The type and text of a plain scalar without a tag.</summary>
    public static (SpecScalarKind Kind, string Text) Resolve(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return (SpecScalarKind.Null, "null");
            case "true" or "True" or "TRUE":
                return (SpecScalarKind.Boolean, "true");
            case "false" or "False" or "FALSE":
                return (SpecScalarKind.Boolean, "false");
            default:
                return Number(text) is { } number ? (SpecScalarKind.Number, number) : (SpecScalarKind.String, text);
        }
    }

    /// <summary>The type and text of a scalar with a tag; a tag that the text does not fit leaves a string.</summary>
    public static (SpecScalarKind Kind, string Text) ResolveTagged(string text, string tag)
    {
        SpecScalarKind? wanted = tag switch
        {
            "tag:yaml.org,2002:null" => SpecScalarKind.Null,
            "tag:yaml.org,2002:bool" => SpecScalarKind.Boolean,
            "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" => SpecScalarKind.Number,
            _ => null,
        };

        (SpecScalarKind Kind, string Text) resolved = Resolve(text);
        return resolved.Kind == wanted ? resolved : (SpecScalarKind.String, text);
    }

    /// <summary>The JSON text of a YAML number, or <see langword="null"/>. Infinities and NaN have none and stay strings.</summary>
    private static string? Number(string text)
    {
        char first = text[0];
        if ((first is not (>= '0' and <= '9' or '-' or '+' or '.')) || text.Length > NumberLength)
        {
            return null;
        }

        if (first == '0' && text.Length > 2 && text[1] is 'x' or 'o')
        {
            return text[1] == 'x' ? Hexadecimal(text) : Octal(text);
        }

        return Decimal(text);
    }

    private static string? Decimal(string text)
    {
        int integerStart = text[0] is '-' or '+' ? 1 : 0;
        int integerEnd = SkipDigits(text, integerStart);
        bool hasPoint = integerEnd < text.Length && text[integerEnd] == '.';
        int fractionStart = hasPoint ? integerEnd + 1 : integerEnd;
        int fractionEnd = hasPoint ? SkipDigits(text, fractionStart) : fractionStart;
        string exponent = text.Substring(fractionEnd);
        bool hasDigits = integerEnd > integerStart || fractionEnd > fractionStart;
        if (!hasDigits || !IsExponent(exponent))
        {
            return null;
        }

        string sign = text[0] == '-' ? "-" : "";
        string integer = text.Substring(integerStart, integerEnd - integerStart).TrimStart('0');
        string fraction = fractionEnd > fractionStart ? "." + text.Substring(fractionStart, fractionEnd - fractionStart) : "";
        string canonical = sign + (integer.Length == 0 ? "0" : integer) + fraction + exponent;
        return canonical == text ? text : canonical;
    }

    /// <summary>Whether the text is the exponent of a number, or nothing.</summary>
    private static bool IsExponent(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        int digits = text.Length > 1 && text[1] is '-' or '+' ? 2 : 1;
        return text[0] is 'e' or 'E' && digits < text.Length && SkipDigits(text, digits) == text.Length;
    }

    private static string? Hexadecimal(string text) =>
        BigInteger.TryParse("0" + text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out BigInteger value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string? Octal(string text)
    {
        BigInteger value = BigInteger.Zero;
        for (int i = 2; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '7')
            {
                return null;
            }

            value = (value * 8) + (text[i] - '0');
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static int SkipDigits(string text, int position)
    {
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position;
    }
}
