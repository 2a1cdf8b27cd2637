namespace Xendit.Generators.Runtime;

/// <summary>A documented success: the statuses it covers, and that there is nothing to read.</summary>
internal class ApiResultCase<T>
{
    private readonly int _first;
    private readonly int _last;

    internal ApiResultCase(int first, int last)
    {
        _first = first;
        _last = last;
    }

    /// <summary>Whether there is a body to read.</summary>
    internal virtual bool HasBody => false;

    internal bool Covers(int status) => status >= _first && status <= _last;

    /// <summary>The result of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="isJson">Whether its body is JSON.</param>
    /// <param name="validates">Whether to validate it.</param>
    /// <param name="errors">Takes what validation finds.</param>
    internal virtual T Read(ApiAnswer answer, bool isJson, bool validates, ref ValidationErrors errors) => default!;
}
