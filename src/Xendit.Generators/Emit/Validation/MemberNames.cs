namespace Xendit.Generators.Emit.Validation;

/// <summary>Names of locals that hold members.</summary>
internal static class MemberNames
{
    public static string ToCamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
