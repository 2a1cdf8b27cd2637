namespace Xendit.Generators.CodeModel;

/// <summary>How an answer is cut that is read while it arrives.</summary>
internal enum StreamForm
{
    /// <summary>Not at all: the caller reads the bytes.</summary>
    Bytes,

    /// <summary>A JSON text to a line.</summary>
    JsonLines,

    /// <summary>A JSON text after each record separator (RFC 7464).</summary>
    JsonSequence,

    /// <summary>Server-sent events.</summary>
    Events,
}

/// <summary>A header of answers.</summary>
/// <param name="Name">The C# member that reads it.</param>
/// <param name="WireName">Its name.</param>
/// <param name="Type">The type of its value: a single one, or a list of such.</param>
/// <param name="IsText">Whether a single value is text, rather than a number or a boolean.</param>
/// <param name="Documentation">What the document says of it, or <see langword="null"/>.</param>
internal sealed record HeaderModel(string Name, string WireName, TypeRef Type, bool IsText, Documentation? Documentation);

/// <summary>A documented success.</summary>
/// <param name="FirstStatus">First status code it covers.</param>
/// <param name="LastStatus">Last status code it covers.</param>
/// <param name="Type">The body's type, nullable where the body may be <c>null</c> or missing; <see langword="null"/> when there is none.</param>
/// <param name="Branch">The branch of the result's union that the body is, or <see langword="null"/> where the result is no union.</param>
internal sealed record ResultModel(int FirstStatus, int LastStatus, TypeRef? Type, string? Branch = null);

/// <summary>A documented error.</summary>
/// <param name="FirstStatus">First status code it covers.</param>
/// <param name="LastStatus">Last status code it covers (<c>4XX</c>: 400 to 499; <c>default</c>: 0 to 999).</param>
/// <param name="Type">The body's type, or <see langword="null"/> when the document gives none.</param>
/// <param name="Description">What the document says of it, in short; empty for nothing.</param>
internal sealed record ErrorResponseModel(int FirstStatus, int LastStatus, TypeRef? Type, string Description = "");
