using System.Globalization;
using Xendit.Generators.Analyzers.Values;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>What a message is about.</summary>
/// <param name="Name">Its name in C#: <c>ReferenceId</c>, <c>Origins[2]</c>.</param>
/// <param name="IsSensitive">Whether the value must not appear in messages.</param>
internal readonly record struct Subject(string Name, bool IsSensitive)
{
    public Subject Item(int index) => this with { Name = $"{Name}[{index.ToString(CultureInfo.InvariantCulture)}]" };

    public Subject Entry(Value key) => this with { Name = $"{Name}[{(key is TextValue { Text: var text } && !IsSensitive ? text : "…")}]" };

    public Subject Key() => this with { Name = Name + ".Keys" };

    /// <summary>A number for a message; <see langword="null"/> where it must not be shown.</summary>
    public string? Show(string number) => IsSensitive ? null : number;

    /// <summary>A text for a message: shortened, and not at all where it must not be shown.</summary>
    public string Quote(string text) =>
        IsSensitive ? "the value" : text.Length <= 60 ? "'" + text + "'" : "'" + text.Substring(0, char.IsHighSurrogate(text[59]) ? 59 : 60) + "…'";
}
