using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the servers of a client: where there is a choice, by names.</summary>
internal static class ClientServersEmitter
{
    private const string Uri = "global::System.Uri";

    /// <summary>Prints the file.</summary>
    public static SourceFile Emit(ClientServersUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        writer.WriteElement("summary", $"Servers that the document names, for BaseUrl of {unit.ClientName}Options.");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"{unit.Scope.Accessibility} static partial class {ClientNames.Servers(unit.ClientName)}"))
        {
            writer.WriteSeparated(unit.Servers, server => WriteServer(writer, server, unit.Scope));
        }
    });

    private static void WriteServer(SourceWriter writer, ServerModel server, Scope scope)
    {
        writer.WriteDocs(server.Documentation, fallback: server.Template);
        string name = CSharpText.Identifier(server.Name);
        if (server.Variables.IsEmpty)
        {
            writer.WriteLine($"public static {Uri} {name} {{ get; }} = new({CSharpText.Literal(server.DefaultUrl)});");
            return;
        }

        foreach (ServerVariableModel variable in server.Variables)
        {
            string values = variable.Values.IsEmpty ? variable.WireName : $"One of {string.Join(", ", variable.Values)}.";
            writer.WriteSummary("param", variable.Documentation, values, $" name=\"{variable.Name}\"");
        }

        writer.WriteElement("exception", "A value is none that the variable can have.", " cref=\"global::System.ArgumentException\"");
        string parameters = string.Join(", ", server.Variables.Select(Parameter));
        writer.WriteLine($"public static {Uri} {name}({parameters}) =>");
        using (writer.Indent())
        {
            writer.WriteLine($"{CSharpTypes.Runtime("ApiServer", scope)}.Fill(");
            using (writer.Indent())
            {
                IEnumerable<string> arguments = server.Variables.Select(variable => Argument(variable, scope));
                writer.WriteLine($"{CSharpText.Literal(server.Template)},\n{string.Join(",\n", arguments)});");
            }
        }
    }

    private static string Parameter(ServerVariableModel variable) =>
        $"string {CSharpText.Variable(variable.Name)} = {CSharpText.Literal(variable.Default)}";

    private static string Argument(ServerVariableModel variable, Scope scope)
    {
        bool isClosed = !variable.Values.IsEmpty;
        IEnumerable<string> known = isClosed ? variable.Values : [variable.Default];
        return $"new {CSharpTypes.Runtime("ApiServerVariable", scope)}({CSharpText.Literal(variable.WireName)}, {CSharpText.Variable(variable.Name)}, "
            + $"isClosed: {CSharpText.Literal(isClosed)}, {string.Join(", ", known.Select(CSharpText.Literal))})";
    }
}
