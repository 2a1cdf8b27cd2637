using System.Diagnostics;
using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

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
/// <param name="ByValidity">What decides where none of the rules holds; <see langword="null"/> where they suffice.</param>
internal sealed record UnionDecision(
    EquatableArray<JsonTypeBranch> ByJsonType, EquatableArray<ObjectRule> ObjectRules = default, ValidityDecision? ByValidity = null);

/// <summary>An object is the one branch that it is valid for; where that is none or several, another.</summary>
/// <param name="Branches">The branches that are tried.</param>
/// <param name="Otherwise">The branch of what is valid for none of them, or for several.</param>
internal sealed record ValidityDecision(EquatableArray<ValidBranch> Branches, int Otherwise);

/// <summary>A branch with the rule over JSON that says whether a value is valid for it.</summary>
internal sealed record ValidBranch(int Branch, string Rule);

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
