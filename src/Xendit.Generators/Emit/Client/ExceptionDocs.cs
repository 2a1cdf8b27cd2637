using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints which exceptions a call may throw.</summary>
internal static class ExceptionDocs
{
    /// <summary>Prints an element per type of exception; documented errors say which they are.</summary>
    public static void Write(SourceWriter writer, OperationModel operation, Scope scope)
    {
        foreach (IGrouping<TypeRef, ErrorResponseModel> errors in operation.Errors.Where(static error => error.Type is not null).GroupBy(static error => error.Type!))
        {
            string argument = errors.Key.Shape is TypeShape.Record or TypeShape.Union ? errors.Key.Name! : "TError";
            WriteException(writer, $"ApiException{{{argument}}}", Text(errors), scope);
        }

        string untyped = Text(operation.Errors.Where(static error => error.Type is null));
        WriteException(writer, "ApiException", untyped.Length == 0 ? "The answer is any other than success." : untyped + " Or the answer is any other than success.", scope);
        if (operation.ResultType is not null)
        {
            WriteException(writer, "ResponseReadException", "The request succeeded, but its answer could not be read.", scope);
        }

        WriteException(writer, "RequestValidationException", "The request breaks a rule of the document; nothing was sent.", scope);
    }

    private static void WriteException(SourceWriter writer, string type, string text, Scope scope) =>
        writer.WriteMarkdown("exception", text, $" cref=\"{CSharpTypes.Runtime(type, scope)}\"");

    /// <summary><c>400: The request is wrong; 404.</c></summary>
    private static string Text(IEnumerable<ErrorResponseModel> errors) => string.Join("; ", errors.Select(Text)) is { Length: > 0 } text ? text + "." : "";

    private static string Text(ErrorResponseModel error) =>
        Status(error) + (error.Description.Length == 0 ? "" : ": " + error.Description.TrimEnd('.'));

    private static string Status(ErrorResponseModel error) =>
        error.FirstStatus == error.LastStatus ? CSharpText.Literal(error.FirstStatus)
        : error.LastStatus - error.FirstStatus == 99 ? CSharpText.Literal(error.FirstStatus / 100) + "XX"
        : "Any other error";
}
