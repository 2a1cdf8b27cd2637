using Microsoft.OpenApi;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Takes the server of a document: the first that is an absolute http or https URL once its variables have their defaults.</summary>
internal static class ServerLowering
{
    public static string? Lower(IEnumerable<OpenApiServer>? servers) =>
        (servers ?? []).Select(WithDefaults).FirstOrDefault(static url => Uri.TryCreate(url, UriKind.Absolute, out Uri uri) && uri.Scheme is "http" or "https");

    private static string WithDefaults(OpenApiServer server)
    {
        string url = server.Url ?? "";
        foreach (KeyValuePair<string, OpenApiServerVariable> variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            url = url.Replace("{" + variable.Key + "}", variable.Value.Default ?? "");
        }

        return url;
    }
}
