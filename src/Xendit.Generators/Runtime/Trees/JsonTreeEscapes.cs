namespace Xendit.Generators.Runtime;

/// <summary>Strings of JSON with escapes.</summary>
internal static class JsonTreeEscapes
{
    /// <summary>The length of <c>\u</c> with its digits.</summary>
    private const int UnitLength = 6;

    /// <summary>Finds the end of a string, and whether it is Unicode: half of a surrogate pair can be escaped.</summary>
    /// <param name="text">What follows the quote.</param>
    /// <param name="length">The length up to the first escape; then that up to the closing quote.</param>
    public static JsonTreeText Measure(global::System.ReadOnlySpan<byte> text, ref int length)
    {
        JsonTreeText form = JsonTreeText.Escaped;
        while (text[length] != (byte)'"')
        {
            length += EscapeLength(text.Slice(length), ref form);
            length += global::System.MemoryExtensions.IndexOfAny(text.Slice(length), (byte)'"', (byte)'\\');
        }

        return form;
    }

    private static int EscapeLength(global::System.ReadOnlySpan<byte> escape, ref JsonTreeText form)
    {
        if (escape[1] != (byte)'u')
        {
            return 2;
        }

        char unit = UnitOf(escape);
        if (char.IsHighSurrogate(unit) && escape[UnitLength] == (byte)'\\' && escape[UnitLength + 1] == (byte)'u' && char.IsLowSurrogate(UnitOf(escape.Slice(UnitLength))))
        {
            return 2 * UnitLength;
        }

        if (char.IsSurrogate(unit))
        {
            form = JsonTreeText.NoUnicode;
        }

        return UnitLength;
    }

    private static char UnitOf(global::System.ReadOnlySpan<byte> escape)
    {
        global::System.Buffers.Text.Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out _, 'X');
        return (char)unit;
    }
}
