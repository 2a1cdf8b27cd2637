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
    private const string SaveField = "save";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/checkout/{id}", context => ShowAsync(context, store.Find(IdOf(context)), isAccepted: true));
        routes.MapPost("/checkout/{id}/complete", CompleteAsync);
        routes.MapPost("/checkout/{id}/cancel", context => ShowAsync(context, store.Cancel(IdOf(context))));
    }

    private async Task CompleteAsync(HttpContext context)
    {
        bool wantsSaving = context.Request.HasFormContentType
            && (await context.Request.ReadFormAsync(context.RequestAborted)).ContainsKey(SaveField);
        await ShowAsync(context, store.Complete(IdOf(context), wantsSaving));
    }

    private static string IdOf(HttpContext context) => (string)context.Request.RouteValues["id"]!;

    private static Task ShowAsync(HttpContext context, SessionChange? change) => ShowAsync(context, change?.Session, change?.IsAccepted == true);

    /// <summary>Shows a session; what was refused because it is over answers 409.</summary>
    private static Task ShowAsync(HttpContext context, PaymentSession? session, bool isAccepted) => session is null
        ? Answers.HtmlAsync(context, StatusCodes.Status404NotFound, Page("Not found", "<p>There is no such session.</p>"))
        : Answers.HtmlAsync(context, isAccepted ? StatusCodes.Status200OK : StatusCodes.Status409Conflict, Html(session));

    private static string Html(PaymentSession session)
    {
        string amount = $"{session.Currency?.Raw} {session.Amount?.ToString(CultureInfo.InvariantCulture)}";
        string purchase = $"<h1>{Encode(amount)}</h1><p>{Encode(session.Description ?? session.ReferenceId ?? "")}</p>";
        string next = session.Status == SessionStatus.Active
            ? Form(session, "complete", SaveBox(session) + Button(session.SessionType == SessionType.Save ? "Save" : "Pay")) + Form(session, "cancel", Button("Cancel"))
            : $"<p>This session is over: {Encode(session.Status.Raw)}.</p>";
        return Page("Checkout", purchase + next);
    }

    private static string Form(PaymentSession session, string action, string content) =>
        $"<form method=\"post\" action=\"/checkout/{Encode(session.PaymentSessionId)}/{action}\">{content}</form>";

    private static string Button(string label) => $"<button>{label}</button>";

    private static string SaveBox(PaymentSession session) => session.AllowSavePaymentMethod == AllowSavePaymentMethod.Optional
        ? $"<label><input type=\"checkbox\" name=\"{SaveField}\"> Save my payment method</label>"
        : "";

    private static string Page(string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>{title}</title></head>
        <body>{body}</body>
        </html>
        """;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
