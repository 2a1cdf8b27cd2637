namespace Xendit.Generators.Runtime;

/// <summary>
/// Writes the members of a record for its <c>ToString</c>: bounded, invariant, and without secrets. The name of a member is
/// the expression that gives its value.
/// </summary>
internal struct RecordPrinter
{
    private const int MaxItems = 10;

    private readonly global::System.Text.StringBuilder _text;

    /// <summary>A printer that appends to <paramref name="text"/>.</summary>
    public RecordPrinter(global::System.Text.StringBuilder text) => _text = text;

    /// <summary>Whether anything was written.</summary>
    public bool HasWritten { readonly get; private set; }

    /// <summary>Writes a member.</summary>
    public void Add<T>(T value, [global::System.Runtime.CompilerServices.CallerArgumentExpression("value")] string name = "")
    {
        AppendName(name);
        AppendValue(_text, value);
    }

    /// <summary>Writes a member that is a map.</summary>
    public void Add<T>(
        global::System.Collections.Generic.IReadOnlyDictionary<string, T>? map,
        [global::System.Runtime.CompilerServices.CallerArgumentExpression("map")] string name = "")
    {
        AppendName(name);
        if (map is null)
        {
            _text.Append("null");
            return;
        }

        int count = 0;
        _text.Append('{');
        foreach (global::System.Collections.Generic.KeyValuePair<string, T> entry in map)
        {
            if (count++ < MaxItems)
            {
                _text.Append(count == 1 ? " " : ", ").Append(entry.Key).Append(" = ");
                AppendValue(_text, entry.Value);
            }
        }

        AppendRest(_text, count);
        _text.Append(" }");
    }

    /// <summary>Writes that a member is there, and not what it is.</summary>
    public void AddSensitive(bool isPresent, string name)
    {
        AppendName(name);
        _text.Append(isPresent ? "***" : "null");
    }

    /// <summary>Writes the names of members that nothing is known of, so that their values may be secret.</summary>
    public void AddNames<T>(
        global::System.Collections.Generic.IReadOnlyDictionary<string, T> map,
        [global::System.Runtime.CompilerServices.CallerArgumentExpression("map")] string name = "")
    {
        if (map.Count > 0)
        {
            AppendName(name);
            AppendItems(_text, map.Keys);
        }
    }

    /// <summary>A value alone, as it would be written for a member.</summary>
    public static string Format(object? value)
    {
        var text = new global::System.Text.StringBuilder();
        AppendValue(text, value);
        return text.ToString();
    }

    private void AppendName(string name)
    {
        _text.Append(HasWritten ? ", " : "").Append(name.TrimStart('@')).Append(" = ");
        HasWritten = true;
    }

    private static void AppendValue(global::System.Text.StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;

            case string content:
                text.Append(content);
                break;

            case byte[] bytes:
                text.Append(bytes.Length).Append(" bytes");
                break;

            case global::System.DateTimeOffset time:
                text.Append(Rfc3339Text.Format(time));
                break;

            case global::System.Text.Json.JsonElement { ValueKind: not global::System.Text.Json.JsonValueKind.Undefined } element:
                text.Append(element.GetRawText());
                break;

            case global::System.IFormattable number:
                text.Append(number.ToString(format: null, global::System.Globalization.CultureInfo.InvariantCulture));
                break;

            case global::System.Collections.IEnumerable items:
                AppendItems(text, items);
                break;

            default:
                text.Append(value);
                break;
        }
    }

    private static void AppendItems(global::System.Text.StringBuilder text, global::System.Collections.IEnumerable items)
    {
        int count = 0;
        text.Append('[');
        foreach (object? item in items)
        {
            if (count++ < MaxItems)
            {
                text.Append(count == 1 ? "" : ", ");
                AppendValue(text, item);
            }
        }

        AppendRest(text, count);
        text.Append(']');
    }

    private static void AppendRest(global::System.Text.StringBuilder text, int count)
    {
        if (count > MaxItems)
        {
            text.Append(", … (").Append(count).Append(" in all)");
        }
    }
}
