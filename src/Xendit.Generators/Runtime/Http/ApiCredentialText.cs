namespace Xendit.Generators.Runtime;

/// <summary>The texts of credentials as headers carry them.</summary>
internal static class ApiCredentialText
{
    /// <summary>The credentials of HTTP basic authentication, or <see langword="null"/> for none: a key is a user name without password.</summary>
    internal static string? Basic(string option, string? apiKey, string? userName, string? password)
    {
        string? user = apiKey ?? userName;
        if (user is null && password is null)
        {
            return null;
        }

        if (user is not null && user.IndexOf(':') >= 0)
        {
            throw new global::System.InvalidOperationException("A user name of HTTP basic authentication holds no colon.");
        }

        string pair = user + ":" + (apiKey is null ? password : null);
        Check(apiKey is null ? "UserName or Password" : option, pair, isAscii: false);
        return "Basic " + global::System.Convert.ToBase64String(global::System.Text.Encoding.UTF8.GetBytes(pair));
    }

    /// <summary>A bearer token.</summary>
    internal static string Bearer(string option, string token) => "Bearer " + Key(option, token);

    /// <summary>A secret that goes out as it is.</summary>
    internal static string Key(string option, string key)
    {
        Check(option, key, isAscii: true);
        return key;
    }

    /// <summary>Names a broken secret by its option: the framework's own messages would show it.</summary>
    private static void Check(string option, string value, bool isAscii)
    {
        foreach (char c in value)
        {
            if (c < ' ' || c == '\u007F' || (isAscii && c > '\u007F'))
            {
                throw new global::System.InvalidOperationException(
                    "The option " + option + " holds a character that a credential cannot hold, a line end perhaps.");
            }
        }
    }
}
