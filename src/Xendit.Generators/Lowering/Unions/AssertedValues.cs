using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Checks;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>What a schema, with what it takes in, asserts of a value as a whole: its JSON types, its constants, its format.</summary>
internal sealed class AssertedValues(Schema schema, IReadOnlyList<Schema> leaves)
{
    /// <summary>Formats of which no text has two.</summary>
    private static readonly HashSet<TextFormat> s_exclusiveFormats =
    [
        TextFormat.Date, TextFormat.DateTime, TextFormat.Time, TextFormat.Duration,
        TextFormat.Email, TextFormat.Ipv4, TextFormat.Ipv6, TextFormat.Uuid,
    ];

    private readonly HashSet<Literal>? _constants = leaves.Select(ConstantsOf).FirstOrDefault(static values => values is not null);

    private readonly List<TextFormat> _formats = leaves.Select(FormatLowering.Find).OfType<TextFormat>().ToList();

    /// <summary>The JSON types that the schema asserts; all where it asserts none. What merely describes objects asserts nothing.</summary>
    public JsonKinds Kinds { get; } = leaves
        .Select(static leaf => leaf.Types)
        .Where(static types => types.Count > 0 && types.All(JsonTypes.IsKnown))
        .Aggregate(JsonKinds.Any, static (kinds, types) => kinds & JsonKindsExtensions.Of(types));

    /// <summary>Whether <c>null</c> may be valid.</summary>
    public bool AllowNull { get; } = schema.IsMarkedNullable || !leaves.Any(RulesOutNull);

    /// <summary>Whether no constant of the one is one of the other. Numbers and objects can be spelled in many ways.</summary>
    public bool HaveOtherConstants(AssertedValues other) =>
        _constants is not null
        && other._constants is not null
        && !_constants.Overlaps(other._constants)
        && !(Have(LiteralKind.Number) && other.Have(LiteralKind.Number))
        && !(Have(LiteralKind.Json) && other.Have(LiteralKind.Json));

    /// <summary>Whether no text has the formats of both.</summary>
    public bool HaveOtherFormats(AssertedValues other) =>
        _formats.Any(format => s_exclusiveFormats.Contains(format)
            && other._formats.Any(against => against != format && s_exclusiveFormats.Contains(against)));

    private bool Have(LiteralKind kind) => _constants!.Any(value => value.Kind == kind);

    /// <summary>The constants beside <c>null</c>.</summary>
    private static HashSet<Literal>? ConstantsOf(Schema leaf) => leaf["const"] is { } constant ? [Literals.Of(constant)]
        : leaf["enum"] is SpecArray values ? [.. values.Items.Where(static value => !Schema.IsNull(value)).Select(Literals.Of)]
        : null;

    private static bool RulesOutNull(Schema leaf) => !leaf.IsMarkedNullable && (
        (leaf.AllTypes.Count > 0 && !leaf.NamesNull)
        || (leaf["const"] is { } constant && !Schema.IsNull(constant))
        || (leaf["enum"] is SpecArray values && !values.Items.Any(Schema.IsNull)));
}
