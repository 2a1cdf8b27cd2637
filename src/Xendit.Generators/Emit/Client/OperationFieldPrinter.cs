using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the static description of an operation.</summary>
internal static class OperationFieldPrinter
{
    /// <summary>Prints the field.</summary>
    public static void Write(SourceWriter writer, OperationModel operation, Scope scope)
    {
        string type = CSharpTypes.Runtime("ApiOperation", scope)
            + (operation.ResultType is { } result ? $"<{CSharpTypes.NonNullable(result, scope)}>" : "");
        var arguments = new List<string>
        {
            CSharpText.Literal(operation.HttpMethod),
            CSharpText.Literal(operation.PathTemplate),
            operation.Accept.IsEmpty ? "null" : CSharpText.Literal(string.Join(", ", operation.Accept)),
        };
        if (operation.ResultType is { } read)
        {
            arguments.Add(JsonDelegatePrinter.Reader(read, scope));
            arguments.Add(JsonDelegatePrinter.Validator(read, scope) ?? "null");
            arguments.Add(PlainReader(read) ?? "null");
        }

        arguments.AddRange(operation.Errors.Select(error => ErrorCase(error, scope)));
        writer.WriteLine($"private static readonly {type} {ClientNames.Field(operation)} = new(");
        using (writer.Indent())
        {
            writer.WriteLine(string.Join(",\n", arguments) + ");");
        }
    }

    private static string ErrorCase(ErrorResponseModel error, Scope scope)
    {
        string type = CSharpTypes.Runtime("ApiErrorCase", scope);
        string statuses = $"{CSharpText.Literal(error.FirstStatus)}, {CSharpText.Literal(error.LastStatus)}";
        return error.Type is { } body
            ? $"new {type}<{CSharpTypes.NonNullable(body, scope)}>({statuses}, {JsonDelegatePrinter.Reader(body, scope)})"
            : $"new {type}({statuses})";
    }

    /// <summary>A string or bytes may come as they are, when the answer's media type is not JSON.</summary>
    private static string? PlainReader(TypeRef type) => type.Shape switch
    {
        TypeShape.String => "static body => body.Text",
        TypeShape.Bytes => "static body => body.Bytes.ToArray()",
        _ => null,
    };
}
