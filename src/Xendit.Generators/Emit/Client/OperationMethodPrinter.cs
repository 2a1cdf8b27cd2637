using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the two methods of an operation.</summary>
internal static class OperationMethodPrinter
{
    /// <summary>Prints the methods.</summary>
    public static void Write(SourceWriter writer, EquatableArray<SecuritySchemeModel> schemes, OperationModel operation, Scope scope)
    {
        var signature = new OperationSignature(operation, scope);
        WriteMethod(writer, operation, signature, scope);
        writer.WriteLine();
        WriteMethodWithResponse(writer, schemes, operation, signature, scope);
    }

    private static string Send(OperationModel operation, string call, Scope scope) => operation.Stream is { } stream
        ? StreamPrinter.Send(operation, stream, call, scope)
        : $"_transport.SendAsync({ClientNames.Field(operation)}, {call}, options, cancellationToken)";

    private static void WriteMethod(SourceWriter writer, OperationModel operation, OperationSignature signature, Scope scope)
    {
        if (signature.Item is not null)
        {
            StreamPrinter.WriteItems(writer, operation, signature, scope);
            return;
        }

        string call = $"await {ClientNames.MethodWithResponse(operation)}({signature.Arguments}).ConfigureAwait(false)";
        writer.WriteLine("/// <inheritdoc/>");
        ClientEmitter.WriteObsolete(writer, operation);
        writer.WriteLine($"public async {signature.Method} =>");
        using (writer.Indent())
        {
            writer.WriteLine(signature.ResultType is null ? call + ";" : $"({call}).Body;");
        }
    }

    private static void WriteMethodWithResponse(
        SourceWriter writer, EquatableArray<SecuritySchemeModel> schemes, OperationModel operation, OperationSignature signature, Scope scope)
    {
        string call = signature.Local("call");
        var validation = new RequestValidationPrinter(writer, operation, scope);
        writer.WriteLine("/// <inheritdoc/>");
        ClientEmitter.WriteObsolete(writer, operation);
        using (writer.WriteBlock($"public async {signature.MethodWithResponse}"))
        {
            WriteNullChecks(writer, operation);
            if (validation.IsNeeded)
            {
                validation.WriteCall();
            }

            string server = operation.ServerUrl is { } url ? CSharpText.Literal(url) : "";
            writer.WriteLine($"var {call} = new {CSharpTypes.Runtime("ApiCall", scope)}({server});");
            CallPrinter.WritePath(writer, operation, call, scope);
            CallPrinter.WriteParameters(writer, operation, call, scope);
            CredentialPrinter.Write(writer, schemes, operation, call);
            CallPrinter.WriteBody(writer, operation, call, scope);
            writer.WriteLine($"return await {Send(operation, call, scope)}.ConfigureAwait(false);");
            if (validation.IsNeeded)
            {
                writer.WriteLine();
                validation.WriteFunction();
            }

            if (operation.Body is { Fields.IsEmpty: false } body)
            {
                writer.WriteLine();
                FormPrinter.WriteFunction(writer, body, scope);
            }
        }
    }

    private static void WriteNullChecks(SourceWriter writer, OperationModel operation)
    {
        IEnumerable<string> references = operation.Parameters
            .Where(p => p.IsRequired && !p.Type.IsValueType)
            .Select(p => p.Name)
            .Concat(operation.Body is { IsRequired: true, Type.IsValueType: false } body ? [body.Name] : []);
        foreach (string name in references.Select(CSharpText.Variable))
        {
            using (writer.WriteBlock($"if ({name} is null)"))
            {
                writer.WriteLine($"throw new {ClientNames.ArgumentNullException}(nameof({name}));");
            }

            writer.WriteLine();
        }
    }
}
