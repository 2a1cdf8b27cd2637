using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Json;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints calls whose bodies travel bit by bit.</summary>
internal static class StreamPrinter
{
    /// <summary>The call that gives the answer as soon as its headers are there.</summary>
    public static string Send(OperationModel operation, StreamForm form, string call, Scope scope)
    {
        string arguments = $"_transport, {ClientNames.Field(operation)}, {call}";
        string last = "options, cancellationToken";
        TypeRef result = operation.ResultType!;
        return form switch
        {
            StreamForm.Bytes => $"{CSharpTypes.Runtime("ApiDownloads", scope)}.{(result.IsNullable ? "OpenIfAnyAsync" : "OpenAsync")}({arguments}, {last})",
            StreamForm.Events when result.Element!.Shape == TypeShape.String => $"{CSharpTypes.Runtime("ApiStreams", scope)}.OpenEventsAsync({arguments}, {last})",
            StreamForm.Events => $"{CSharpTypes.Runtime("ApiStreams", scope)}.OpenEventsAsync<{CSharpTypes.Of(result.Element!, scope)}>({arguments}, {Readers(result.Element!, scope)}, {last})",
            _ => $"{CSharpTypes.Runtime("ApiStreams", scope)}.OpenRecordsAsync<{CSharpTypes.Of(result.Element!, scope)}>"
                + $"({arguments}, isSequence: {CSharpText.Literal(form == StreamForm.JsonSequence)}, {Readers(result.Element!, scope)}, {last})",
        };
    }

    /// <summary>The body that sends items while the caller gives them.</summary>
    public static string Content(RequestBodyModel body, string value, Scope scope)
    {
        TypeRef item = body.Type.Element!;
        string validate = JsonDelegatePrinter.Validator(item, scope) is { } validator ? $"_options.ValidateRequests ? {validator} : null" : "null";
        return $"new {CSharpTypes.Runtime("ApiRecordsContent", scope)}<{CSharpTypes.Of(item, scope)}>"
            + $"({value}, isSequence: {CSharpText.Literal(body.Form == BodyForm.JsonSequence)}, {new JsonValues(scope).Writer(item)}, {validate}, cancellationToken)";
    }

    /// <summary>Prints the method that gives the items alone, and sends the request when they are asked for.</summary>
    public static void WriteItems(SourceWriter writer, OperationModel operation, OperationSignature signature, Scope scope)
    {
        string token = signature.Local("token");
        writer.WriteLine("/// <inheritdoc/>");
        ClientEmitter.WriteObsolete(writer, operation);
        writer.WriteLine($"public {signature.Method} =>");
        using (writer.Indent())
        {
            writer.WriteLine(
                $"{CSharpTypes.Runtime("ApiStreams", scope)}.ItemsAsync({token} => {ClientNames.MethodWithResponse(operation)}({signature.ArgumentsWith(token)}), cancellationToken);");
        }
    }

    private static string Readers(TypeRef item, Scope scope) =>
        $"{new JsonValues(scope).DocumentReader(item)}, {JsonDelegatePrinter.Validator(item, scope) ?? "null"}";
}
