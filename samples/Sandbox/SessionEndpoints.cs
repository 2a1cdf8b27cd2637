using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xendit.Sessions;

namespace Xendit.Sandbox;

/// <summary>The two operations of the API.</summary>
internal sealed class SessionEndpoints(SessionStore store)
{
    private const int IdLength = 27;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sessions", CreateAsync);
        routes.MapGet("/sessions/{session_id}", GetAsync);
    }

    private async Task CreateAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        if (!CreateSessionRequest.TryFromJson(body.ToArray(), out CreateSessionRequest? request, out IReadOnlyList<ValidationError> errors))
        {
            await Answers.InvalidAsync(context, "/body", errors);
            return;
        }

        PaymentSession session = store.Create(request, new Uri($"{context.Request.Scheme}://{context.Request.Host}/checkout/"));
        await Answers.SessionAsync(context, StatusCodes.Status201Created, session);
    }

    private Task GetAsync(HttpContext context)
    {
        string id = (string)context.Request.RouteValues["session_id"]!;
        if (LengthErrors(id) is { Count: > 0 } errors)
        {
            return Answers.InvalidAsync(context, "/path/session_id", errors);
        }

        return store.Find(id) is { } session
            ? Answers.SessionAsync(context, StatusCodes.Status200OK, session)
            : Answers.ErrorAsync(context, StatusCodes.Status404NotFound, "SESSION_NOT_FOUND", "There is no session with this id.");
    }

    /// <summary>What the document says of the parameter; only bodies have generated validators.</summary>
    private static IReadOnlyList<ValidationError> LengthErrors(string id) => id.EnumerateRunes().Count() switch
    {
        < IdLength => [new ValidationError("", "minLength", $"A session id has at least {IdLength} characters.")],
        > IdLength => [new ValidationError("", "maxLength", $"A session id has at most {IdLength} characters.")],
        _ => [],
    };
}
