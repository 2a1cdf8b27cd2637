using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the interface of a client.</summary>
internal static class ClientInterfaceEmitter
{
    /// <summary>Prints the file.</summary>
    public static SourceFile Emit(ClientInterfaceUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        writer.WriteDocs(unit.Client.Documentation, fallback: "The operations of the API.");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"{unit.Scope.Accessibility} interface {ClientNames.Interface(unit.Client.Name)}"))
        {
            foreach (OperationGroupModel group in unit.Client.Groups)
            {
                writer.WriteElement("summary", group.Documentation?.Summary ?? $"The operations of {group.PropertyName}.");
                writer.WriteLine($"{ClientNames.Interface(group.Name)} {CSharpText.Identifier(group.PropertyName)} {{ get; }}");
                writer.WriteLine();
            }

            WriteMethods(writer, unit.Client.Operations, unit.Scope);
        }
    });

    /// <summary>Prints the methods of operations.</summary>
    public static void WriteMethods(SourceWriter writer, EquatableArray<OperationModel> operations, Scope scope) =>
        writer.WriteSeparated(operations, operation => WriteMethods(writer, operation, scope));

    private static void WriteMethods(SourceWriter writer, OperationModel operation, Scope scope)
    {
        var signature = new OperationSignature(operation, scope);
        signature.WriteDocs(writer, returns: Returns(operation, signature));
        ClientEmitter.WriteObsolete(writer, operation);
        writer.WriteLine(signature.Method + ";");
        writer.WriteLine();
        writer.WriteElement("returns", "The answer with status and headers.");
        writer.WriteLine($"/// <inheritdoc cref=\"{ClientNames.Method(operation)}\"/>");
        ClientEmitter.WriteObsolete(writer, operation);
        writer.WriteLine(signature.MethodWithResponse + ";");
    }

    private static string Returns(OperationModel operation, OperationSignature signature) => operation.Stream switch
    {
        StreamForm.Bytes => "The body, which is read while it arrives. Disposing of it closes the connection.",
        { } => "The items, which are read while they arrive. The request is sent when they are asked for.",
        null when signature.ResultType is null => "A task that ends with the call.",
        null => operation.ResultDescription.Length == 0 ? "The result." : operation.ResultDescription,
    };
}
