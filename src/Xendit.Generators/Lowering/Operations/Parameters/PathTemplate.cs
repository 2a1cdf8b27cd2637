using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Lowering.Operations.Parameters;

/// <summary>Cuts a path into literals and parameters.</summary>
internal static class PathTemplate
{
    /// <summary>The parts, or <see langword="null"/> where a placeholder has no parameter or a brace no partner.</summary>
    public static EquatableArray<PathPart>? Parse(string path, EquatableArray<ParameterModel> parameters)
    {
        var parts = new List<PathPart>();
        int position = 0;
        while (position < path.Length)
        {
            int open = path.IndexOf('{', position);
            int end = open < 0 ? path.Length : open;
            if (end > position)
            {
                parts.Add(new PathPart(EscapeLiteral(path.Substring(position, end - position))));
            }

            if (open < 0)
            {
                break;
            }

            int close = path.IndexOf('}', open);
            int parameter = close < 0 ? -1 : IndexOf(parameters, path.Substring(open + 1, close - open - 1));
            if (parameter < 0)
            {
                return null;
            }

            parts.Add(new PathPart(Literal: null, parameter));
            position = close + 1;
        }

        return parts.ToEquatableArray();
    }

    private static int IndexOf(EquatableArray<ParameterModel> parameters, string name)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Place == ParameterPlace.Path && parameters[i].WireName == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Escapes what no URL path may hold; what is already escaped stays.</summary>
    private static string EscapeLiteral(string literal) => string.Join(
        "%", literal.Split('%').Select(static part => string.Join("/", part.Split('/').Select(EscapeSegment))));

    private static string EscapeSegment(string segment) =>
        string.Concat(segment.Select(static c => IsPathCharacter(c) ? c.ToString() : char.IsSurrogate(c) ? "%EF%BF%BD" : Uri.EscapeDataString(c.ToString())));

    /// <summary><c>pchar</c> of RFC 3986 without the percent sign.</summary>
    private static bool IsPathCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "-._~!$&'()*+,;=:@".IndexOf(c) >= 0;
}
