namespace Xendit.Generators.Lowering.Operations.Parameters;

/// <summary>Names that a client can send headers by.</summary>
internal static class HeaderNames
{
    /// <summary>Why the name is none, or <see langword="null"/> for one that is.</summary>
    public static string? Refuse(string name) => name.Length == 0
        ? "it lacks a name"
        : !HttpTokens.IsToken(name) ? "HTTP has no header of that name: one holds only letters, digits and !#$%&'*+-.^_`|~"
        : name.ToLowerInvariant() is "content-length" or "transfer-encoding" ? "the header follows from the message"
        : null;
}
