namespace Xendit.Generators.Runtime;

/// <summary>A value of the document, which JSON is compared with: numbers by value, objects in any order.</summary>
internal sealed class JsonConstant
{
    private readonly global::System.Text.Json.JsonValueKind _kind;
    private readonly string _text = "";
    private readonly ExactNumber? _number;
    private readonly JsonConstant[] _items = global::System.Array.Empty<JsonConstant>();
    private readonly global::System.Collections.Generic.Dictionary<string, JsonConstant> _members = new();

    private JsonConstant(global::System.Text.Json.JsonElement value)
    {
        _kind = value.ValueKind;
        switch (_kind)
        {
            case global::System.Text.Json.JsonValueKind.String:
                _text = value.GetString()!;
                break;
            case global::System.Text.Json.JsonValueKind.Number:
                _number = new ExactNumber(value.GetRawText());
                break;
            case global::System.Text.Json.JsonValueKind.Array:
                _items = global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Select(value.EnumerateArray(), static item => new JsonConstant(item)));
                break;
            case global::System.Text.Json.JsonValueKind.Object:
                foreach (global::System.Text.Json.JsonProperty member in value.EnumerateObject())
                {
                    _members[member.Name] = new JsonConstant(member.Value);
                }

                break;
        }
    }

    /// <summary>The value of JSON text.</summary>
    public static JsonConstant Parse(string json)
    {
        using var document = global::System.Text.Json.JsonDocument.Parse(json, new global::System.Text.Json.JsonDocumentOptions { MaxDepth = JsonOutput.MaxDepth });
        return new JsonConstant(document.RootElement);
    }

    /// <summary>Whether a value is this one.</summary>
    public bool Is(global::System.Text.Json.JsonElement value) => value.ValueKind == _kind && _kind switch
    {
        global::System.Text.Json.JsonValueKind.String => IsText(value),
        global::System.Text.Json.JsonValueKind.Number => ExactNumbers.Compare(value, _number!) == 0,
        global::System.Text.Json.JsonValueKind.Array => AreItems(value),
        global::System.Text.Json.JsonValueKind.Object => AreMembers(value),
        _ => true,
    };

    /// <summary>What is no Unicode is no text of the document.</summary>
    private bool IsText(global::System.Text.Json.JsonElement value)
    {
        try
        {
            return value.ValueEquals(_text);
        }
        catch (global::System.InvalidOperationException)
        {
            return false;
        }
    }

    private bool AreItems(global::System.Text.Json.JsonElement value)
    {
        if (value.GetArrayLength() != _items.Length)
        {
            return false;
        }

        int index = 0;
        foreach (global::System.Text.Json.JsonElement item in value.EnumerateArray())
        {
            if (!_items[index++].Is(item))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Of a name that stands twice the last value counts.</summary>
    private bool AreMembers(global::System.Text.Json.JsonElement value)
    {
        foreach (global::System.Text.Json.JsonProperty member in value.EnumerateObject())
        {
            if (!IsNamed(member))
            {
                return false;
            }
        }

        foreach (global::System.Collections.Generic.KeyValuePair<string, JsonConstant> member in _members)
        {
            if (!value.TryGetProperty(member.Key, out global::System.Text.Json.JsonElement found) || !member.Value.Is(found))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsNamed(global::System.Text.Json.JsonProperty member)
    {
        foreach (global::System.Collections.Generic.KeyValuePair<string, JsonConstant> known in _members)
        {
            if (member.NameEquals(known.Key))
            {
                return true;
            }
        }

        return false;
    }
}
