namespace Xendit.Generators.Runtime;

/// <summary>Texts about statuses. The server's own reason phrase is never used.</summary>
internal static class ApiStatus
{
    /// <summary><c>404 (NotFound)</c>, and the number alone where it has no name.</summary>
    internal static string Text(global::System.Net.HttpStatusCode statusCode)
    {
        string number = ((int)statusCode).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        string name = statusCode.ToString();
        return name == number ? number : number + " (" + name + ")";
    }
}
