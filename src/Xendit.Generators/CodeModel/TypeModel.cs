namespace Xendit.Generators.CodeModel;

/// <summary>
/// A type that is declared in generated code.
/// </summary>
/// <remarks>
/// Code models are incremental values: immutable, compared by content, without positions, paths or anything of the
/// compiler or of the OpenAPI reader. Whatever an emitter prints must be in them; what is in them takes part in equality.
/// </remarks>
internal abstract record TypeModel
{
    /// <summary>The C# name, an identifier that is unique in its document (also with the suffixes of its companions).</summary>
    public required string Name { get; init; }

    /// <summary>The documentation, or <see langword="null"/>.</summary>
    public Documentation? Documentation { get; init; }

    /// <summary>Whether the type is marked <c>deprecated</c>.</summary>
    public bool IsDeprecated { get; init; }
}

/// <summary>Text of the document for XML documentation, in Markdown.</summary>
/// <param name="Summary">The first paragraph; may hold several lines.</param>
/// <param name="Remarks">The longer part, or <see langword="null"/>.</param>
internal sealed record Documentation(string Summary, string? Remarks = null);
