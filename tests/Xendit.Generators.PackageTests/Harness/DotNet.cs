using System.Diagnostics;

namespace Xendit.Generators.PackageTests.Harness;

/// <summary>Runs the <c>dotnet</c> command so that nothing of it outlives the call.</summary>
internal static class DotNet
{
    /// <summary>No variable is changed.</summary>
    public static readonly IReadOnlyDictionary<string, string?> SameEnvironment = new Dictionary<string, string?>();

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs it in a folder and returns what it printed; the test fails on any other exit code.</summary>
    public static async Task<string> RunAsync(string directory, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        (int exitCode, string output) = await TryAsync(directory, environment, arguments);
        exitCode.ShouldBe(0, $"dotnet {string.Join(' ', arguments)}\n{output}");
        return output;
    }

    /// <summary>Runs it in a folder and returns its exit code and what it printed; a variable without a value is removed.</summary>
    public static Task<(int ExitCode, string Output)> TryAsync(string directory, IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        TryAsync("dotnet", directory, environment, arguments);

    /// <summary>Runs any program as <see cref="TryAsync(string, IReadOnlyDictionary{string, string?}, string[])"/> runs the command.</summary>
    public static async Task<(int ExitCode, string Output)> TryAsync(string program, string directory, IReadOnlyDictionary<string, string?> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        Isolate(start.Environment);
        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(s_patience);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return (process.ExitCode, await output + await errors);
    }

    /// <summary>The build that runs these tests tells its children of itself; a build of their own must not listen.</summary>
    private static void Isolate(IDictionary<string, string?> environment)
    {
        foreach (string name in environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["UseSharedCompilation"] = "false";
    }
}
