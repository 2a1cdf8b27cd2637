namespace Xendit.Generators.Emit.Docs;

/// <summary>The characters beside a mark of emphasis that leave no doubt that it is one.</summary>
internal static class DocFlanks
{
    /// <summary>Whether emphasis may begin after it.</summary>
    public static bool OpensAfter(char c) => char.IsWhiteSpace(c) || "([{\"'*_>—–".IndexOf(c) >= 0;

    /// <summary>Whether emphasised text may begin with it.</summary>
    public static bool IsInside(char c) => char.IsLetterOrDigit(c) || "`[{\"'($*_<".IndexOf(c) >= 0;

    /// <summary>Whether emphasised text may end with it.</summary>
    public static bool EndsInside(char c) => char.IsLetterOrDigit(c) || "`]}\"').,:;!?%*_>".IndexOf(c) >= 0;

    /// <summary>Whether emphasis may end before it.</summary>
    public static bool ClosesBefore(char c) => char.IsWhiteSpace(c) || ".,:;!?)]}\"'-/*_<—–".IndexOf(c) >= 0;
}
