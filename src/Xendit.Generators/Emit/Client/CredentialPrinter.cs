using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Emit.Client;

/// <summary>
/// Prints the sending of credentials. Of several alternatives the first counts whose credentials are all there; of a
/// single one, or where none is complete, the first is sent as far as it is there: what is missing the server will tell.
/// </summary>
internal static class CredentialPrinter
{
    /// <summary>Prints the statements.</summary>
    public static void Write(SourceWriter writer, EquatableArray<SecuritySchemeModel> schemes, OperationModel operation, string call)
    {
        List<List<SecuritySchemeModel>> alternatives = operation.Security
            .Select(alternative => alternative.Select(index => schemes[index]).ToList())
            .ToList();
        if (alternatives.Count == 1)
        {
            WriteAll(writer, alternatives[0], call);
        }
        else if (alternatives.Count > 1)
        {
            WriteChoice(writer, alternatives, call);
        }
    }

    private static void WriteChoice(SourceWriter writer, List<List<SecuritySchemeModel>> alternatives, string call)
    {
        string keyword = "if";
        foreach (List<SecuritySchemeModel> alternative in alternatives)
        {
            using (writer.WriteBlock($"{keyword} ({string.Join(" && ", alternative.Select(IsThere))})"))
            {
                WriteAll(writer, alternative, call);
            }

            keyword = "else if";
        }

        if (alternatives[0].Count > 1)
        {
            using (writer.WriteBlock("else"))
            {
                WriteAll(writer, alternatives[0], call);
            }
        }

        writer.WriteLine();
    }

    private static void WriteAll(SourceWriter writer, List<SecuritySchemeModel> schemes, string call)
    {
        foreach (SecuritySchemeModel scheme in schemes)
        {
            string value = Option(scheme.OptionName);
            string name = CSharpText.Literal(scheme.WireName);
            string option = CSharpText.Literal(scheme.OptionName);
            writer.WriteLine(scheme.Kind switch
            {
                SecuritySchemeKind.Basic => $"{call}.AddBasic({option}, {value}, _options.UserName, _options.Password);",
                SecuritySchemeKind.Bearer => $"await {call}.AddBearerAsync({option}, {value}, {Option(scheme.ProviderName)}, cancellationToken).ConfigureAwait(false);",
                SecuritySchemeKind.ApiKeyHeader => $"{call}.AddKeyHeader({name}, {option}, {value});",
                SecuritySchemeKind.ApiKeyQuery => $"{call}.AddKeyQuery({name}, {value});",
                SecuritySchemeKind.ApiKeyCookie => $"{call}.AddKeyCookie({name}, {value});",
                _ => throw new ArgumentOutOfRangeException(nameof(schemes), scheme.Kind, "No such kind."),
            });
        }
    }

    private static string IsThere(SecuritySchemeModel scheme) => scheme.Kind switch
    {
        SecuritySchemeKind.Basic => $"({Option(scheme.OptionName)} ?? _options.UserName) is not null",
        SecuritySchemeKind.Bearer => $"({Option(scheme.OptionName)} is not null || {Option(scheme.ProviderName)} is not null)",
        _ => $"{Option(scheme.OptionName)} is not null",
    };

    private static string Option(string name) => "_options." + CSharpText.Identifier(name);
}
