namespace Xendit.Generators.PackageTests.Harness;

/// <summary>A copy of a consuming project.</summary>
/// <param name="directory">Its folder.</param>
/// <param name="name">The project's name.</param>
/// <param name="feed">The folder of packages made in this run.</param>
/// <param name="version">The version of the generator's package.</param>
internal sealed class Consumer(string directory, string name, string feed, string version)
{
    // The variable would take the place of the folder that NuGet.config names.
    private readonly Dictionary<string, string?> _environment = new() { ["NUGET_PACKAGES"] = null, ["GeneratorVersion"] = version };

    /// <summary>Builds it; neither an error nor a warning is accepted.</summary>
    public async Task BuildAsync(params string[] arguments)
    {
        (int exitCode, string output) = await TryBuildAsync(arguments);
        exitCode.ShouldBe(0, output);
        output.ShouldContain("0 Warning(s)");
    }

    /// <summary>Builds it and returns the exit code and what was printed.</summary>
    public Task<(int ExitCode, string Output)> TryBuildAsync(params string[] arguments) =>
        DotNet.TryAsync(directory, _environment, ["build", "-o", "out", .. arguments]);

    /// <summary>Runs what was built and returns the lines it printed; a newer runtime than the one it was built for will do.</summary>
    public async Task<string[]> RunAsync(params string[] arguments)
    {
        var environment = new Dictionary<string, string?> { ["DOTNET_ROLL_FORWARD"] = "Major" };
        string output = await DotNet.RunAsync(directory, environment, ["exec", Path.Combine("out", name + ".dll"), .. arguments]);
        return LinesOf(output);
    }

    /// <summary>Publishes it as a program of its own; neither an error nor a warning is accepted.</summary>
    public async Task PublishAsync()
    {
        string output = await DotNet.RunAsync(directory, _environment, "publish", "-c", "Release", "-o", "published");
        output.ShouldNotContain("warning");
    }

    /// <summary>Runs what was published and returns the lines it printed.</summary>
    public async Task<string[]> RunPublishedAsync()
    {
        string program = Path.Combine(directory, "published", OperatingSystem.IsWindows() ? name + ".exe" : name);
        (int exitCode, string output) = await DotNet.TryAsync(program, directory, DotNet.SameEnvironment, []);
        exitCode.ShouldBe(0, output);
        return LinesOf(output);
    }

    /// <summary>Packs it into the feed, for other consumers.</summary>
    public Task PackAsync() => DotNet.RunAsync(directory, _environment, "pack", "-o", feed);

    /// <summary>Edits one of its files.</summary>
    public async Task ReplaceAsync(string file, string oldText, string newText)
    {
        string path = Path.Combine(directory, file);
        string text = await File.ReadAllTextAsync(path);
        text.ShouldContain(oldText);
        await File.WriteAllTextAsync(path, text.Replace(oldText, newText, StringComparison.Ordinal));
    }

    private static string[] LinesOf(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
