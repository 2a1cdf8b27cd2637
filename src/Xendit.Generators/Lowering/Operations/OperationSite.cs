using Microsoft.OpenApi;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>An operation where it stands.</summary>
internal sealed record OperationSite(string Path, string HttpMethod, OpenApiOperation Operation)
{
    /// <summary>The JSON Pointer of the path item.</summary>
    public string PathPointer { get; } = "/paths/" + JsonPointers.Escape(Path);

    /// <summary>The JSON Pointer of the operation.</summary>
    public string Pointer { get; } = HttpMethods.PointerOf("/paths/" + JsonPointers.Escape(Path), HttpMethod);

    /// <summary>Whether answers to it have no body (RFC 9110, 9.3.2).</summary>
    public bool IsHead => HttpMethod.Equals("HEAD", StringComparison.OrdinalIgnoreCase);
}
