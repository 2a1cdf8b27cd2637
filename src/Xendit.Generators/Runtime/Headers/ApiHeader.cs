namespace Xendit.Generators.Runtime;

/// <summary>
/// A header of answers, as the document describes it:
/// <c>if (PetstoreClientHeaders.RateLimitRemaining.TryGet(response.Headers, out long remaining))</c>.
/// </summary>
/// <typeparam name="T">The type of its value.</typeparam>
public sealed class ApiHeader<T>
{
    private readonly bool _isText;
    private readonly bool _isList;
    private readonly ReadValue<T> _read;

    /// <summary>Describes a header.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isText">Whether a value is text, rather than a number or a boolean.</param>
    /// <param name="isList">Whether there may be several values, between commas or in several lines (style <c>simple</c>).</param>
    /// <param name="read">Reads the value from the JSON that it would be.</param>
    internal ApiHeader(string name, bool isText, bool isList, ReadValue<T> read)
    {
        Name = name;
        _isText = isText;
        _isList = isList;
        _read = read;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Gives the value, unless it is missing or not what the document says: an answer is not bad for its headers.</summary>
    /// <param name="headers">The headers of an <see cref="ApiResponse"/> or an <see cref="ApiException"/>.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> headers,
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value)
    {
        value = default;
        if (headers is null)
        {
            throw new global::System.ArgumentNullException(nameof(headers));
        }

        if (!headers.TryGetValue(Name, out var lines) || lines.Count == 0)
        {
            return false;
        }

        try
        {
            value = JsonRoot.Parse(_isList ? List(lines) : Json(lines[0]), _read);
            return value is not null;
        }
        catch (global::System.Exception e) when (e is global::System.Text.Json.JsonException or global::System.ArgumentException)
        {
            return false;
        }
    }

    private string List(global::System.Collections.Generic.IReadOnlyList<string> lines)
    {
        var items = new global::System.Text.StringBuilder("[");
        foreach (string line in lines)
        {
            foreach (string item in line.Split(','))
            {
                items.Append(items.Length == 1 ? "" : ",").Append(Json(item));
            }
        }

        return items.Append(']').ToString();
    }

    private string Json(string text) =>
        _isText ? "\"" + global::System.Text.Json.JsonEncodedText.Encode(text.Trim()).ToString() + "\"" : text;
}
