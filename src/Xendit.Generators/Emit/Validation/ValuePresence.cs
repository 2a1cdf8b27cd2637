using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Takes the checks of a value that is there apart from that of one that is <c>null</c>.</summary>
internal static class ValuePresence
{
    /// <summary>The checks of a value that is not null.</summary>
    public static EquatableArray<Check> Present(EquatableArray<Check> checks) =>
        Denial(checks) is null ? checks : checks.Where(static check => check is not NullCheck).ToEquatableArray();

    /// <summary>The check that the value is not null, or <see langword="null"/>.</summary>
    public static NullCheck? Denial(EquatableArray<Check> checks) => checks.OfType<NullCheck>().FirstOrDefault();
}
