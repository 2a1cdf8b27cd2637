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

    /// <summary>The condition that it is not; <see langword="null"/> for a required member, whose absence is reported anyway.</summary>
    public static string? Missing(MemberKey key, string value) => IsAdditional(key)
        ? $"!{value}.AdditionalProperties.ContainsKey({CSharpText.Literal(key.JsonName)})"
        : IsAlways(key) ? null : $"{Access(key, value)} is null && !{WasNull(key, value)}";

    private static bool IsAdditional(MemberKey key) => key.Name is null;

    private static bool IsAlways(MemberKey key) => key.NullBit < 0;

    private static string Access(MemberKey key, string value) => $"{value}.{CSharpText.Identifier(key.Name!)}";

    private static string WasNull(MemberKey key, string value)
    {
        Bit bit = RecordBits.NullAt(key.NullBit);
        return $"(({value}.{bit.Field} & ({bit.Mask})) != 0)";
    }
}
