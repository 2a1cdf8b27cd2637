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
/// <param name="Head">What stands before the parts: <c>new JsonNotRule</c>. It has one line.</param>
/// <param name="Parts">The arguments, or the elements.</param>
/// <param name="Brackets">What stands around them.</param>
internal sealed record Construction(string Head, IReadOnlyList<Construction> Parts, Brackets Brackets)
{
    private const int MaxWidth = 120;
    private const string Separator = ", ";

    /// <summary>Its width on one line.</summary>
    private readonly int _width =
        Head.Length + WidthOf(Brackets) + Parts.Sum(static part => part._width) + (Separator.Length * Math.Max(Parts.Count - 1, 0));

    /// <summary>An expression that is not broken.</summary>
    public static Construction Of(string text) => new(text, [], Brackets.None);

    /// <summary>Writes it where the writer stands.</summary>
    public void Write(SourceWriter writer)
    {
        writer.Write(Head);
        if (Brackets == Brackets.None)
        {
            return;
        }

        if (Parts.Count == 0 || _width <= MaxWidth)
        {
            WriteLine(writer);
        }
        else
        {
            WriteLines(writer);
        }
    }

    private void WriteLine(SourceWriter writer)
    {
        writer.Write(Brackets == Brackets.Curly ? " { " : "(");
        for (int i = 0; i < Parts.Count; i++)
        {
            writer.Write(i == 0 ? "" : Separator);
            Parts[i].Write(writer);
        }

        writer.Write(Brackets == Brackets.Curly ? " }" : ")");
    }

    private void WriteLines(SourceWriter writer)
    {
        writer.WriteLine(Brackets == Brackets.Curly ? "\n{" : "(");
        using (writer.Indent())
        {
            for (int i = 0; i < Parts.Count; i++)
            {
                writer.Write(i == 0 ? "" : ",\n");
                Parts[i].Write(writer);
            }
        }

        writer.Write(Brackets == Brackets.Curly ? ",\n}" : ")");
    }

    private static int WidthOf(Brackets brackets) => brackets switch
    {
        Brackets.None => 0,
        Brackets.Round => "()".Length,
        _ => " {  }".Length,
    };
}
