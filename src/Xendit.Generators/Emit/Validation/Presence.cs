using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Conditions on whether a member is there: also one that was null on the wire is.</summary>
internal static class Presence
{
    /// <summary>The condition that the member is there.</summary>
    public static string Given(MemberKey key, string value) => IsAdditional(key)
        ? IsAmongAdditional(key, value)
        : IsAlways(key) ? "true" : $"({Access(key, value)} is not null || {NullBit(key, value)} != 0)";

    /// <summary>The condition that it is not; <see langword="null"/> for a required member that always has a value.</summary>
    public static string? Missing(MemberKey key, string value) => IsAdditional(key)
        ? "!" + IsAmongAdditional(key, value)
        : !IsAlways(key) ? $"{Access(key, value)} is null && {NullBit(key, value)} == 0"
        : !key.Type!.IsValueType ? $"{Access(key, value)} is null"
        : MissingValue(key, value);

    private static bool IsAdditional(MemberKey key) => key.Name is null;

    private static string IsAmongAdditional(MemberKey key, string value) =>
        $"{value}.{CSharpText.Identifier(key.AdditionalPropertiesName)}.ContainsKey({CSharpText.Literal(key.JsonName)})";

    private static bool IsAlways(MemberKey key) => key.IsRequired;

    private static string Access(MemberKey key, string value) => $"{value}.{CSharpText.Identifier(key.Name!)}";

    /// <summary>What is not 0 where the member was null on the wire.</summary>
    private static string NullBit(MemberKey key, string value)
    {
        Bit bit = RecordBits.NullAt(key.Number);
        return $"({value}.{bit.Field} & ({bit.Mask}))";
    }

    /// <summary>The condition that a required member of value type has a value, or <see langword="null"/> where it always has one.</summary>
    public static string? HasValue(MemberKey key, string value) => MissingValue(key, value) switch
    {
        null => null,
        var missing when key.Type!.Shape == TypeShape.Enum => "!" + missing,
        var missing => $"!({missing})",
    };

    private static string? MissingValue(MemberKey key, string value) => key.Type!.Shape switch
    {
        TypeShape.Enum => Access(key, value) + ".IsDefault",
        TypeShape.JsonElement => null,
        _ => WasMissing(Access(key, value), RecordBits.MissingAt(key.Number), key.IsNullable, value),
    };

    /// <summary>
    /// The condition that a lenient read did not find a required member and nothing has been put there since, which
    /// <c>with</c> can do: the record remembers the first alone.
    /// </summary>
    public static string WasMissing(string access, Bit bit, bool isNullable, string value) =>
        $"({value}.{bit.Field} & ({bit.Mask})) != 0 && {access} {(isNullable ? "is null" : "== default")}";
}
