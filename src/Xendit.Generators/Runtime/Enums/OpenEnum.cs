namespace Xendit.Generators.Runtime;

/// <summary>
/// A value of an enumeration that may grow: one of the values that the document names (<see cref="Known"/>), or any
/// other that the wire carries (<see cref="Raw"/>).
/// </summary>
/// <typeparam name="TEnum">The enumeration of the named values.</typeparam>
[global::System.Diagnostics.DebuggerDisplay("{Raw,nq}")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(OpenEnumJsonConverter))]
public readonly struct OpenEnum<TEnum> : global::System.IEquatable<OpenEnum<TEnum>>
#if NET
    , global::System.ISpanParsable<OpenEnum<TEnum>>
#endif
    where TEnum : struct, global::System.Enum
{
    private readonly string? _text;
    private readonly TEnum _number;
    private readonly bool _hasNumber;

    private OpenEnum(TEnum number)
    {
        _number = number;
        _hasNumber = true;
    }

    private OpenEnum(string text) => _text = text;

    /// <summary>The named value, or <see langword="null"/> when the wire value is not one that the document names.</summary>
    public TEnum? Known => _hasNumber && OpenEnumTable<TEnum>.Instance.IsDefined(_number) ? _number : null;

    /// <summary>The exact wire text; empty for <see langword="default"/>.</summary>
    public string Raw => _text ?? (_hasNumber ? OpenEnumTable<TEnum>.Instance.TextOf(_number) ?? "" : "");

    /// <summary>Whether it is <see langword="default"/>: no value at all.</summary>
    internal bool IsDefault => _text is null && !_hasNumber;

    /// <summary>The wire text of a value that has no number, or <see langword="null"/>.</summary>
    internal string? CustomText => _text;

    /// <summary>A value by its wire text, whether or not the document names it.</summary>
    /// <param name="text">The text as it stands on the wire.</param>
    /// <returns>The named value where there is one, else a custom one.</returns>
    /// <exception cref="global::System.ArgumentException"><paramref name="text"/> can be no value of an integer enumeration.</exception>
    public static OpenEnum<TEnum> Custom(string text)
    {
        if (text is null)
        {
            throw new global::System.ArgumentNullException(nameof(text));
        }

        return TryCreate(text, out OpenEnum<TEnum> value)
            ? value
            : throw new global::System.ArgumentException("A value of an integer enumeration is a JSON number.", nameof(text));
    }

    /// <summary>A value of the enumeration.</summary>
    /// <param name="value">The named value.</param>
    public static implicit operator OpenEnum<TEnum>(TEnum value) => new(value);

    /// <summary>Whether two values are the same on the wire.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => left.Equals(right);

    /// <summary>Whether two values differ on the wire.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => !left.Equals(right);

#if NET
    /// <inheritdoc/>
    public static OpenEnum<TEnum> Parse(string s, global::System.IFormatProvider? provider = null) =>
        TryParse(s, provider, out OpenEnum<TEnum> value)
            ? value
            : throw new global::System.FormatException("The text is no value of the enumeration.");

    /// <inheritdoc/>
    public static OpenEnum<TEnum> Parse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider = null) =>
        Parse(s.ToString(), provider);

    /// <inheritdoc/>
    public static bool TryParse(
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s,
        global::System.IFormatProvider? provider,
        out OpenEnum<TEnum> result)
    {
        result = default;
        return !string.IsNullOrEmpty(s) && TryCreate(s, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse(
        global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out OpenEnum<TEnum> result) =>
        TryParse(s.ToString(), provider, out result);

#endif
    /// <inheritdoc/>
    public bool Equals(OpenEnum<TEnum> other) =>
        _hasNumber == other._hasNumber
        && (_hasNumber
            ? global::System.Collections.Generic.EqualityComparer<TEnum>.Default.Equals(_number, other._number)
            : string.Equals(_text, other._text, global::System.StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpenEnum<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _text is null
            ? SecretHash.Of(_number)
            : SecretHash.Of(global::System.MemoryExtensions.AsSpan(_text));

    /// <summary>The wire text, see <see cref="Raw"/>.</summary>
    public override string ToString() => Raw;

    /// <summary>A wire text that is known not to be a named value.</summary>
    internal static OpenEnum<TEnum> Unknown(string text) => new(text);

    /// <summary>The number, which need not be one that the enumeration names.</summary>
    internal bool TryGetNumber(out TEnum number)
    {
        number = _number;
        return _hasNumber;
    }

    private static bool TryCreate(string text, out OpenEnum<TEnum> value)
    {
        OpenEnumTable<TEnum> table = OpenEnumTable<TEnum>.Instance;
        value = table.TryGetNumber(text, out TEnum number) ? new(number) : new(text);
        return value._hasNumber || table.IsText(text);
    }
}
