using System.Text;
using System.Text.Json;

namespace Xendit.Generators.CorpusTests.Agreement.Instances;

/// <summary>A JSON value in the making, with what the schemas of its place demand. Numbers keep the form they are given.</summary>
internal sealed class Instance
{
    private string _scalar = "null";

    private Instance(Demands demands) => Demands = demands;

    public Demands Demands { get; }

    /// <summary>The members of an object; <see langword="null"/> for anything else.</summary>
    public List<(string Name, Instance Value)>? Members { get; private set; }

    /// <summary>The items of an array; <see langword="null"/> for anything else.</summary>
    public List<Instance>? Items { get; private set; }

    /// <summary>The text of a string; <see langword="null"/> for anything else.</summary>
    public string? Text => IsScalar && _scalar[0] == '"' ? JsonSerializer.Deserialize<string>(_scalar) : null;

    /// <summary>The digits of a number; <see langword="null"/> for anything else.</summary>
    public string? Number => IsScalar && (_scalar[0] == '-' || char.IsAsciiDigit(_scalar[0])) ? _scalar : null;

    private bool IsScalar => Members is null && Items is null;

    public static Instance Object(Demands demands, IEnumerable<(string Name, Instance Value)> members) => new(demands) { Members = members.ToList() };

    public static Instance Array(Demands demands, IEnumerable<Instance> items) => new(demands) { Items = items.ToList() };

    public static Instance String(Demands demands, string text) => Scalar(demands, JsonSerializer.Serialize(text));

    /// <summary>A number, boolean, null or string as JSON.</summary>
    public static Instance Scalar(Demands demands, string json) => new(demands) { _scalar = json };

    /// <summary>Any value that stands in a document as it is.</summary>
    public static Instance Of(Demands demands, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Object(demands, json.EnumerateObject().Select(static member => (member.Name, Of(Demands.None, member.Value)))),
        JsonValueKind.Array => Array(demands, json.EnumerateArray().Select(static item => Of(Demands.None, item))),
        _ => Scalar(demands, json.GetRawText()),
    };

    /// <summary>The value and everything in it.</summary>
    public IEnumerable<Instance> All() => (Members?.Select(static member => member.Value) ?? Items ?? []).SelectMany(static child => child.All()).Prepend(this);

    /// <summary>Becomes another value at the same place.</summary>
    public void Become(Instance other) => (_scalar, Members, Items) = (other._scalar, other.Members?.ToList(), other.Items?.ToList());

    public void Become(string json) => Become(Scalar(Demands, json));

    public void BecomeText(string text) => Become(String(Demands, text));

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private void Write(StringBuilder text)
    {
        if (Members is not null)
        {
            text.Append('{');
            WriteAll(text, Members, static (text, member) => member.Value.Write(text.Append(JsonSerializer.Serialize(member.Name)).Append(':')));
            text.Append('}');
        }
        else if (Items is not null)
        {
            text.Append('[');
            WriteAll(text, Items, static (text, item) => item.Write(text));
            text.Append(']');
        }
        else
        {
            text.Append(_scalar);
        }
    }

    private static void WriteAll<T>(StringBuilder text, List<T> parts, Action<StringBuilder, T> write)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            write(i == 0 ? text : text.Append(','), parts[i]);
        }
    }
}
