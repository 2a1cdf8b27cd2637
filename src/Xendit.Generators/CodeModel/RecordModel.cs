using System.Diagnostics;
using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

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
