using System.Collections.Concurrent;
using Xendit.Sessions;

namespace Xendit.Sandbox;

/// <summary>The sessions of a sandbox, and how they change.</summary>
internal sealed class SessionStore(TimeProvider clock)
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, PaymentSession> _sessions = new(StringComparer.Ordinal);

    /// <summary>Opens a session for a valid request.</summary>
    public PaymentSession Create(CreateSessionRequest request, Uri checkout)
    {
        string id = Identifiers.Session();
        DateTimeOffset now = Now();
        PaymentSession session = SessionMapping.ToSession(request, id) with
        {
            Created = now,
            Updated = now,
            ExpiresAt = request.ExpiresAt ?? now + s_lifetime,
            Status = SessionStatus.Active,
            PaymentLinkUrl = request.Mode == SessionMode.PaymentLink ? new Uri(checkout, id).AbsoluteUri : null,
            ComponentsSdkKey = request.Mode == SessionMode.Component ? Identifiers.ComponentsSdkKey() : null,
        };
        _sessions[id] = session;
        return session;
    }

    /// <summary>The session as it stands now: one whose time ran out has expired.</summary>
    public PaymentSession? Find(string id) => Update(id, static session => session)?.Session;

    /// <summary>The customer pays, or saves a payment method, or both.</summary>
    /// <param name="id">The session.</param>
    /// <param name="wantsSaving">Whether the customer agrees to save the payment method, where that is left to the customer.</param>
    public SessionChange? Complete(string id, bool wantsSaving) => Update(id, session => session with
    {
        Status = SessionStatus.Completed,
        PaymentRequestId = IsSaveOnly(session) ? null : Identifiers.PaymentRequest(),
        PaymentId = IsCaptured(session) ? Identifiers.Payment() : null,
        PaymentTokenId = Saves(session, wantsSaving) ? Identifiers.PaymentToken() : null,
    });

    /// <summary>The customer calls it off.</summary>
    public SessionChange? Cancel(string id) => Update(id, static session => session with { Status = SessionStatus.Canceled });

    /// <summary>Changes an active session; one that is over stays as it is.</summary>
    private SessionChange? Update(string id, Func<PaymentSession, PaymentSession> change)
    {
        while (_sessions.TryGetValue(id, out PaymentSession? session))
        {
            bool isActive = session.Status == SessionStatus.Active;
            bool isLate = isActive && session.ExpiresAt <= Now();
            PaymentSession changed = isLate ? session with { Status = SessionStatus.Expired } : isActive ? change(session) : session;
            if (ReferenceEquals(changed, session))
            {
                return new SessionChange(session, IsAccepted: isActive);
            }

            changed = changed with { Updated = Now() };
            if (_sessions.TryUpdate(id, changed, session))
            {
                return new SessionChange(changed, IsAccepted: !isLate);
            }
        }

        return null;
    }

    private static bool IsSaveOnly(PaymentSession session) => session.SessionType == SessionType.Save;

    /// <summary>An authorization, and a payment that the shop captures by hand, leave the capture to a later call.</summary>
    private static bool IsCaptured(PaymentSession session) =>
        session.SessionType == SessionType.Pay && session.CaptureMethod != CaptureMethod.Manual;

    private static bool Saves(PaymentSession session, bool wantsSaving) =>
        IsSaveOnly(session)
        || session.AllowSavePaymentMethod == AllowSavePaymentMethod.Forced
        || (wantsSaving && session.AllowSavePaymentMethod == AllowSavePaymentMethod.Optional);

    /// <summary>The API's times have milliseconds.</summary>
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
