using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Diagnostics;

/// <summary>A diagnostic as a value that compares by content.</summary>
/// <param name="Descriptor">One of <see cref="DiagnosticDescriptors"/>.</param>
/// <param name="Location">Where in the document.</param>
/// <param name="Arguments">The message's arguments, already text.</param>
/// <param name="AdditionalLocation">The other end (of a duplicate, of a conflict), or <see langword="null"/>.</param>
internal sealed record DiagnosticInfo(
    DiagnosticDescriptor Descriptor, LocationInfo Location, EquatableArray<string> Arguments, LocationInfo? AdditionalLocation = null)
{
    private const int LongestArgument = 400;

    /// <summary>The message's arguments. They quote the document, so that long ones are cut.</summary>
    public EquatableArray<string> Arguments { get; } = Arguments.Any(static argument => argument.Length > LongestArgument)
        ? [.. Arguments.Select(static argument => argument.Cut(LongestArgument))]
        : Arguments;

    /// <summary>The diagnostic for the compiler.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptor,
        Location.ToLocation(),
        AdditionalLocation is null ? null : [AdditionalLocation.ToLocation()],
        [.. Arguments]);
}

/// <summary>A place in a file.</summary>
/// <param name="Path">The file's path as the compiler knows it.</param>
/// <param name="Span">The characters.</param>
/// <param name="LineSpan">The same as lines and columns, counted from 0.</param>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan LineSpan)
{
    /// <summary>The location for the compiler.</summary>
    public Location ToLocation() => Microsoft.CodeAnalysis.Location.Create(Path, Span, LineSpan);
}
