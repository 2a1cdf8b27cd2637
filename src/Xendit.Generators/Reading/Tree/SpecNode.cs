using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Xendit.Generators.Diagnostics;

namespace Xendit.Generators.Reading.Tree;

/// <summary>A value of a document, JSON or YAML, that knows where it stands.</summary>
internal abstract class SpecNode(SourceRange range)
{
    /// <summary>Where the value stands; of one that is written over many lines the first line, which suffices for messages.</summary>
    public SourceRange Range { get; } = range;
}

/// <summary>A range within one line of a file: offset and length, line and column counted from 0.</summary>
internal readonly record struct SourceRange(string? File, int Start, int Length, int Line, int Column)
{
    /// <summary>The column after the last character.</summary>
    public int EndColumn => Column + Length;

    /// <summary>The range as a place in its file, or in the given one where it has none.</summary>
    public LocationInfo In(string path) => new(File ?? path, new(Start, Length), new(new(Line, Column), new(Line, EndColumn)));
}

/// <summary>The JSON types of scalars.</summary>
internal enum SpecScalarKind
{
    Null,
    Boolean,
    Number,
    String,
}

/// <summary>A scalar. <see cref="Text"/> is the string, or the exact text of the number or literal, as JSON writes it.</summary>
[DebuggerDisplay("{Kind}: {Text}")]
internal sealed class SpecScalar(SpecScalarKind kind, string text, SourceRange range) : SpecNode(range)
{
    public SpecScalarKind Kind { get; } = kind;

    public string Text { get; } = text;
}

/// <summary>An array.</summary>
[DebuggerDisplay("[{Items.Count}]")]
internal sealed class SpecArray(IReadOnlyList<SpecNode> items, SourceRange range) : SpecNode(range)
{
    public IReadOnlyList<SpecNode> Items { get; } = items;

    /// <summary>The texts of the items that are scalars.</summary>
    public IEnumerable<string> Texts => Items.OfType<SpecScalar>().Select(static item => item.Text);
}

/// <summary>A member of an object, with the place of its key.</summary>
internal sealed record SpecMember(string Name, SourceRange NameRange, SpecNode Value);

/// <summary>An object. Members keep their order; of duplicates the first is kept (the reader has reported the others).</summary>
[DebuggerDisplay("{{{Members.Count}}}")]
internal sealed class SpecObject(SpecMembers members, SourceRange range) : SpecNode(range)
{
    public IReadOnlyList<SpecMember> Members => members.Items;

    public SpecNode? this[string name] => members.Find(name)?.Value;

    /// <summary>The text of a member that is a string.</summary>
    public string? Text(string name) => this[name] is SpecScalar { Kind: SpecScalarKind.String } text ? text.Text : null;

    public bool TryGetMember(string name, [NotNullWhen(true)] out SpecMember? member)
    {
        member = members.Find(name);
        return member is not null;
    }
}
