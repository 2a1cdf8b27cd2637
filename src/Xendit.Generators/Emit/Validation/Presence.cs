using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Conditions on whether a member is there: also one that was null on the wire is.</summary>
internal static class Presence
{
    /// <summary>The condition that the member is there.</summary>
    public static string Given(MemberKey key, string value) => IsAdditional(key)
        ? $"{value}.AdditionalProperties.ContainsKey({CSharpText.Literal(key.JsonName)})"
        : IsAlways(key) ? "true" : $"({Access(key, value)} is not null || {WasNull(key, value)})";

    /// <summary>The condition that it is not; <see langword="null"/> for a required member that always has a value.</summary>
    public static string? Missing(MemberKey key, string value) => IsAdditional(key)
        ? $"!{value}.AdditionalProperties.ContainsKey({CSharpText.Literal(key.JsonName)})"
        : !IsAlways(key) ? $"{Access(key, value)} is null && !{WasNull(key, value)}"
        : !key.Type!.IsValueType ? $"{Access(key, value)} is null"
        : HasValue(key, value) is { } hasValue ? $"!({hasValue})" : null;

    private static bool IsAdditional(MemberKey key) => key.Name is null;

    private static bool IsAlways(MemberKey key) => key.IsRequired;

    private static string Access(MemberKey key, string value) => $"{value}.{CSharpText.Identifier(key.Name!)}";

    private static string WasNull(MemberKey key, string value)
    {
        Bit bit = RecordBits.NullAt(key.Number);
        return $"(({value}.{bit.Field} & ({bit.Mask})) != 0)";
    }

    /// <summary>The condition that a required member of value type has a value, or <see langword="null"/> where it always has one.</summary>
    public static string? HasValue(MemberKey key, string value)
    {
        if (key.Type!.Shape == TypeShape.Enum)
        {
            return $"!{Access(key, value)}.IsDefault";
        }

        if (key.Type.Shape == TypeShape.JsonElement)
        {
            return null;
        }

        Bit bit = RecordBits.MissingAt(key.Number);
        return $"({value}.{bit.Field} & ({bit.Mask})) == 0";
    }
}
