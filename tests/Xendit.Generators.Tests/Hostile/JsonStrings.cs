using System.Text;
using System.Text.Json;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>A string of a JSON text.</summary>
/// <param name="Start">Where its opening quote stands.</param>
/// <param name="Length">With both quotes.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsKey">Whether it names a member.</param>
/// <param name="Member">The name of the innermost member that it is the value of, or stands in the value of.</param>
internal sealed record JsonString(int Start, int Length, string Text, bool IsKey, string Member);

/// <summary>A JSON text, to be written anew with other strings.</summary>
internal sealed class JsonStrings
{
    private readonly string _json;

    public JsonStrings(string json)
    {
        _json = json;
        json.All(char.IsAscii).ShouldBeTrue("offsets in the text are those in its UTF-8");
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        var strings = new List<JsonString>();
        var members = new Stack<string>([""]);
        string member = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    members.Push(member);
                    break;
                case JsonTokenType.EndObject:
                    member = members.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    member = reader.GetString()!;
                    strings.Add(new JsonString((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2, member, IsKey: true, members.Peek()));
                    break;
                case JsonTokenType.String:
                    strings.Add(new JsonString((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2, reader.GetString()!, IsKey: false, member));
                    break;
            }
        }

        All = strings;
    }

    /// <summary>Every string, key or value, in the order of the text.</summary>
    public IReadOnlyList<JsonString> All { get; }

    /// <summary>The text with each string replaced.</summary>
    public string With(Func<JsonString, string> replace)
    {
        var result = new StringBuilder();
        int position = 0;
        foreach (JsonString text in All)
        {
            string replaced = replace(text);
            if (replaced != text.Text)
            {
                result.Append(_json, position, text.Start - position).Append(Quote(replaced));
                position = text.Start + text.Length;
            }
        }

        return result.Append(_json, position, _json.Length - position).ToString();
    }

    /// <summary>Any text as JSON, also one with half a character, which the framework would repair.</summary>
    private static string Quote(string text) =>
        "\"" + string.Concat(text.Select(static c => char.IsAsciiLetterOrDigit(c) || c == ' ' ? c.ToString() : $"\\u{(int)c:X4}")) + "\"";
}
