using System.Diagnostics;
using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>The client of a document.</summary>
[DebuggerDisplay("client {Name}")]
internal sealed record ClientModel
{
    /// <summary>The class; the interface is <c>I</c> + name, the options <c>name + Options</c>, the registration <c>Add + name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the document says of the API, or <see langword="null"/>.</summary>
    public Documentation? Documentation { get; init; }

    /// <summary>The document's server, absolute and with its variables filled in, or <see langword="null"/>.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>The servers that the document names, as far as they are absolute.</summary>
    public EquatableArray<ServerModel> Servers { get; init; }

    /// <summary>The security schemes in use, in document order; each gives the options a credential.</summary>
    public EquatableArray<SecuritySchemeModel> SecuritySchemes { get; init; }

    /// <summary>The headers of answers.</summary>
    public EquatableArray<HeaderModel> Headers { get; init; }

    /// <summary>The operations that stand on the client itself, in document order.</summary>
    public required EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>The groups of the other operations, in document order.</summary>
    public EquatableArray<OperationGroupModel> Groups { get; init; }

    /// <summary>All operations, wherever they stand.</summary>
    public IEnumerable<OperationModel> AllOperations => Operations.Concat(Groups.SelectMany(static group => group.Operations));
}

/// <summary>Operations of one tag, which have a client of their own.</summary>
/// <param name="PropertyName">The property of the document's client that leads to them.</param>
/// <param name="Name">The class; the interface is <c>I</c> + name.</param>
/// <param name="Documentation">What the document says of the tag, or <see langword="null"/>.</param>
/// <param name="Operations">The operations in document order.</param>
[DebuggerDisplay("group {Name}")]
internal sealed record OperationGroupModel(string PropertyName, string Name, Documentation? Documentation, EquatableArray<OperationModel> Operations);
