using System.Runtime.ExceptionServices;

namespace Xendit.Generators.Tests.Harness;

/// <summary>Runs what must need neither much stack, because a compiler server may have no more, nor much time.</summary>
internal static class SmallStack
{
    private const int Size = 512 * 1024;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    /// <summary>The result of a function on a thread of its own. An overflow ends the process: no test can catch it.</summary>
    public static T Run<T>(Func<T> function)
        where T : class
    {
        T? result = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size)
        {
            IsBackground = true,
        };
        thread.Start();
        thread.Join(s_patience).ShouldBeTrue($"It takes longer than {s_patience}.");
        failure?.Throw();
        return result.ShouldNotBeNull();
    }
}
