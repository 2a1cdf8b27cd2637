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
    public PaymentSession? Find(string id) => Update(id, static session => session);

    /// <summary>The customer pays, or saves a payment method, or both.</summary>
    public PaymentSession? Complete(string id) => Update(id, static session => session with
    {
        Status = SessionStatus.Completed,
        PaymentRequestId = IsSaveOnly(session) ? null : Identifiers.PaymentRequest(),
        PaymentId = IsSaveOnly(session) ? null : Identifiers.Payment(),
        PaymentTokenId = IsSaveOnly(session) || session.AllowSavePaymentMethod == AllowSavePaymentMethod.Forced ? Identifiers.PaymentToken() : null,
    });

    /// <summary>The customer calls it off.</summary>
    public PaymentSession? Cancel(string id) => Update(id, static session => session with { Status = SessionStatus.Canceled });

    /// <summary>Changes an active session; one that is over stays as it is.</summary>
    private PaymentSession? Update(string id, Func<PaymentSession, PaymentSession> change)
    {
        while (_sessions.TryGetValue(id, out PaymentSession? session))
        {
            PaymentSession changed = session.Status != SessionStatus.Active ? session
                : session.ExpiresAt <= Now() ? session with { Status = SessionStatus.Expired }
                : change(session);
            if (ReferenceEquals(changed, session))
            {
                return session;
            }

            changed = changed with { Updated = Now() };
            if (_sessions.TryUpdate(id, changed, session))
            {
                return changed;
            }
        }

        return null;
    }

    private static bool IsSaveOnly(PaymentSession session) => session.SessionType == SessionType.Save;

    /// <summary>The API's times have milliseconds.</summary>
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
