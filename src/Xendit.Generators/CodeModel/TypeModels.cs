using System.Diagnostics;
using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>
/// A type that is declared in generated code.
/// </summary>
/// <remarks>
/// Code models are incremental values: immutable, compared by content, without positions, paths or anything of the
/// compiler or of the OpenAPI reader. Whatever an emitter prints must be in them; what is in them takes part in equality.
/// </remarks>
internal abstract record TypeModel
{
    /// <summary>The C# name, an identifier that is unique in its document (also with the suffixes of its companions).</summary>
    public required string Name { get; init; }

    /// <summary>The documentation, or <see langword="null"/>.</summary>
    public Documentation? Documentation { get; init; }

    /// <summary>Whether the type is marked <c>deprecated</c>.</summary>
    public bool IsDeprecated { get; init; }
}

/// <summary>Text of the document for XML documentation, in Markdown.</summary>
/// <param name="Summary">The first paragraph; may hold several lines.</param>
/// <param name="Remarks">The longer part, or <see langword="null"/>.</param>
internal sealed record Documentation(string Summary, string? Remarks = null);

/// <summary>An object schema with properties.</summary>
[DebuggerDisplay("record {Name}")]
internal sealed record RecordModel : TypeModel
{
    /// <summary>The members in document order.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>The member that keeps what the document does not name.</summary>
    public required AdditionalPropertiesModel AdditionalProperties { get; init; }

    /// <summary>Assertions about the object as a whole, in document order; those of members stand there.</summary>
    public EquatableArray<Check> Checks { get; init; }
}

/// <summary>Where a record keeps members that the document does not name.</summary>
/// <param name="Name">The C# property, usually <c>AdditionalProperties</c>.</param>
/// <param name="ValueType"><c>JsonElement</c>, or the type of a typed <c>additionalProperties</c>.</param>
/// <param name="IsSensitive">Whether the values must not appear in texts for people.</param>
/// <param name="Checks">Checks of each value.</param>
internal sealed record AdditionalPropertiesModel(string Name, TypeRef ValueType, bool IsSensitive = false, EquatableArray<Check> Checks = default);

/// <summary>Where a record travels, as the client sees it.</summary>
internal enum TravelDirection
{
    Sent,
    Received,
}

/// <summary>A property of a record.</summary>
[DebuggerDisplay("{Type.Shape} {Name} ({JsonName})")]
internal sealed record MemberModel
{
    /// <summary>The C# property name (never a keyword: those are escaped when printed).</summary>
    public required string Name { get; init; }

    /// <summary>The exact name on the wire.</summary>
    public required string JsonName { get; init; }

    /// <summary>The type, without the nullability of the member.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>Whether the document requires it: the C# member is <c>required</c>, reading demands it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>
    /// The one direction in which it is required, where the record travels in both: the C# member is optional, validation
    /// of what is known to travel there demands it.
    /// </summary>
    public TravelDirection? RequiredIn { get; init; }

    /// <summary>Whether the document allows <c>null</c>.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether its value must not appear in <c>ToString</c> or messages.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether it is marked <c>deprecated</c>.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The documentation, or <see langword="null"/>.</summary>
    public Documentation? Documentation { get; init; }

    /// <summary>Assertions about the value where it is present and not null, in document order.</summary>
    public EquatableArray<Check> Checks { get; init; }

    /// <summary>Whether the C# type is <c>T?</c>.</summary>
    public bool IsNullableInCSharp => !IsRequired || IsNullable;
}

/// <summary>An enumeration.</summary>
[DebuggerDisplay("enum {Name}")]
internal sealed record EnumModel : TypeModel
{
    /// <summary>Whether the wire values are integers; else strings.</summary>
    public bool IsInteger { get; init; }

    /// <summary>The values in document order, without duplicates.</summary>
    public required EquatableArray<EnumMemberModel> Members { get; init; }
}

/// <summary>A value of an enumeration.</summary>
/// <param name="Name">The C# member.</param>
/// <param name="Wire">The exact text on the wire (for integers the canonical decimal text).</param>
/// <param name="Documentation">The documentation, or <see langword="null"/>.</param>
internal sealed record EnumMemberModel(string Name, string Wire, Documentation? Documentation = null);

/// <summary>A closed union.</summary>
[DebuggerDisplay("union {Name}")]
internal sealed record UnionModel : TypeModel
{
    /// <summary>The branches in document order.</summary>
    public required EquatableArray<UnionBranchModel> Branches { get; init; }

    /// <summary>
    /// How a reader finds the branch; <see langword="null"/> for the result of an operation, where the status of the answer
    /// tells: it is neither read from JSON nor written.
    /// </summary>
    public required UnionDecision? Decision { get; init; }
}

/// <summary>A branch of a union.</summary>
/// <param name="Name">The name that <c>TryGet…</c>, <c>Match</c> and <c>From…</c> use (<c>String</c>, <c>Object</c>, a record's name).</param>
/// <param name="Type">The C# type.</param>
/// <param name="Checks">Checks of the value.</param>
internal sealed record UnionBranchModel(string Name, TypeRef Type, EquatableArray<Check> Checks = default);

/// <summary>
/// How the branch of a union is chosen, decided when generating: first by the JSON type; among branches
/// that share the type <c>object</c>, by the rules in order.
/// </summary>
/// <param name="ByJsonType">JSON type to branch index, or to <c>-1</c> where <see cref="ObjectRules"/> decide.</param>
/// <param name="ObjectRules">Rules for objects, tried in order; the first that holds decides.</param>
internal sealed record UnionDecision(EquatableArray<JsonTypeBranch> ByJsonType, EquatableArray<ObjectRule> ObjectRules = default);

/// <summary>A JSON type as union decisions know it.</summary>
internal enum JsonType
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// <summary>One line of the table by JSON type.</summary>
internal sealed record JsonTypeBranch(JsonType Type, int Branch);

/// <summary>
/// A rule for objects: the property is there and, if <paramref name="Value"/> is given, is that string.
/// A <see langword="null"/> property always holds (the last resort).
/// </summary>
internal sealed record ObjectRule(string? Property, string? Value, int Branch);
