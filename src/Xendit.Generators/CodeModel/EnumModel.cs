using System.Diagnostics;
using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

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
