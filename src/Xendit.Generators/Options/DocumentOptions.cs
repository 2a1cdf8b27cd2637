using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;

namespace Xendit.Generators.Options;

/// <summary>How one document is to be generated.</summary>
internal sealed record DocumentOptions
{
    /// <summary>The file's path as the compiler knows it.</summary>
    public required string Path { get; init; }

    /// <summary>The file's name before <c>.openapi.</c>, as a type name.</summary>
    public required string Stem { get; init; }

    /// <summary>The namespace of the generated types.</summary>
    public required string Namespace { get; init; }

    /// <summary>The namespace of helper types that documents share, or <see langword="null"/> for the document's own.</summary>
    public string? RuntimeNamespace { get; init; }

    /// <summary>The client's name.</summary>
    public required string ClientName { get; init; }

    /// <summary>Whether the generated types are internal.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether validation attributes are emitted.</summary>
    public bool EmitDataAnnotations { get; init; }

    /// <summary>Whether attributes that the compiler asks for and an old framework lacks are emitted.</summary>
    public bool EmitPolyfills { get; init; }

    /// <summary>Whether other generators are to see the types, where the compiler can do that.</summary>
    public bool PreCompilation { get; init; }

    /// <summary>Patterns of the paths and tags whose operations are taken; empty for all.</summary>
    public EquatableArray<string> Include { get; init; }

    /// <summary>Patterns of the paths and tags whose operations are left out.</summary>
    public EquatableArray<string> Exclude { get; init; }

    /// <summary>Whether operations are grouped by their first tag or by their path; <see langword="null"/> to have it follow from their number.</summary>
    public bool? GroupByTag { get; init; }

    /// <summary>Whether component schemas are generated that no operation leads to.</summary>
    public bool EmitUnusedSchemas { get; init; } = true;

    /// <summary>Values that could not be understood.</summary>
    public EquatableArray<DiagnosticInfo> Problems { get; init; }
}
