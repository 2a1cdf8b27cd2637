namespace Xendit.Generators.Tests.Hostile;

/// <summary>What somebody would write into a document to get code of theirs into the consumer's.</summary>
internal static class Payloads
{
    /// <summary>Identifiers that nothing but the payloads has: no name that is made of a text holds such an underscore.</summary>
    public static readonly string[] Identifiers = ["pwn_ed", "ModuleInitializer"];

    private const string Code = "[System.Runtime.CompilerServices.ModuleInitializer] internal static void pwn_ed() => pwn_ed();";

    /// <summary>Ends of whatever a text may stand in, by what they end.</summary>
    private static readonly Dictionary<string, string> s_ends = new()
    {
        ["comment"] = $"*/ {Code} /*",
        ["string"] = $"\"; {Code} //",
        ["verbatim string"] = $"\"\"; {Code} //",
        ["raw string"] = $"\"\"\"; {Code} //",
        ["character"] = $"'; {Code} //",
        ["escaped quote"] = $"\\\"; {Code} //",
        ["escape of C#"] = $"\\u0022; {Code} //",
        ["short escape of C#"] = $"\\x22; {Code} //",
        ["element"] = $"</summary></param></remarks>\n{Code}\n/// <summary><see cref=\"pwn_ed\"/><pwn_ed>",
        ["section of XML"] = "]]>--><!--<![CDATA[<?pwn_ed &pwn_ed;&#34;&#0;",
        ["start of a comment"] = "/* pwn_ed(); //",
    };

    /// <summary>Braces, which path templates do not take.</summary>
    private static readonly Dictionary<string, string> s_braces = new()
    {
        ["hole"] = "{pwn_ed()}{{pwn_ed()}}",
        ["brackets"] = $")]}}>; {Code} <{{[(",
    };

    /// <summary>Ends of a line.</summary>
    private static readonly Dictionary<string, string> s_lines = new()
    {
        ["line feed"] = $"\n{Code}\n",
        ["carriage return"] = $"\r{Code}\r",
        ["both"] = $"\r\n{Code}\r\n",
        ["next line"] = $"\u0085{Code}\u0085",
        ["line separator"] = $"\u2028{Code}\u2028",
        ["paragraph separator"] = $"\u2029{Code}\u2029",
        ["vertical tab"] = $"\v{Code}\v",
        ["form feed"] = $"\f{Code}\f",
        ["directives"] = $"\n#endif\n{Code}\n#pragma warning restore\n#nullable disable\n#line 1 \"pwn_ed\"\n#error pwn_ed\n#if pwn_ed\n",
    };

    private static readonly Dictionary<string, string> s_characters = new()
    {
        ["NUL"] = $"\0{Code}",
        ["control characters"] = $"\u0001\u001b{Code}\u007f\u009f",
        ["invisible characters"] = $"\u200d\u202e\u2066{Code}\ufeff\u00ad",
        ["no characters"] = $"\ufffe\uffff{Code}\ufdd0",
        ["marks of pointers"] = $"~in~0~1/%22%0A~own{Code}",
        ["last backslash"] = "\\",
    };

    private static readonly Dictionary<string, string> s_all = new([.. s_ends, .. s_lines, .. s_characters, .. s_braces]);

    /// <summary>Each by its name.</summary>
    public static TheoryData<string> Names => [.. s_all.Keys];

    /// <summary>No text at all: names that hold it are refused, and elsewhere it is read as U+FFFD.</summary>
    public const string HalfCharacter = $"\ud83d{Code}\udca9";

    /// <summary>All in one text, for where there are thousands of places to try.</summary>
    public static string Everything { get; } = string.Concat(s_all.Values);

    /// <summary>The same without braces.</summary>
    public static string EverythingBraceless { get; } = string.Concat(s_ends.Values.Concat(s_lines.Values).Concat(s_characters.Values));

    public static string Of(string name) => s_all[name];
}
