using System.Diagnostics;
using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>Where a parameter travels.</summary>
internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>All of the query (OpenAPI 3.2).</summary>
    QueryString,
}

/// <summary>How a list or object parameter is laid out (OpenAPI <c>style</c>).</summary>
internal enum ParameterStyle
{
    Simple,
    Form,
    Label,
    Matrix,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,
}

/// <summary>A parameter of an operation.</summary>
[DebuggerDisplay("{Place} {WireName}")]
internal sealed record ParameterModel
{
    /// <summary>The C# parameter name (camelCase, not yet escaped).</summary>
    public required string Name { get; init; }

    /// <summary>The exact name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>Where it travels.</summary>
    public required ParameterPlace Place { get; init; }

    /// <summary>The type, without nullability.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>Whether the document requires it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The serialisation style.</summary>
    public ParameterStyle Style { get; init; }

    /// <summary>The serialisation <c>explode</c> flag.</summary>
    public bool Explode { get; init; }

    /// <summary>How the value travels, whatever its type; <see langword="null"/> where its style says it.</summary>
    public BodyForm? Content { get; init; }

    /// <summary>Whether characters that are reserved in addresses stay as they are.</summary>
    public bool AllowsReserved { get; init; }

    /// <summary>Assertions about the value.</summary>
    public EquatableArray<Check> Checks { get; init; }

    /// <summary>Whether its value must not appear in messages.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>The documentation, or <see langword="null"/>.</summary>
    public Documentation? Documentation { get; init; }
}
