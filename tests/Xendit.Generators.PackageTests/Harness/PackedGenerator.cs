using System.Reflection;
using Xendit.Generators.PackageTests.Harness;

[assembly: AssemblyFixture(typeof(PackedGenerator))]

namespace Xendit.Generators.PackageTests.Harness;

/// <summary>
/// The package, packed once for all tests into a local feed outside the repository. Its version is new with every run, and
/// its consumers keep packages in a folder of the run, so that no cache can stand in for it.
/// </summary>
public sealed class PackedGenerator : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("xendit-generators-").FullName;

    /// <summary>The version of the package in this run.</summary>
    public string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    /// <summary>The package.</summary>
    public string PackagePath => Path.Combine(Feed, $"Xendit.Generators.{Version}.nupkg");

    private string Feed => Path.Combine(_root, "feed");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        await PackAsync(Feed);
        await WriteSurroundingsAsync();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs the generator into a folder and returns the package's path.</summary>
    public async Task<string> PackAsync(string directory)
    {
        await DotNet.RunAsync(
            RepositoryRoot(), DotNet.SameEnvironment,
            "pack", "src/Xendit.Generators", "--no-restore", "-c", "Release", "-o", directory, $"-p:PackageVersion={Version}", $"-p:NuspecOutputPath={CreateDirectory()}");
        return Path.Combine(directory, Path.GetFileName(PackagePath));
    }

    /// <summary>An empty folder that lives as long as the run.</summary>
    public string CreateDirectory() => Directory.CreateDirectory(Path.Combine(_root, Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>Copies a project of <c>Consumers/</c> out of the repository.</summary>
    internal Consumer Copy(string name)
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Consumers", name);
        string target = CreateDirectory();
        foreach (string file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        return new Consumer(target, name, Feed, Version);
    }

    private static string RepositoryRoot() => typeof(PackedGenerator).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    /// <summary>What consumers find above themselves: the feed beside the usual sources, and no settings of anybody else.</summary>
    private async Task WriteSurroundingsAsync()
    {
        string userPackages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Directory.CreateDirectory(userPackages);
        await File.WriteAllTextAsync(Path.Combine(_root, "NuGet.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(_root, "packages")}" />
              </config>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="user" value="{userPackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        foreach (string name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            await File.WriteAllTextAsync(Path.Combine(_root, name), "<Project />");
        }
    }
}
