using System.Text;

namespace Xendit.Generators.Emit.Json;

/// <summary>A text that generated code compares with.</summary>
internal abstract class Utf8Text(string text)
{
    public string Text { get; } = text;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    /// <summary>The position at which texts of one length differ most.</summary>
    public static int MostTelling(IReadOnlyList<Utf8Text> texts)
    {
        int best = 0;
        int bestCount = 0;
        var seen = new HashSet<byte>();
        for (int position = 0; position < texts[0].Utf8.Length; position++)
        {
            seen.Clear();
            int count = texts.Count(text => seen.Add(text.Utf8[position]));
            if (count > bestCount)
            {
                best = position;
                bestCount = count;
            }
        }

        return best;
    }

    /// <summary>A byte, as a character where it is a visible one.</summary>
    public static string ByteLiteral(byte value) =>
        value is > (byte)' ' and < 0x7F ? $"(byte){CSharpText.Literal((char)value)}" : CSharpText.Literal(value);
}

/// <summary>A text and what to do for it.</summary>
/// <param name="text">The text.</param>
/// <param name="writeBody">Prints what to do; the last line is a jump.</param>
internal sealed class Utf8Case(string text, Action writeBody) : Utf8Text(text)
{
    public Action WriteBody { get; } = writeBody;
}

/// <summary>A text and its number.</summary>
internal sealed class Utf8Entry(string text, int number) : Utf8Text(text)
{
    public int Number { get; } = number;
}
