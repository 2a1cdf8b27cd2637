namespace Xendit.Generators.Lowering.Operations.Parameters;

/// <summary>Names that a client can send headers by.</summary>
internal static class HeaderNames
{
    /// <summary>Why the name is none, or <see langword="null"/> for one that is.</summary>
    public static string? Refuse(string name) => name.Length == 0
        ? "it lacks a name"
        : !name.All(IsTokenCharacter) ? "HTTP has no header of that name: one holds only letters, digits and !#$%&'*+-.^_`|~"
        : name.ToLowerInvariant() is "content-length" or "transfer-encoding" ? "the header follows from the message"
        : null;

    /// <summary><c>tchar</c> of RFC 9110, 5.6.2.</summary>
    private static bool IsTokenCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0;
}
