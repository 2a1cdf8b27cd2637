namespace Xendit.Generators.Reading.Json;

/// <summary>
/// Turns byte offsets of a UTF-8 text into offsets of the same text in UTF-16. Meant to be asked in rising order: all
/// questions together then cost one pass.
/// </summary>
internal sealed class Utf8Positions
{
    private readonly byte[] _bytes;
    private readonly int _start;
    private int _byte;
    private int _char;

    /// <summary>The offsets of a text whose first byte stands at the UTF-16 offset <paramref name="start"/>.</summary>
    public Utf8Positions(byte[] bytes, int start)
    {
        _bytes = bytes;
        _start = start;
        _char = start;
    }

    /// <summary>The UTF-16 offset of a byte offset.</summary>
    public int CharOffset(int byteOffset)
    {
        if (byteOffset < _byte)
        {
            _byte = 0;
            _char = _start;
        }

        byteOffset = Math.Min(byteOffset, _bytes.Length);
        while (_byte < byteOffset)
        {
            byte b = _bytes[_byte++];

            // A byte that continues a character counts nothing; one that starts four bytes counts two UTF-16 units.
            if ((b & 0xC0) != 0x80)
            {
                _char += b >= 0xF0 ? 2 : 1;
            }
        }

        return _char;
    }
}
