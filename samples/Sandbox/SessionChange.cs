using Xendit.Sessions;

namespace Xendit.Sandbox;

/// <summary>What came of something that was asked of a session.</summary>
/// <param name="Session">The session as it stands now.</param>
/// <param name="IsAccepted">Whether it was done: nothing is done to a session that is over.</param>
internal sealed record SessionChange(PaymentSession Session, bool IsAccepted);
