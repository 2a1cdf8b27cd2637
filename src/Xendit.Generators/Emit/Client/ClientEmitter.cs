using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints a client.</summary>
internal static class ClientEmitter
{
    private const string ClassRemarks = """
        /// <remarks>
        /// <para>Safe for use by several threads at once. Needs no disposal.</para>
        /// <para>
        /// Redirects are not followed, so that credentials reach the configured server alone. An <c>HttpClient</c> that the
        /// caller supplies decides that for itself: turn its automatic redirects off.
        /// </para>
        /// </remarks>
        """;

    /// <summary>Prints the file.</summary>
    public static SourceFile Emit(ClientUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        ClientModel client = unit.Client;
        writer.WriteSummary("summary", client.Documentation, "Calls the operations of the API.");
        writer.WriteLine(ClassRemarks);
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock(
            $"{unit.Scope.Accessibility} sealed partial class {ClientNames.Class(client.Name)} : {ClientNames.Interface(client.Name)}"))
        {
            WriteFields(writer, client.Operations, unit.Scope);
            WriteConstructors(writer, client, unit.Scope);
            foreach (OperationGroupModel group in client.Groups)
            {
                writer.WriteLine();
                writer.WriteLine("/// <inheritdoc/>");
                writer.WriteLine($"public {ClientNames.Interface(group.Name)} {CSharpText.Identifier(group.PropertyName)} {{ get; }}");
            }

            WriteMethods(writer, client.Operations, client.SecuritySchemes, unit.Scope);
        }
    });

    /// <summary>Prints the static descriptions of operations.</summary>
    public static void WriteFields(SourceWriter writer, EquatableArray<OperationModel> operations, Scope scope)
    {
        foreach (OperationModel operation in operations)
        {
            OperationFieldPrinter.Write(writer, operation, scope);
            writer.WriteLine();
        }
    }

    /// <summary>Prints the methods of operations.</summary>
    public static void WriteMethods(
        SourceWriter writer, EquatableArray<OperationModel> operations, EquatableArray<SecuritySchemeModel> schemes, Scope scope)
    {
        foreach (OperationModel operation in operations)
        {
            writer.WriteLine();
            OperationMethodPrinter.Write(writer, schemes, operation, scope);
        }
    }

    /// <summary>Marks a member of a deprecated operation.</summary>
    public static void WriteObsolete(SourceWriter writer, OperationModel operation)
    {
        if (operation.IsDeprecated)
        {
            writer.WriteLine("[global::System.Obsolete(\"The API marks this operation as deprecated.\")]");
        }
    }

    private static void WriteConstructors(SourceWriter writer, ClientModel client, Scope scope)
    {
        string options = ClientNames.Options(client.Name);
        string transport = CSharpTypes.Runtime("ApiTransport", scope);
        string server = client.ServerUrl is { } url ? CSharpText.Literal(url) : "null";
        writer.WriteLine($$"""
            private readonly {{options}} _options;
            private readonly {{transport}} _transport;

            /// <summary>Makes a client with connections of its own kind: shared by all such clients, without redirects and cookies.</summary>
            /// <param name="options">The options. They are copied.</param>
            /// <exception cref="{{ClientNames.ArgumentNullException}}"><paramref name="options"/> is <see langword="null"/>.</exception>
            public {{ClientNames.Class(client.Name)}}({{options}} options)
                : this({{CSharpTypes.Runtime("ApiHttpClients", scope)}}.Shared, options)
            {
            }

            /// <summary>Makes a client that sends with <paramref name="httpClient"/>, which it neither changes nor disposes of.</summary>
            /// <param name="httpClient">What to send with.</param>
            /// <param name="options">The options. They are copied.</param>
            /// <exception cref="{{ClientNames.ArgumentNullException}}">An argument is <see langword="null"/>.</exception>
            public {{ClientNames.Class(client.Name)}}({{ClientNames.HttpClient}} httpClient, {{options}} options)
            {
                _options = ({{options}})(options ?? throw new {{ClientNames.ArgumentNullException}}(nameof(options))).Copy();
                _transport = new {{transport}}(httpClient, _options, {{server}}, {{CSharpText.Literal(ClientNames.UserAgent(client.Name))}});
            """);
        using (writer.Indent())
        {
            foreach (OperationGroupModel group in client.Groups)
            {
                writer.WriteLine($"{CSharpText.Identifier(group.PropertyName)} = new {ClientNames.Class(group.Name)}(_transport, _options);");
            }
        }

        writer.WriteLine("}");
    }
}
