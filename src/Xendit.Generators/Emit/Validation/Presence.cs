using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Conditions on whether a member is there: also one that was null on the wire is.</summary>
internal static class Presence
{
    public static string Given(MemberKey key, string value) => Condition(key, value, isGiven: true);

    public static string Missing(MemberKey key, string value) => Condition(key, value, isGiven: false);

    private static string Condition(MemberKey key, string value, bool isGiven)
    {
        if (key.Name is null)
        {
            return $"{(isGiven ? "" : "!")}{value}.AdditionalProperties.ContainsKey({CSharpText.Literal(key.JsonName)})";
        }

        if (key.NullBit < 0)
        {
            // A required member is there, or its own check says so.
            return CSharpText.Literal(isGiven);
        }

        string access = $"{value}.{CSharpText.Identifier(key.Name)}";
        Bit bit = RecordBits.NullAt(key.NullBit);
        return isGiven
            ? $"({access} is not null || ({value}.{bit.Field} & ({bit.Mask})) != 0)"
            : $"({access} is null && ({value}.{bit.Field} & ({bit.Mask})) == 0)";
    }
}
