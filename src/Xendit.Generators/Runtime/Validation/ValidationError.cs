namespace Xendit.Generators.Runtime;

/// <summary>A violation of a constraint of the document.</summary>
/// <param name="Path">Where in the value, as a JSON Pointer (RFC 6901): <c>/items/0/quantity</c>; empty for the value itself.</param>
/// <param name="Keyword">The schema keyword that is violated: <c>maxLength</c>.</param>
/// <param name="Message">What was found and what is allowed, for a person.</param>
public sealed record ValidationError(string Path, string Keyword, string Message);
