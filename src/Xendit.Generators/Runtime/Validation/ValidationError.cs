namespace Xendit.Generators.Runtime;

/// <summary>A violation of a constraint of the document.</summary>
/// <param name="Path">Where in the value, as a JSON Pointer (RFC 6901): <c>/items/0/quantity</c>; empty for the value itself.</param>
/// <param name="Keyword">The schema keyword that is violated: <c>maxLength</c>.</param>
/// <param name="Message">What was found and what is allowed, for a person.</param>
public sealed record ValidationError(string Path, string Keyword, string Message)
{
    /// <summary>The messages by path, which is what ASP.NET Core makes a problem of: <c>Results.ValidationProblem(ValidationError.ByPath(errors))</c>.</summary>
    /// <param name="errors">The violations.</param>
    /// <returns>The messages of each path, both in the order of the violations.</returns>
    public static global::System.Collections.Generic.Dictionary<string, string[]> ByPath(global::System.Collections.Generic.IEnumerable<ValidationError> errors) =>
        global::System.Linq.Enumerable.ToDictionary(
            global::System.Linq.Enumerable.GroupBy(errors, static error => error.Path, static error => error.Message),
            static messages => messages.Key,
            static messages => global::System.Linq.Enumerable.ToArray(messages));
}
