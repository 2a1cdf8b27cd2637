namespace Xendit.Generators.Runtime;

/// <summary>Addresses of requests.</summary>
internal static class ApiUri
{
    private const string HexDigits = "0123456789ABCDEF";

    /// <summary>What is reserved, and in a query means nothing: not what ends it, a name or a value (RFC 3986, 3.4).</summary>
    private const string ReservedInQuery = ":/?@!$'()*,;";

    /// <summary>Appends text with everything percent-encoded but the unreserved characters of RFC 3986, and some reserved ones if asked.</summary>
    internal static void AppendEscaped(global::System.Text.StringBuilder builder, string text, bool allowReserved = false)
    {
        foreach (byte b in global::System.Text.Encoding.UTF8.GetBytes(text))
        {
            char c = (char)b;
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~' || (allowReserved && ReservedInQuery.IndexOf(c) >= 0))
            {
                builder.Append(c);
            }
            else
            {
                builder.Append('%').Append(HexDigits[b >> 4]).Append(HexDigits[b & 0xF]);
            }
        }
    }

    /// <summary>The first of the servers that there is; its base path is kept with or without a final slash.</summary>
    /// <param name="server">The server that the options or the <c>HttpClient</c> name, if any.</param>
    /// <param name="documentServer">The server that the document names, if any.</param>
    /// <param name="path">The path of the operation, encoded.</param>
    /// <param name="query">Its query, encoded, without the question mark; may be empty.</param>
    internal static global::System.Uri Combine(global::System.Uri? server, string? documentServer, string path, string query)
    {
        global::System.Uri root = Root(server, documentServer);
        var text = new global::System.Text.StringBuilder(root.GetLeftPart(global::System.UriPartial.Path).TrimEnd('/'));
        text.Append(path);
        string rootQuery = root.Query.TrimStart('?');
        if (rootQuery.Length + query.Length > 0)
        {
            text.Append('?').Append(rootQuery).Append(rootQuery.Length > 0 && query.Length > 0 ? "&" : "").Append(query);
        }

        return new global::System.Uri(text.ToString(), global::System.UriKind.Absolute);
    }

    /// <summary>An address for people: without user name, password, query and fragment.</summary>
    internal static string Printable(global::System.Uri uri) =>
        uri.IsAbsoluteUri
            ? uri.GetComponents(global::System.UriComponents.SchemeAndServer | global::System.UriComponents.Path, global::System.UriFormat.UriEscaped)
            : "(relative)";

    private static global::System.Uri Root(global::System.Uri? server, string? documentServer)
    {
        global::System.Uri? root = server;
        if (root is null && documentServer is not null)
        {
            root = new global::System.Uri(documentServer, global::System.UriKind.RelativeOrAbsolute);
        }

        if (root is null)
        {
            throw new global::System.InvalidOperationException(
                "There is no server to send to: set BaseUrl of the client's options, or BaseAddress of the HttpClient.");
        }

        if (!root.IsAbsoluteUri || root.Scheme is not ("http" or "https"))
        {
            throw new global::System.InvalidOperationException("The server is not an absolute http or https address: " + Printable(root));
        }

        if (root.UserInfo.Length > 0)
        {
            throw new global::System.InvalidOperationException(
                "The address of the server holds a user name or password. Credentials belong in the client's options.");
        }

        return root;
    }
}
