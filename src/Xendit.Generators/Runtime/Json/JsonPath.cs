namespace Xendit.Generators.Runtime;

/// <summary>A place in a document. It is found by reading anew up to there, so that reading itself need not keep track.</summary>
internal sealed class JsonPath
{
    private readonly global::System.Collections.Generic.List<Step> _steps = new();

    private JsonPath(bool isNested) => IsNested = isNested;

    /// <summary>Whether the path begins inside a larger document.</summary>
    public bool IsNested { get; }

    /// <summary>Finds the place of the token that begins at a byte; of a malformed one, the last place that can be told.</summary>
    public static JsonPath Find(global::System.Text.Json.Utf8JsonReader reader, long tokenStart)
    {
        var path = new JsonPath(isNested: reader.CurrentDepth > 0);
        try
        {
            // A reader that has not begun stands on no token.
            bool hasToken = reader.TokenType != global::System.Text.Json.JsonTokenType.None || reader.Read();
            while (hasToken && path.Move(ref reader, tokenStart))
            {
                hasToken = reader.Read();
            }
        }
        catch (global::System.Exception malformed)
            when (malformed is global::System.Text.Json.JsonException or global::System.InvalidOperationException)
        {
            // The place is the last one reached.
        }

        return path;
    }

    /// <summary>The place as <c>JsonSerializer</c> spells it: <c>$.items[0].name</c>.</summary>
    public override string ToString()
    {
        var text = new global::System.Text.StringBuilder("$");
        foreach (Step step in _steps)
        {
            if (step.IsArray)
            {
                AppendIndex(text, step.Index, "[", "]");
            }
            else if (step.Name is not null)
            {
                bool isPlain = step.Name.IndexOfAny(SpecialCharacters) < 0;
                text.Append(isPlain ? "." : "['").Append(step.Name).Append(isPlain ? "" : "']");
            }
        }

        return text.ToString();
    }

    /// <summary>The place as a JSON Pointer: <c>/items/0/name</c>.</summary>
    public string ToPointer()
    {
        var text = new global::System.Text.StringBuilder();
        foreach (Step step in _steps)
        {
            if (step.IsArray)
            {
                AppendIndex(text, step.Index, "/", "");
            }
            else if (step.Name is not null)
            {
                text.Append('/').Append(step.Name.Replace("~", "~0").Replace("/", "~1"));
            }
        }

        return text.ToString();
    }

    private static readonly char[] SpecialCharacters = ". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029".ToCharArray();

    private static void AppendIndex(global::System.Text.StringBuilder text, int index, string before, string after)
    {
        // Before the first item there is only the array.
        if (index >= 0)
        {
            text.Append(before).Append(index).Append(after);
        }
    }

    /// <summary>Takes the reader's token into account; <see langword="false"/> where the search ends.</summary>
    private bool Move(ref global::System.Text.Json.Utf8JsonReader reader, long tokenStart)
    {
        switch (reader.TokenType)
        {
            case global::System.Text.Json.JsonTokenType.PropertyName:
                _steps[_steps.Count - 1] = new Step(IsArray: false, 0, reader.GetString());
                break;

            case global::System.Text.Json.JsonTokenType.EndObject or global::System.Text.Json.JsonTokenType.EndArray:
                _steps.RemoveAt(_steps.Count - 1);
                break;

            case global::System.Text.Json.JsonTokenType.Comment:
                break;

            default:
                BeginValue();
                break;
        }

        if (reader.TokenStartIndex >= tokenStart)
        {
            return false;
        }

        if (reader.TokenType is global::System.Text.Json.JsonTokenType.StartObject or global::System.Text.Json.JsonTokenType.StartArray)
        {
            _steps.Add(new Step(reader.TokenType == global::System.Text.Json.JsonTokenType.StartArray, -1, Name: null));
        }

        return true;
    }

    private void BeginValue()
    {
        if (_steps.Count > 0 && _steps[_steps.Count - 1] is { IsArray: true } array)
        {
            _steps[_steps.Count - 1] = array with { Index = array.Index + 1 };
        }
    }

    private readonly record struct Step(bool IsArray, int Index, string? Name);
}
