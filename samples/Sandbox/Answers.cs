using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Xendit.Sessions;

namespace Xendit.Sandbox;

/// <summary>Writes answers, with the generated types.</summary>
internal static class Answers
{
    public static Task SessionAsync(HttpContext context, int status, PaymentSession session) => JsonAsync(context, status, session.ToJson());

    public static Task ErrorAsync(HttpContext context, int status, string code, string message) =>
        JsonAsync(context, status, new Error { ErrorCode = code, Message = message }.ToJson());

    /// <summary>400, with every violation as an object of its own.</summary>
    /// <param name="context">The exchange.</param>
    /// <param name="subject">What was validated: a JSON Pointer that goes before those of the violations.</param>
    /// <param name="violations">What is wrong with it.</param>
    public static Task InvalidAsync(HttpContext context, string subject, IReadOnlyList<ValidationError> violations) => JsonAsync(
        context,
        StatusCodes.Status400BadRequest,
        new Error
        {
            ErrorCode = "API_VALIDATION_ERROR",
            Message = $"The request breaks {violations.Count} rule(s) of the API.",
            Errors = violations.Select(violation => DetailOf(subject, violation)).ToList(),
        }.ToJson());

    public static Task HtmlAsync(HttpContext context, int status, string html)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html, context.RequestAborted);
    }

    private static Task JsonAsync(HttpContext context, int status, string json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json, context.RequestAborted);
    }

    private static ErrorDetail DetailOf(string subject, ValidationError violation) => ErrorDetail.FromObject(new Dictionary<string, JsonElement>
    {
        ["path"] = Text(subject + violation.Path),
        ["keyword"] = Text(violation.Keyword),
        ["message"] = Text(violation.Message),
    });

    private static JsonElement Text(string value)
    {
        using var document = JsonDocument.Parse($"\"{JsonEncodedText.Encode(value)}\"");
        return document.RootElement.Clone();
    }
}
