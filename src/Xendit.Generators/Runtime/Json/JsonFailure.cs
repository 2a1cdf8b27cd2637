namespace Xendit.Generators.Runtime;

/// <summary>What made a document unreadable, and where.</summary>
internal sealed class JsonFailure
{
    private JsonFailure(JsonPath location, string keyword, string message, long? line, long? column)
    {
        Location = location;
        Keyword = keyword;
        Message = message;
        Line = line;
        Column = column;
    }

    /// <summary>The place.</summary>
    public JsonPath Location { get; }

    /// <summary>The schema keyword that is violated; <c>json</c> for text that is no JSON.</summary>
    public string Keyword { get; }

    /// <summary>What is wrong.</summary>
    public string Message { get; }

    /// <summary>The line from 0, where known.</summary>
    public long? Line { get; }

    /// <summary>The byte in the line from 0, where known.</summary>
    public long? Column { get; }

    /// <summary>The failure of reading a whole document.</summary>
    public static JsonFailure Find(
        global::System.Exception error,
        in global::System.Text.Json.Utf8JsonReader failed,
        global::System.ReadOnlySpan<byte> utf8Json)
    {
        JsonFailure failure = Find(error, in failed, new global::System.Text.Json.Utf8JsonReader(utf8Json));
        if (failure.Line is not null)
        {
            return failure;
        }

        global::System.ReadOnlySpan<byte> before = utf8Json.Slice(0, (int)failed.TokenStartIndex);
        long line = 0;
        int lineEnd = -1;
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i] == (byte)'\n')
            {
                line++;
                lineEnd = i;
            }
        }

        return new JsonFailure(failure.Location, failure.Keyword, failure.Message, line, before.Length - lineEnd - 1);
    }

    /// <summary>The failure of reading the value at which <paramref name="start"/> stands.</summary>
    public static JsonFailure Find(
        global::System.Exception error,
        in global::System.Text.Json.Utf8JsonReader failed,
        global::System.Text.Json.Utf8JsonReader start)
    {
        switch (error)
        {
            case JsonContentException content:
                return new JsonFailure(JsonPath.Find(start, failed.TokenStartIndex), content.Keyword, content.Message, line: null, column: null);

            case global::System.Text.Json.JsonException syntax:
                JsonPath location = JsonPath.Find(start, long.MaxValue);
                return new JsonFailure(location, "json", WithoutLocation(syntax.Message), syntax.LineNumber, syntax.BytePositionInLine);

            default:
                return new JsonFailure(
                    JsonPath.Find(start, failed.TokenStartIndex), "json", "The text is not valid Unicode.", line: null, column: null);
        }
    }

    /// <summary>The failure as <c>JsonSerializer</c> would throw it.</summary>
    public global::System.Text.Json.JsonException ToException(global::System.Exception cause)
    {
        global::System.Exception? inner = cause is JsonContentException ? null : cause;

        // Inside a larger document the path from its root is for JsonSerializer to add, which it does where there is none.
        if (Location.IsNested)
        {
            return new global::System.Text.Json.JsonException($"{Message} At {Location} of the value.", inner);
        }

        string position = Line is null ? "" : $" | LineNumber: {Line} | BytePositionInLine: {Column}";
        return new global::System.Text.Json.JsonException($"{Message} Path: {Location}{position}.", Location.ToString(), Line, Column, inner);
    }

    /// <summary>The reader's messages end in the place, which is to stand behind the path.</summary>
    private static string WithoutLocation(string message)
    {
        int end = message.LastIndexOf(" LineNumber: ", global::System.StringComparison.Ordinal);
        return end < 0 ? message : message.Substring(0, end);
    }
}
