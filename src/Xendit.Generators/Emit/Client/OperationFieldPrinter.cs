using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the static description of an operation.</summary>
internal static class OperationFieldPrinter
{
    /// <summary>Prints the field.</summary>
    public static void Write(SourceWriter writer, OperationModel operation, Scope scope)
    {
        string type = CSharpTypes.Runtime("ApiOperation", scope)
            + (operation is { Stream: null, ResultType: { } result } ? $"<{CSharpTypes.Of(result, scope)}>" : "");
        var arguments = new List<string>
        {
            CSharpText.Literal(operation.HttpMethod),
            CSharpText.Literal(operation.PathTemplate),
            operation.Accept.IsEmpty ? "null" : CSharpText.Literal(string.Join(", ", operation.Accept)),
        };
        if (!operation.Results.IsEmpty)
        {
            arguments.Add(Results(operation, scope));
        }
        else if (operation is { Stream: null, ResultType: { } body })
        {
            arguments.AddRange(BodyReaders(body, scope));
        }

        arguments.AddRange(operation.Errors.Select(error => ErrorCase(error, scope)));
        writer.WriteLine($"private static readonly {type} {ClientNames.Field(operation)} = new(");
        using (writer.Indent())
        {
            writer.WriteLine(string.Join(",\n", arguments) + ");");
        }
    }

    private static string Results(OperationModel operation, Scope scope)
    {
        TypeRef result = operation.ResultType!;
        string type = $"{CSharpTypes.Runtime("ApiResultCase", scope)}<{CSharpTypes.Of(result, scope)}";
        var writer = new SourceWriter();
        using (writer.WriteBlock($"new {type}>[]"))
        {
            foreach (ResultModel documented in operation.Results)
            {
                string statuses = $"{CSharpText.Literal(documented.FirstStatus)}, {CSharpText.Literal(documented.LastStatus)}";
                writer.WriteLine(documented.Type is { } body
                    ? $"new {type}, {CSharpTypes.NonNullable(body, scope)}>({statuses}, {string.Join(", ", BodyReaders(body, scope))}, {Conversion(documented, result)}{(body.IsNullable ? ", isNullable: true" : "")}),"
                    : $"new {type}>({statuses}),");
            }
        }

        return writer.ToText().TrimEnd();
    }

    /// <summary>How a body is read from JSON, validated, and read where it is not JSON.</summary>
    private static IEnumerable<string> BodyReaders(TypeRef body, Scope scope) =>
        [JsonDelegatePrinter.Reader(body, scope), JsonDelegatePrinter.Validator(body with { IsNullable = false }, scope) ?? "null", PlainReader(body) ?? "null"];

    private static string Conversion(ResultModel documented, TypeRef result) =>
        documented.Branch is { } branch ? $"{CSharpText.Identifier(result.Name!)}.From{branch}" : "static body => body";

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
