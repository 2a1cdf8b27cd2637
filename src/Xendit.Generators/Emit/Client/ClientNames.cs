using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Names of a client's types and of the types its code is made with.</summary>
internal static class ClientNames
{
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string IAsyncEnumerable = "global::System.Collections.Generic.IAsyncEnumerable";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string HttpClient = "global::System.Net.Http.HttpClient";
    public const string ArgumentNullException = "global::System.ArgumentNullException";

    public static string Class(string client) => CSharpText.Identifier(client);

    public static string Interface(string client) => CSharpText.Identifier("I" + client);

    public static string Options(string client) => CSharpText.Identifier(client + "Options");

    public static string Headers(string client) => CSharpText.Identifier(client + "Headers");

    public static string Servers(string client) => CSharpText.Identifier(client + "Servers");

    public static string Extensions(string client) => CSharpText.Identifier(client + "ServiceCollectionExtensions");

    public static string Registration(string client) => CSharpText.Identifier("Add" + client);

    /// <summary>The static field that describes an operation.</summary>
    public static string Field(OperationModel operation) => CSharpText.Identifier(operation.Name + "Operation");

    /// <summary>The method that gives the result alone.</summary>
    public static string Method(OperationModel operation) => CSharpText.Identifier(operation.Name + "Async");

    /// <summary>The method that gives the whole answer.</summary>
    public static string MethodWithResponse(OperationModel operation) => CSharpText.Identifier(operation.Name + "WithResponseAsync");

    /// <summary>
    /// The <c>User-Agent</c>: name and version of what sends. Letters beyond ASCII, which a header cannot carry, are left out.
    /// </summary>
    public static string UserAgent(string client)
    {
        string product = new(client.Where(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_').ToArray());
        return (product.Length == 0 ? "Client" : product) + "/" + GeneratedFile.Version;
    }
}
