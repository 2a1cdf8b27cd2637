namespace Xendit.Generators.Runtime;

/// <summary>Addresses of servers with variables. A value cannot lead to another host than the document means.</summary>
internal static class ApiServer
{
    /// <summary>The address with its variables filled in.</summary>
    internal static global::System.Uri Fill(string template, params ApiServerVariable[] variables)
    {
        string address = template;
        foreach (ApiServerVariable variable in variables)
        {
            variable.Check(isInPath: IsInPath(template, variable.Placeholder));
            address = address.Replace(variable.Placeholder, variable.Value);
        }

        return global::System.Uri.TryCreate(address, global::System.UriKind.Absolute, out global::System.Uri? uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new global::System.ArgumentException("The values of the variables make no absolute http or https address of " + template + ".");
    }

    private static bool IsInPath(string template, string placeholder)
    {
        int host = template.IndexOf("://", global::System.StringComparison.Ordinal);
        int path = host < 0 ? -1 : template.IndexOf('/', host + 3);
        return path >= 0 && template.IndexOf(placeholder, global::System.StringComparison.Ordinal) > path;
    }
}
