using System.Globalization;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>A schema where it stands in the tree. Reads keywords; decides nothing.</summary>
internal sealed class Schema
{
    private static readonly SpecObject s_noKeywords = new(new SpecMembers(), default);

    private readonly SpecDocument _document;
    private readonly SpecObject _keywords;

    public Schema(SpecDocument document, SpecNode node, string pointer)
    {
        _document = document;
        Node = node;
        Pointer = pointer;
        _keywords = node as SpecObject ?? s_noKeywords;
    }

    /// <summary>The JSON Pointer of the schema in the document, which identifies it.</summary>
    public string Pointer { get; }

    public SpecNode Node { get; }

    /// <summary>The keywords in document order.</summary>
    public IReadOnlyList<SpecMember> Keywords => _keywords.Members;

    /// <summary>The place to report at.</summary>
    public SourceRange Range => Node.Range;

    /// <summary>The JSON types that <c>type</c> names, beside <c>null</c>; empty where there is no <c>type</c>.</summary>
    public IReadOnlyList<string> Types => TypeNames().Where(static name => name != "null").ToList();

    /// <summary>Whether the schema itself allows <c>null</c>: by <c>type</c>, by 3.0's <c>nullable</c>, by <c>enum</c> or <c>const</c>.</summary>
    public bool AllowsNull =>
        TypeNames().Contains("null") || IsTrue("nullable") || IsTrue("x-nullable")
        || this["const"] is SpecScalar { Kind: SpecScalarKind.Null }
        || (this["enum"] is SpecArray values && values.Items.Any(IsNull));

    /// <summary>Whether the schema says <c>type: null</c> and nothing else.</summary>
    public bool IsNullOnly => TypeNames() is ["null"] || this["const"] is SpecScalar { Kind: SpecScalarKind.Null };

    /// <summary>Whether the schema accepts everything: <c>true</c>, <c>{}</c>, or annotations only.</summary>
    public bool IsAny => Node is SpecScalar { Text: "true" } || (Node is SpecObject && Keywords.All(static member => Vocabulary.IsAnnotation(member.Name)));

    public SpecNode? this[string keyword] => _keywords[keyword];

    public static bool IsNull(SpecNode node) => node is SpecScalar { Kind: SpecScalarKind.Null };

    /// <summary>The schema below a keyword.</summary>
    public Schema? Sub(string keyword) => this[keyword] is { } node ? new Schema(_document, node, $"{Pointer}/{keyword}") : null;

    /// <summary>The schemas in the array below a keyword.</summary>
    public IReadOnlyList<Schema> SubArray(string keyword) => this[keyword] is SpecArray array
        ? array.Items.Select((node, index) => new Schema(_document, node, $"{Pointer}/{keyword}/{index.ToString(CultureInfo.InvariantCulture)}")).ToList()
        : [];

    /// <summary>The schemas in the object below a keyword, by name, with the places of the names.</summary>
    public IReadOnlyList<(SpecMember Member, Schema Schema)> SubObject(string keyword) => this[keyword] is SpecObject members
        ? members.Members.Select(member => (member, new Schema(_document, member.Value, $"{Pointer}/{keyword}/{JsonPointers.Escape(member.Name)}"))).ToList()
        : [];

    /// <summary>The strings in the array below a keyword.</summary>
    public IReadOnlyList<string> Strings(string keyword) => this[keyword] is SpecArray array
        ? array.Items.OfType<SpecScalar>().Select(static item => item.Text).ToList()
        : [];

    /// <summary>The text of a string keyword.</summary>
    public string? Text(string keyword) => this[keyword] is SpecScalar { Kind: SpecScalarKind.String } scalar ? scalar.Text : null;

    /// <summary>A count such as <c>minLength</c>; beyond <see cref="int.MaxValue"/> it is that.</summary>
    public int? Count(string keyword) =>
        this[keyword] is SpecScalar { Kind: SpecScalarKind.Number } scalar && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? (int)Math.Min(Math.Max(value, 0), int.MaxValue)
            : null;

    /// <summary>The exact text of a number keyword.</summary>
    public string? Number(string keyword) => this[keyword] is SpecScalar { Kind: SpecScalarKind.Number } scalar ? scalar.Text : null;

    public bool IsTrue(string keyword) => this[keyword] is SpecScalar { Kind: SpecScalarKind.Boolean, Text: "true" };

    public bool IsFalse(string keyword) => this[keyword] is SpecScalar { Kind: SpecScalarKind.Boolean, Text: "false" };

    private IReadOnlyList<string> TypeNames() => this["type"] switch
    {
        SpecScalar { Kind: SpecScalarKind.String } name => [name.Text],
        SpecScalar { Kind: SpecScalarKind.Null } => ["null"],
        SpecArray names => names.Items.OfType<SpecScalar>().Select(static name => name.Text).ToList(),
        _ => [],
    };
}
