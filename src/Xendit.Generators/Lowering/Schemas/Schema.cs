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
    private readonly IReadOnlyList<Schema> _parts;
    private readonly Schema? _whole;
    private IReadOnlyList<string>? _typeNames;

    /// <summary>A schema that nothing refers to.</summary>
    public Schema(SpecDocument document, SpecNode node, string pointer)
        : this(document, node, pointer, DynamicScope.At(document.DynamicAnchors, pointer))
    {
    }

    /// <summary>A schema that was come to.</summary>
    public Schema(SpecDocument document, SpecNode node, string pointer, DynamicScope scope)
        : this(document, node, pointer, scope, pointer, [])
    {
    }

    private Schema(SpecDocument document, SpecNode node, string pointer, DynamicScope scope, string home, IReadOnlyList<Schema> parts, Schema? whole = null)
    {
        _document = document;
        Scope = scope;
        Node = node;
        Pointer = pointer;
        Home = home;
        _keywords = node as SpecObject ?? s_noKeywords;
        _parts = parts;
        _whole = whole;
    }

    /// <summary>
    /// The JSON Pointer of the schema in the document, which identifies it. A schema that stands nowhere, but was made of
    /// others, has one of the <see cref="PointerMarks"/> in it.
    /// </summary>
    public string Pointer { get; }

    /// <summary>Where the schema's keywords stand in the document.</summary>
    public string Home { get; }

    public SpecNode Node { get; }

    /// <summary>How the schema was come to.</summary>
    public DynamicScope Scope { get; }

    /// <summary>The schema that this one has some keywords of; else itself.</summary>
    public Schema Whole => _whole ?? this;

    /// <summary>Whether it has only some of the keywords of <see cref="Whole"/>.</summary>
    public bool IsPart => _whole is not null;

    /// <summary>The keywords in document order.</summary>
    public IReadOnlyList<SpecMember> Keywords => _keywords.Members;

    /// <summary>The place to report at.</summary>
    public SourceRange Range => Node.Range;

    /// <summary>The JSON types that <c>type</c> names, beside <c>null</c>; empty where there is no <c>type</c>.</summary>
    public IReadOnlyList<string> Types => NamesNull ? TypeNames.Where(static name => name != "null").ToList() : TypeNames;

    /// <summary>The JSON types that <c>type</c> names, with <c>null</c> where 3.0's <c>nullable</c> stands beside it.</summary>
    public IReadOnlyList<string> AllTypes => IsMarkedNullable ? TypeNames.Append("null").Distinct().ToList() : TypeNames;

    /// <summary>Whether <c>type</c> names <c>null</c>.</summary>
    public bool NamesNull => TypeNames.Contains("null");

    /// <summary>Whether 3.0's <c>nullable</c> says that the value may be <c>null</c>.</summary>
    public bool IsMarkedNullable => IsTrue("nullable") || IsTrue("x-nullable");

    /// <summary>Whether the schema is <c>false</c>, which no value fits.</summary>
    public bool IsNever => Node is SpecScalar { Text: "false" };

    /// <summary>Whether the schema itself allows <c>null</c>: by <c>type</c>, by 3.0's <c>nullable</c>, by <c>enum</c> or <c>const</c>.</summary>
    public bool AllowsNull =>
        NamesNull || IsMarkedNullable
        || this["const"] is SpecScalar { Kind: SpecScalarKind.Null }
        || (this["enum"] is SpecArray values && values.Items.Any(IsNull));

    /// <summary>Whether the schema says <c>type: null</c> and nothing else.</summary>
    public bool IsNullOnly => TypeNames is ["null"] || this["const"] is SpecScalar { Kind: SpecScalarKind.Null };

    /// <summary>Whether the schema accepts everything: <c>true</c>, <c>{}</c>, or annotations only.</summary>
    public bool IsAny => Node is SpecScalar { Text: "true" } || (Node is SpecObject && Keywords.All(static member => Vocabulary.IsAnnotation(member.Name)));

    /// <summary>
    /// A schema with <paramref name="keyword"/> (<c>allOf</c>, <c>anyOf</c>) over schemas that stand elsewhere and stay what
    /// they are. Of what they say for people the last word counts.
    /// </summary>
    public static Schema Of(string keyword, IReadOnlyList<Schema> parts, string pointer)
    {
        IEnumerable<SpecMember> annotations = parts
            .SelectMany(static part => part.Keywords)
            .Where(static member => Vocabulary.IsAnnotation(member.Name))
            .GroupBy(static member => member.Name, StringComparer.Ordinal)
            .Select(static group => group.Last());
        var schemas = new SpecArray(parts.Select(static part => part.Node).ToList(), parts[0].Range);
        SpecMembers members = SpecMembers.Of([new SpecMember(keyword, parts[0].Range, schemas), .. annotations]);
        return new Schema(parts[0]._document, new SpecObject(members, parts[parts.Count - 1].Range), pointer, parts[0].Scope, pointer, parts);
    }

    /// <summary>The same schema without some keywords; what stands below the others is the same.</summary>
    public Schema Without(params string[] keywords) => new(
        _document,
        new SpecObject(SpecMembers.Of(Keywords.Where(member => !keywords.Contains(member.Name))), Range),
        Pointer + PointerMarks.Own,
        Scope,
        Home,
        _parts,
        Whole);

    /// <summary>The same schema with some of its keywords only; what stands below them is the same.</summary>
    public Schema Only(params string[] keywords) => new(
        _document,
        new SpecObject(SpecMembers.Of(Keywords.Where(member => keywords.Contains(member.Name))), Range),
        Pointer + PointerMarks.Start + keywords[0],
        Scope,
        Home,
        _parts,
        Whole);

    /// <summary>The same schema under another identity.</summary>
    public Schema As(string pointer) => new(_document, Node, pointer, Scope, Home, _parts);

    /// <summary>The same schema as if nothing had referred to it.</summary>
    public Schema AtItsPlace() => _document.DynamicAnchors.IsEmpty
        ? this
        : new(_document, Node, Pointer, DynamicScope.At(_document.DynamicAnchors, Home), Home, _parts, _whole);

    public SpecNode? this[string keyword] => _keywords[keyword];

    public static bool IsNull(SpecNode node) => node is SpecScalar { Kind: SpecScalarKind.Null };

    /// <summary>The schema below a keyword.</summary>
    public Schema? Sub(string keyword) => this[keyword] is { } node ? Below(node, $"{Home}/{keyword}") : null;

    /// <summary>The schemas in the array below a keyword.</summary>
    public IReadOnlyList<Schema> SubArray(string keyword)
    {
        if (this[keyword] is not SpecArray array)
        {
            return [];
        }

        // Only what was made of parts has them, below its one such keyword.
        return _parts.Count > 0
            ? _parts
            : array.Items.Select((node, index) => Below(node, $"{Home}/{keyword}/{index.ToString(CultureInfo.InvariantCulture)}")).ToList();
    }

    /// <summary>The schemas in the object below a keyword, by name, with the places of the names.</summary>
    public IReadOnlyList<(SpecMember Member, Schema Schema)> SubObject(string keyword) => this[keyword] is SpecObject members
        ? members.Members.Select(member => (member, Below(member.Value, $"{Home}/{keyword}/{JsonPointers.Escape(member.Name)}"))).ToList()
        : [];

    /// <summary>How many schemas there are in the object below a keyword.</summary>
    public int CountIn(string keyword) => this[keyword] is SpecObject members ? members.Members.Count : 0;

    /// <summary>The strings in the array below a keyword.</summary>
    public IReadOnlyList<string> Strings(string keyword) => this[keyword] is SpecArray array
        ? array.Texts.ToList()
        : [];

    /// <summary>The lists of strings in the object below a keyword, by name; what is no list is left out.</summary>
    public IEnumerable<(string Name, IEnumerable<string> Names)> NameLists(string keyword) =>
        from member in (this[keyword] as SpecObject)?.Members ?? []
        where member.Value is SpecArray
        select (member.Name, ((SpecArray)member.Value).Texts);

    /// <summary>The text of a string keyword.</summary>
    public string? Text(string keyword) => _keywords.Text(keyword);

    /// <summary>A count such as <c>minLength</c>; beyond <see cref="int.MaxValue"/> it is that.</summary>
    public int? Count(string keyword) =>
        decimal.TryParse(Number(keyword), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? (int)Math.Min(Math.Max(value, 0), int.MaxValue)
            : null;

    /// <summary>The exact text of a number keyword.</summary>
    public string? Number(string keyword) => this[keyword] is SpecScalar { Kind: SpecScalarKind.Number } scalar ? scalar.Text : null;

    public bool IsTrue(string keyword) => this[keyword] is SpecScalar { Kind: SpecScalarKind.Boolean, Text: "true" };

    public bool IsFalse(string keyword) => this[keyword] is SpecScalar { Kind: SpecScalarKind.Boolean, Text: "false" };

    private Schema Below(SpecNode node, string pointer) => new(_document, node, pointer, Scope.Enter(pointer));

    private IReadOnlyList<string> TypeNames => _typeNames ??= this["type"] switch
    {
        SpecScalar { Kind: SpecScalarKind.String } name => [name.Text],
        SpecScalar { Kind: SpecScalarKind.Null } => ["null"],
        SpecArray names => names.Texts.ToList(),
        _ => [],
    };
}
