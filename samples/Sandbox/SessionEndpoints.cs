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
            await Answers.InvalidAsync(context, errors);
            return;
        }

        PaymentSession session = store.Create(request, new Uri($"{context.Request.Scheme}://{context.Request.Host}/checkout/"));
        await Answers.SessionAsync(context, StatusCodes.Status201Created, session);
    }

    private Task GetAsync(HttpContext context)
    {
        string id = (string)context.Request.RouteValues["session_id"]!;
        if (id.Length != IdLength)
        {
            return Answers.ErrorAsync(context, StatusCodes.Status400BadRequest, "API_VALIDATION_ERROR", $"A session id has {IdLength} characters.");
        }

        return store.Find(id) is { } session
            ? Answers.SessionAsync(context, StatusCodes.Status200OK, session)
            : Answers.ErrorAsync(context, StatusCodes.Status404NotFound, "SESSION_NOT_FOUND", "There is no session with this id.");
    }
}
