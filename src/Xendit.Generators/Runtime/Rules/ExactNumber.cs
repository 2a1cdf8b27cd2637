namespace Xendit.Generators.Runtime;

/// <summary>A number of the document, which others are compared with.</summary>
internal sealed class ExactNumber
{
    private readonly bool _isNegative;
    private readonly byte[] _digits;
    private readonly long _exponent;
    private readonly long? _integer;

    /// <param name="text">The number as JSON.</param>
    public ExactNumber(string text)
    {
        byte[] utf8 = global::System.Text.Encoding.UTF8.GetBytes(text);
        var number = JsonNumber.Parse(utf8, new byte[utf8.Length]);
        _isNegative = number.IsNegative;
        _digits = number.Digits.ToArray();
        _exponent = number.Exponent;
        _integer = number.TryGetInt64(out long integer) ? integer : null;
    }

    /// <summary>The number.</summary>
    public JsonNumber Value => new JsonNumber(_isNegative, _digits, _exponent);

    /// <summary>Whether it is an integer of 64 bits.</summary>
    public bool TryGetInt64(out long value)
    {
        value = _integer.GetValueOrDefault();
        return _integer.HasValue;
    }
}
