using System.Runtime.CompilerServices;

namespace Xendit.Generators.Emit;

/// <summary>
/// Interpolated text on its way into a file: the parts are written as they come, and no string is made of the whole.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct SourceLine
{
    private readonly SourceWriter _writer;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">The characters of the literal parts.</param>
    /// <param name="formattedCount">How many values follow.</param>
    /// <param name="writer">Where to write to.</param>
    public SourceLine(int literalLength, int formattedCount, SourceWriter writer)
    {
        _ = literalLength;
        _ = formattedCount;
        _writer = writer;
    }

    public void AppendLiteral(string text) => _writer.Write(text);

    public void AppendFormatted(string? text)
    {
        if (text is not null)
        {
            _writer.Write(text);
        }
    }
}
