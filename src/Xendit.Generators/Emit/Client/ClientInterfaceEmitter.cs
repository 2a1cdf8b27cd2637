using Xendit.Generators.CodeModel;

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
            writer.WriteSeparated(unit.Client.Operations, operation => WriteMethods(writer, operation, unit.Scope));
        }
    });

    private static void WriteMethods(SourceWriter writer, OperationModel operation, Scope scope)
    {
        var signature = new OperationSignature(operation, scope);
        signature.WriteDocs(writer, returns: signature.ResultType is null ? "A task that ends with the call." : "The result.");
        ClientEmitter.WriteObsolete(writer, operation);
        writer.WriteLine(signature.Method + ";");
        writer.WriteLine();
        signature.WriteDocs(writer, returns: "The answer with status and headers.");
        ClientEmitter.WriteObsolete(writer, operation);
        writer.WriteLine(signature.MethodWithResponse + ";");
    }
}
