namespace Xendit.Generators.Emit.Validation;

/// <summary>An expression that is printed on one line where it fits, else with an argument on each line.</summary>
/// <param name="Open">What stands before the arguments: <c>new JsonNotRule(</c>.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Close">What stands after them.</param>
internal sealed record Construction(string Open, IReadOnlyList<Construction> Arguments, string Close)
{
    private const int MaxWidth = 120;
    private const string Indentation = "    ";

    /// <summary>An expression that is not broken.</summary>
    public static Construction Of(string text) => new(text, [], "");

    public string ToText()
    {
        List<string> arguments = Arguments.Select(static argument => argument.ToText()).ToList();
        string line = Open + string.Join(", ", arguments) + Close;
        return arguments.Count == 0 || (line.Length <= MaxWidth && !line.Contains('\n'))
            ? line
            : $"{Open}\n{string.Join(",\n", arguments.Select(static argument => Indentation + argument.Replace("\n", "\n" + Indentation)))}{Close}";
    }
}
