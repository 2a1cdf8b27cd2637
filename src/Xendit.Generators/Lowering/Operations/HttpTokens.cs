namespace Xendit.Generators.Lowering.Operations;

/// <summary>Tokens of HTTP, of which the names of headers and the halves of media types are made (RFC 9110, 5.6.2).</summary>
internal static class HttpTokens
{
    public static bool IsToken(string text) => text.Length > 0 && text.All(IsTokenCharacter);

    private static bool IsTokenCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0;
}
