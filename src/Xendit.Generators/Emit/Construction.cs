namespace Xendit.Generators.Emit;

/// <summary>What stands around the parts of an expression.</summary>
internal enum Brackets
{
    /// <summary>Nothing: it has no parts.</summary>
    None,

    /// <summary>The parentheses of a call or a tuple.</summary>
    Round,

    /// <summary>The braces of an initializer.</summary>
    Curly,
}

/// <summary>An expression that is printed on one line where it fits, else with a part on each line.</summary>
/// <param name="Head">What stands before the parts: <c>new JsonNotRule</c>.</param>
/// <param name="Parts">The arguments, or the elements.</param>
/// <param name="Brackets">What stands around them.</param>
internal sealed record Construction(string Head, IReadOnlyList<Construction> Parts, Brackets Brackets)
{
    private const int MaxWidth = 120;
    private const string Indentation = "    ";

    /// <summary>An expression that is not broken.</summary>
    public static Construction Of(string text) => new(text, [], Brackets.None);

    public string ToText()
    {
        List<string> parts = Parts.Select(static part => part.ToText()).ToList();
        string list = string.Join(", ", parts);
        string line = Brackets switch
        {
            Brackets.Round => $"{Head}({list})",
            Brackets.Curly => $"{Head} {{ {list} }}",
            _ => Head,
        };
        if (parts.Count == 0 || (line.Length <= MaxWidth && !line.Contains('\n')))
        {
            return line;
        }

        string lines = string.Join(",\n", parts.Select(static part => Indentation + part.Replace("\n", "\n" + Indentation)));
        return Brackets == Brackets.Curly ? $"{Head}\n{{\n{lines},\n}}" : $"{Head}(\n{lines})";
    }
}
