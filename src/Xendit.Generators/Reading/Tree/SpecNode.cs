using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Xendit.Generators.Reading.Tree;

/// <summary>A value of a document, JSON or YAML, that knows where it stands.</summary>
internal abstract class SpecNode(SourceRange range)
{
    /// <summary>Where the value stands; for an object or array that is written over many lines, its first line suffices for messages.</summary>
    public SourceRange Range { get; } = range;
}

/// <summary>A range of a text: offsets, and lines and columns counted from 0.</summary>
internal readonly record struct SourceRange(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>The JSON types of scalars.</summary>
internal enum SpecScalarKind
{
    Null,
    Boolean,
    Number,
    String,
}

/// <summary>A scalar. <see cref="Text"/> is the string, or the exact text of the number or literal.</summary>
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
}

/// <summary>A member of an object, with the place of its key.</summary>
internal sealed record SpecMember(string Name, SourceRange NameRange, SpecNode Value);

/// <summary>An object. Members keep their order; of duplicates the first is kept (the reader has reported the others).</summary>
[DebuggerDisplay("{{{Members.Count}}}")]
internal sealed class SpecObject : SpecNode
{
    private readonly Dictionary<string, SpecMember> _byName;

    public SpecObject(IReadOnlyList<SpecMember> members, SourceRange range)
        : base(range)
    {
        Members = members;
        _byName = new Dictionary<string, SpecMember>(members.Count, StringComparer.Ordinal);
        foreach (SpecMember member in members)
        {
            _byName[member.Name] = member;
        }
    }

    public IReadOnlyList<SpecMember> Members { get; }

    public SpecNode? this[string name] => _byName.TryGetValue(name, out SpecMember? member) ? member.Value : null;

    public bool TryGetMember(string name, [NotNullWhen(true)] out SpecMember? member) => _byName.TryGetValue(name, out member);
}
