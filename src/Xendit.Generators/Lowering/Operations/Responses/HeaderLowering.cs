using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Responses;

/// <summary>
/// Makes the headers of answers, each name once for the whole document: most answers have the same. A value is typed where
/// it is a single one or a list of such, and all descriptions agree; else it is text.
/// </summary>
internal sealed class HeaderLowering(LoweringContext context, SchemaLowering schemas, OperationNodes nodes)
{
    private const string Suffix = "Headers";

    private readonly SchemaReferences _references = context.References;

    /// <summary>The headers in document order.</summary>
    public EquatableArray<HeaderModel> Lower(IReadOnlyList<OperationSite> sites, string clientName)
    {
        NameScope names = new NameScope().Reserve(ReservedNames.ClientMembers).Reserve(ReservedNames.HelperTypes).Reserve([clientName + Suffix]);
        return sites
            .SelectMany(HeadersOf)
            .GroupBy(static header => header.Name, static header => header.Part, StringComparer.OrdinalIgnoreCase)
            .Select(header => Lower(header.Key, [.. header], names))
            .ToEquatableArray();
    }

    private HeaderModel Lower(string name, List<OperationPart> descriptions, NameScope names)
    {
        string pascal = Words.ToPascalCase(name);
        Schema schema = SchemaOf(descriptions[0]);
        Schema scalar = ScalarOf(schema);
        bool isTyped = IsSingleValue(scalar) && descriptions.Skip(1).All(other => AreAlike(schema, SchemaOf(other)));
        TypeRef type = isTyped ? schemas.TypeOf(schema, pascal + "Header") : new TypeRef(TypeShape.String);
        bool isText = !isTyped || scalar.Types is not ["integer" or "number" or "boolean"];
        return new HeaderModel(names.Take(pascal), name, WithoutNull(type), isText, descriptions[0].Documentation);
    }

    /// <summary>The described headers of all answers; a media type stands elsewhere (OpenAPI 3.1, 4.8.17.1).</summary>
    private IEnumerable<(string Name, OperationPart Part)> HeadersOf(OperationSite site) =>
        from status in site.Operation.Responses?.Keys ?? Enumerable.Empty<string>()
        let response = nodes.Find(site, "/responses/" + JsonPointers.Escape(status))
        where response is not null
        from header in (response.Node["headers"] as SpecObject)?.Members ?? []
        where !header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
        let part = nodes.At($"{response.Pointer}/headers/{JsonPointers.Escape(header.Name)}")
        where part is not null
        select (header.Name, part);

    /// <summary>The schema of a header; OpenAPI 2.0 writes it into the header itself.</summary>
    private Schema SchemaOf(OperationPart header) => header.Node["schema"] is { } schema
        ? new Schema(context.Document, schema, header.Pointer + "/schema")
        : new Schema(context.Document, header.Node, header.Pointer);

    /// <summary>The schema itself, or that of the items of a list.</summary>
    private Schema ScalarOf(Schema schema) => _references.Follow(schema) is var followed && followed.Types is ["array"] && ArrayItems.Of(followed) is { } items
        ? _references.Follow(items)
        : followed;

    private static bool IsSingleValue(Schema schema) => schema.Types is ["string" or "integer" or "number" or "boolean"];

    private bool AreAlike(Schema left, Schema right) =>
        _references.Follow(left) is var one
        && _references.Follow(right) is var other
        && (one.Pointer == other.Pointer || SpecEquality.AreEqual(one.Node, other.Node));

    private static TypeRef WithoutNull(TypeRef type) =>
        type with { IsNullable = false, Element = type.Element is { } element ? element with { IsNullable = false } : null };
}
