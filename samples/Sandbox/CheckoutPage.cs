using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xendit.Sessions;

namespace Xendit.Sandbox;

/// <summary>The hosted page behind <c>payment_link_url</c>, where a customer completes a session or calls it off.</summary>
internal sealed class CheckoutPage(SessionStore store)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/checkout/{id}", context => ShowAsync(context, store.Find));
        routes.MapPost("/checkout/{id}/complete", context => ShowAsync(context, store.Complete));
        routes.MapPost("/checkout/{id}/cancel", context => ShowAsync(context, store.Cancel));
    }

    private static Task ShowAsync(HttpContext context, Func<string, PaymentSession?> act) =>
        act((string)context.Request.RouteValues["id"]!) is { } session
            ? Answers.HtmlAsync(context, StatusCodes.Status200OK, Html(session))
            : Answers.HtmlAsync(context, StatusCodes.Status404NotFound, Page("Not found", "<p>There is no such session.</p>"));

    private static string Html(PaymentSession session)
    {
        string amount = $"{session.Currency?.Raw} {session.Amount?.ToString(CultureInfo.InvariantCulture)}";
        string purchase = $"<h1>{Encode(amount)}</h1><p>{Encode(session.Description ?? session.ReferenceId ?? "")}</p>";
        string next = session.Status == SessionStatus.Active
            ? $"{Form(session, "complete", "Pay")}{Form(session, "cancel", "Cancel")}"
            : $"<p>This session is over: {Encode(session.Status.Raw)}.</p>";
        return Page("Checkout", purchase + next);
    }

    private static string Form(PaymentSession session, string action, string label) =>
        $"<form method=\"post\" action=\"/checkout/{Encode(session.PaymentSessionId)}/{action}\"><button>{label}</button></form>";

    private static string Page(string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>{title}</title></head>
        <body>{body}</body>
        </html>
        """;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
