namespace Xendit.Sandbox;

/// <summary>Something that goes wrong with one request to the API.</summary>
public enum Fault
{
    /// <summary>The answer comes late; see <see cref="SandboxOptions.FaultDelay"/>.</summary>
    Delay,

    /// <summary>The connection breaks before an answer.</summary>
    DropConnection,

    /// <summary>A proxy answers 500 with HTML.</summary>
    HtmlServerError,

    /// <summary>The request is carried out, but only half of the answer arrives.</summary>
    TruncatedJson,

    /// <summary>429 with <c>Rate-Limit-Reset</c>: the request is not carried out.</summary>
    RateLimited,
}
