using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Xendit.Sandbox;

/// <summary>Makes requests meet their faults.</summary>
internal sealed class FaultMiddleware(RequestDelegate next, FaultQueue faults, SandboxOptions options)
{
    private static readonly TimeSpan s_rateLimitReset = TimeSpan.FromMilliseconds(250);

    public Task InvokeAsync(HttpContext context) => faults.Take() switch
    {
        Fault.Delay => DelayAsync(context),
        Fault.DropConnection => Drop(context),
        Fault.HtmlServerError => Answers.HtmlAsync(context, StatusCodes.Status500InternalServerError, "<html><body><h1>500 Internal Server Error</h1></body></html>"),
        Fault.TruncatedJson => TruncateAsync(context),
        Fault.RateLimited => LimitAsync(context),
        _ => next(context),
    };

    private async Task DelayAsync(HttpContext context)
    {
        await Task.Delay(options.FaultDelay, context.RequestAborted);
        await next(context);
    }

    private static Task Drop(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private async Task TruncateAsync(HttpContext context)
    {
        Stream body = context.Response.Body;
        using var whole = new MemoryStream();
        context.Response.Body = whole;
        await next(context);
        context.Response.Body = body;
        context.Response.ContentLength = null;
        await body.WriteAsync(whole.ToArray().AsMemory(0, (int)whole.Length / 2), context.RequestAborted);
    }

    private static Task LimitAsync(HttpContext context)
    {
        context.Response.Headers["Rate-Limit-Limit"] = "60";
        context.Response.Headers["Rate-Limit-Remaining"] = "0";
        context.Response.Headers["Rate-Limit-Reset"] = s_rateLimitReset.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return Answers.ErrorAsync(context, StatusCodes.Status429TooManyRequests, "RATE_LIMIT_EXCEEDED", "Too many requests; try again later.");
    }
}
