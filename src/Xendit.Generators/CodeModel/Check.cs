using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>
/// One assertion about a value, in terms of its C# representation. The keyword that a violation names
/// follows from the kind of check (<see cref="StringLengthCheck"/>: <c>minLength</c> or <c>maxLength</c>).
/// A check of the wrong JSON type for its value is never produced.
/// </summary>
internal abstract record Check;

/// <summary><c>minLength</c>, <c>maxLength</c> in Unicode code points.</summary>
internal sealed record StringLengthCheck(int? Min, int? Max) : Check;

/// <summary><c>pattern</c>.</summary>
internal sealed record PatternCheck(PatternMatcher Matcher) : Check;

/// <summary><c>format</c>, of strings.</summary>
internal sealed record FormatCheck(TextFormat Format) : Check;

/// <summary><c>format</c>, of numbers: an integer of so many bits, with a sign.</summary>
internal sealed record IntegerFormatCheck(int Bits) : Check;

/// <summary><c>minimum</c>, <c>maximum</c> and the exclusive ones. Bounds are exact decimal texts.</summary>
internal sealed record NumberRangeCheck(NumberBound? Min, NumberBound? Max) : Check;

/// <summary>A bound of a number, as exact decimal text (<c>-1</c>, <c>0.01</c>).</summary>
internal sealed record NumberBound(string Value, bool IsExclusive);

/// <summary><c>multipleOf</c>, as exact decimal text.</summary>
internal sealed record MultipleOfCheck(string Divisor) : Check;

/// <summary><c>enum</c> of an enumeration type: its value must be a known one.</summary>
internal sealed record KnownEnumValueCheck : Check;

/// <summary><c>const</c>, or <c>enum</c> with the values listed.</summary>
internal sealed record LiteralsCheck(bool IsConst, EquatableArray<Literal> Values) : Check;

/// <summary><c>minItems</c>, <c>maxItems</c>.</summary>
internal sealed record ItemCountCheck(int? Min, int? Max) : Check;

/// <summary><c>uniqueItems</c>.</summary>
internal sealed record UniqueItemsCheck : Check;

/// <summary>Checks of every item of a list.</summary>
internal sealed record ItemsCheck(EquatableArray<Check> Checks) : Check;

/// <summary>No item of a list, and no value of a map, is <c>null</c>: C# does not see to that.</summary>
internal sealed record NoNullsCheck : Check;

/// <summary><c>minProperties</c>, <c>maxProperties</c> of a map or record.</summary>
internal sealed record PropertyCountCheck(int? Min, int? Max) : Check;

/// <summary><c>propertyNames</c>: checks of every property name (a string). Violations carry the object's path.</summary>
internal sealed record PropertyNamesCheck(EquatableArray<Check> Checks) : Check;

/// <summary>Checks of every value of a map (or of a record's additional properties).</summary>
internal sealed record MapValuesCheck(EquatableArray<Check> Checks) : Check;

/// <summary>Checks of one member of a record, where it is present.</summary>
internal sealed record MemberCheck(MemberKey Member, EquatableArray<Check> Checks) : Check;

/// <summary><c>required</c> of a sub-schema: the members must be present. Violations carry the object's path.</summary>
internal sealed record RequiredCheck(EquatableArray<MemberKey> Members) : Check;

/// <summary><c>dependentRequired</c>: if the member is present, so must be the others.</summary>
internal sealed record DependentRequiredCheck(MemberKey Member, EquatableArray<MemberKey> Required) : Check;

/// <summary><c>additionalProperties: false</c> on a record.</summary>
internal sealed record NoAdditionalPropertiesCheck : Check;

/// <summary><c>if</c>, <c>then</c>, <c>else</c>. The failing leaf of the taken branch is what is reported.</summary>
internal sealed record ConditionalCheck(EquatableArray<Check> If, EquatableArray<Check> Then, EquatableArray<Check> Else) : Check;

/// <summary><c>not</c>: violated where none of the checks is.</summary>
internal sealed record NotCheck(EquatableArray<Check> Checks) : Check;

/// <summary><c>anyOf</c> (at least one branch holds) or <c>oneOf</c> (exactly one does).</summary>
internal sealed record BranchesCheck(bool ExactlyOne, EquatableArray<CheckGroup> Branches) : Check;

/// <summary>
/// The value fits none of the forms of <c>oneOf</c> or <c>anyOf</c>: it is of a union's unknown branch, or only
/// <c>null</c> would fit.
/// </summary>
internal sealed record UnknownBranchCheck(bool ExactlyOne) : Check;

/// <summary>The value, of one branch of <c>oneOf</c>, must fit no other.</summary>
/// <param name="Rule">The rule over JSON that says so.</param>
/// <param name="AdditionalProperties">The member without entries of which no other branch can fit, or <see langword="null"/>.</param>
internal sealed record ExclusiveCheck(string Rule, string? AdditionalProperties) : Check;

/// <summary>Of a value whose type allows <c>null</c>: this keyword does not. Other checks are of values beside <c>null</c>.</summary>
internal sealed record NullCheck(string Keyword) : Check;

/// <summary>The checks of one branch; all must hold.</summary>
internal sealed record CheckGroup(EquatableArray<Check> Checks);

/// <summary>The value's own type knows how to validate itself (record or union).</summary>
internal sealed record DeclaredTypeCheck : Check;

/// <summary>A member as checks name it: what printing an access to it needs, and no more.</summary>
/// <param name="JsonName">The property's name on the wire.</param>
/// <param name="Name">The C# member that holds it, or <see langword="null"/> where it would be among the additional properties.</param>
/// <param name="Type">The member's type, or <see langword="null"/> with <paramref name="Name"/>.</param>
/// <param name="IsRequired">See <see cref="MemberModel.IsRequired"/>.</param>
/// <param name="IsNullable">See <see cref="MemberModel.IsNullable"/>.</param>
/// <param name="Number">The member's number among the optional or among the required ones of its record: the record remembers nulls and absences by it.</param>
internal sealed record MemberKey(string JsonName, string? Name, TypeRef? Type, bool IsRequired, bool IsNullable, int Number)
{
    /// <summary>See <see cref="MemberModel.IsSensitive"/>.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>The C# member that holds the record's additional properties.</summary>
    public string AdditionalPropertiesName { get; init; } = "";
}

/// <summary>A JSON literal in a check.</summary>
internal enum LiteralKind
{
    Null,
    Boolean,
    Number,
    String,

    /// <summary>An object or array; <see cref="Literal.Text"/> is its JSON text.</summary>
    Json,
}

/// <summary>A literal: <see cref="Text"/> is the string itself, the exact number text, <c>true</c>/<c>false</c>, or JSON.</summary>
internal sealed record Literal(LiteralKind Kind, string Text);
