namespace Xendit.Generators.Runtime;

/// <summary>The body of an answer, and the character set that its headers name.</summary>
internal sealed class ApiBody
{
    internal static readonly ApiBody Empty = new ApiBody(default, charset: null);

    private readonly string? _charset;

    internal ApiBody(global::System.ReadOnlyMemory<byte> bytes, string? charset)
    {
        Bytes = bytes;
        _charset = charset;
    }

    internal global::System.ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The body as text, without a byte order mark.</summary>
    internal string Text => Decode(Encoding());

    internal static ApiBody FromText(string? text) =>
        string.IsNullOrEmpty(text) ? Empty : new ApiBody(global::System.Text.Encoding.UTF8.GetBytes(text), charset: null);

    /// <summary>The body in the encoding of JSON.</summary>
    internal global::System.ReadOnlySpan<byte> Utf8()
    {
        global::System.Text.Encoding encoding = Encoding();
        return encoding is global::System.Text.UTF8Encoding
            ? Bytes.Span
            : global::System.Text.Encoding.UTF8.GetBytes(Decode(encoding));
    }

    private string Decode(global::System.Text.Encoding encoding)
    {
        string text = encoding.GetString(Bytes.ToArray());
        return text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
    }

    private global::System.Text.Encoding Encoding()
    {
        try
        {
            return _charset is null ? global::System.Text.Encoding.UTF8 : global::System.Text.Encoding.GetEncoding(_charset.Trim('"'));
        }
        catch (global::System.Exception e) when (e is global::System.ArgumentException or global::System.NotSupportedException)
        {
            // A name that means nothing here says nothing: the default of the web remains.
            return global::System.Text.Encoding.UTF8;
        }
    }
}
