using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the options of a client: its credentials, on top of what all clients have.</summary>
internal static class ClientOptionsEmitter
{
    /// <summary>Prints the file.</summary>
    public static SourceFile Emit(ClientOptionsUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        List<Credential> credentials = Credentials(unit.Client).GroupBy(c => c.Name).Select(same => same.First()).ToList();
        writer.WriteElement("summary", $"Settings of a {unit.Client.Name}.");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock(
            $"{unit.Scope.Accessibility} sealed partial class {ClientNames.Options(unit.Client.Name)} : {CSharpTypes.Runtime("ApiClientOptions", unit.Scope)}"))
        {
            foreach (Credential credential in credentials)
            {
                writer.WriteSummary("summary", credential.Documentation, credential.Fallback);
                writer.WriteLine($"public string? {CSharpText.Identifier(credential.Name)} {{ get; set; }}");
                writer.WriteLine();
            }

            foreach (SecuritySchemeModel scheme in unit.Client.SecuritySchemes.Where(static scheme => scheme.ProviderName.Length > 0))
            {
                writer.WriteElement("summary", $"Gets what is sent in place of {scheme.OptionName}, for tokens that expire: called once for each call, by several threads at once.");
                writer.WriteLine($"public global::System.Func<{ClientNames.CancellationToken}, {ClientNames.Task}<string?>>? {CSharpText.Identifier(scheme.ProviderName)} {{ get; set; }}");
                writer.WriteLine();
            }

            WritePrintMembers(writer, credentials);
        }
    });

    private static IEnumerable<Credential> Credentials(ClientModel client)
    {
        foreach (SecuritySchemeModel scheme in client.SecuritySchemes)
        {
            if (scheme.Kind == SecuritySchemeKind.Basic)
            {
                yield return new(scheme.OptionName, scheme.Documentation, "The API key, which is sent as the user name with an empty password.");
                yield return new("UserName", null, "The user name, where there is no API key.");
                yield return new("Password", null, "The password that goes with the user name.");
            }
            else
            {
                yield return new(scheme.OptionName, scheme.Documentation, scheme.Kind == SecuritySchemeKind.Bearer ? "The bearer token." : "The API key.");
            }
        }
    }

    private static void WritePrintMembers(SourceWriter writer, List<Credential> credentials)
    {
        writer.WriteLine("/// <inheritdoc/>");
        using (writer.WriteBlock("protected override void PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            writer.WriteLine("base.PrintMembers(builder);");
            foreach (Credential credential in credentials)
            {
                writer.WriteLine($"PrintSecret(builder, {CSharpText.Literal(credential.Name)}, {CSharpText.Identifier(credential.Name)});");
            }
        }
    }

    private sealed record Credential(string Name, Documentation? Documentation, string Fallback);
}
