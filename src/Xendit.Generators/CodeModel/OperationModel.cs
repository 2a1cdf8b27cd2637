using System.Diagnostics;
using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>An operation: two methods of the client.</summary>
[DebuggerDisplay("{HttpMethod} {PathTemplate}: {Name}")]
internal sealed record OperationModel
{
    /// <summary>The method's name without <c>Async</c>: <c>CreateSession</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>The path as the document spells it, <c>/sessions/{session_id}</c>, for documentation.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>The path cut into literals and parameters, in order.</summary>
    public required EquatableArray<PathPart> PathParts { get; init; }

    /// <summary>The parameters in document order (path, query, header, cookie mixed as they come).</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The request body, or <see langword="null"/>.</summary>
    public RequestBodyModel? Body { get; init; }

    /// <summary>The type of a successful answer; <see langword="null"/> when there is nothing to read (<c>Task</c>).</summary>
    public TypeRef? ResultType { get; init; }

    /// <summary>What the document says of the successful answer, in short; empty for nothing.</summary>
    public string ResultDescription { get; init; } = "";

    /// <summary>
    /// What each documented success holds, exact codes first, where that is not the same for all; empty where every success
    /// is of the <see cref="ResultType"/>.
    /// </summary>
    public EquatableArray<ResultModel> Results { get; init; }

    /// <summary>How the result is read while it arrives; <see langword="null"/> where it is read whole.</summary>
    public StreamForm? Stream { get; init; }

    /// <summary>Media types for the <c>Accept</c> header, in document order.</summary>
    public EquatableArray<string> Accept { get; init; }

    /// <summary>The documented errors: exact codes first, then ranges, then <c>default</c>.</summary>
    public EquatableArray<ErrorResponseModel> Errors { get; init; }

    /// <summary>
    /// The credentials that this operation may send: alternatives in document order, each the indices into
    /// <see cref="ClientModel.SecuritySchemes"/> of what goes together. Empty for none.
    /// </summary>
    public EquatableArray<EquatableArray<int>> Security { get; init; }

    /// <summary>The server that the document names for this operation alone, absolute, or <see langword="null"/>.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>The documentation, or <see langword="null"/>.</summary>
    public Documentation? Documentation { get; init; }

    /// <summary>Whether it is marked <c>deprecated</c>.</summary>
    public bool IsDeprecated { get; init; }
}

/// <summary>A piece of a path: literal text (already percent-encoded where needed), or the parameter with this index.</summary>
internal sealed record PathPart(string? Literal, int Parameter = -1);
