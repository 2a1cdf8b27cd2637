using System.IO.Compression;
using System.Xml.Linq;
using Xendit.Generators.PackageTests.Harness;

namespace Xendit.Generators.PackageTests;

/// <summary>What is in the package, and whether a compiler can load it.</summary>
public sealed class PackageContentTests(PackedGenerator package)
{
    private const string AnalyzerFolder = "analyzers/dotnet/cs/";
    private const string NetFrameworkFolder = "tools/netfx/";

    private static readonly string[] s_folders = [AnalyzerFolder, NetFrameworkFolder, "build/", "docs/", "spec/", "_rels/", "package/"];

    private static readonly string[] s_topLevel = ["LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "Xendit.Generators.nuspec", "[Content_Types].xml"];

    /// <summary>What the compiler itself brings: the oldest supported one, in the .NET 8 SDK and in Visual Studio 2022 17.8.</summary>
    private static readonly Dictionary<string, Version> s_compiler = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
    };

    /// <summary>What the oldest supported IDE brings besides, Visual Studio 2022 17.8.</summary>
    private static readonly Dictionary<string, Version> s_workspaces = new()
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
    };

    /// <summary>What .NET 8, which runs the compiler of the SDK, brings besides.</summary>
    private static readonly Dictionary<string, Version> s_net8 = new()
    {
        ["System.Buffers"] = new(8, 0, 0, 0),
        ["System.Memory"] = new(8, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(8, 0, 0, 0),
        ["System.Text.Encodings.Web"] = new(8, 0, 0, 0),
        ["System.Text.Json"] = new(8, 0, 0, 0),
    };

    [Fact]
    public void The_package_holds_an_analyzer_and_nothing_that_a_project_references()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        string[] files = [.. archive.Entries.Select(entry => entry.FullName)];

        files.ShouldBeSubsetOf([.. files.Where(file => s_folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal))), .. s_topLevel]);
        s_topLevel.ShouldBeSubsetOf(files);
        files.Where(file => file.StartsWith("build/", StringComparison.Ordinal))
            .ShouldBe(["build/Xendit.Generators.props", "build/Xendit.Generators.targets"], ignoreOrder: true);
        files.Where(file => file.StartsWith("spec/", StringComparison.Ordinal)).ShouldBe(["spec/sessions.openapi.yaml"]);
        new[] { "docs/README.md", "docs/XG0001.md", "docs/XG1000.md" }.ShouldBeSubsetOf(files);
    }

    [Fact]
    public void The_manifest_names_a_license_and_a_readme_and_no_dependency()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        using Stream manifest = archive.GetEntry("Xendit.Generators.nuspec")!.Open();
        XElement metadata = XDocument.Load(manifest).Root!.Elements().Single();
        XNamespace xmlns = metadata.Name.Namespace;

        metadata.Element(xmlns + "license")!.Value.ShouldBe("MIT");
        metadata.Element(xmlns + "readme")!.Value.ShouldBe("README.md");
        metadata.Element(xmlns + "developmentDependency")!.Value.ShouldBe("true");
        metadata.Element(xmlns + "dependencies").ShouldBeNull();
    }

    /// <summary>A compiler keeps one assembly of each name: ours must be names that nobody else packs.</summary>
    [Fact]
    public void Assemblies_beside_the_generator_have_names_of_our_own()
    {
        foreach (PackedAssembly assembly in PackedAssembly.ReadAll(package.PackagePath, AnalyzerFolder))
        {
            assembly.Name.ShouldStartWith("Xendit.Generators");
            assembly.FileName.ShouldBe(assembly.Name + ".dll");
            assembly.IsStrongNamed.ShouldBeFalse();
        }
    }

    /// <summary>
    /// Only an IDE loads it, and an IDE has the Workspaces assembly: a command-line compiler has not, and looks into the
    /// assembly no further than to see that it holds neither generator nor analyzer.
    /// </summary>
    [Fact]
    public void An_IDE_finds_every_assembly_that_the_code_fixes_reference()
    {
        PackedAssembly[] codeFixes = [.. PackedAssembly.ReadAll(package.PackagePath, AnalyzerFolder).Where(IsCodeFixes)];

        codeFixes.Length.ShouldBe(1);
        MissingReferences(codeFixes, s_compiler, s_workspaces).ShouldBeEmpty();
    }

    [Fact]
    public void The_compiler_of_the_SDK_finds_every_assembly_that_is_referenced() =>
        MissingReferences(CompilerFiles(), s_compiler, s_net8).ShouldBeEmpty();

    [Fact]
    public void A_compiler_on_NET_Framework_finds_every_assembly_that_is_referenced()
    {
        PackedAssembly[] all = [.. CompilerFiles(), .. PackedAssembly.ReadAll(package.PackagePath, NetFrameworkFolder)];
        MissingReferences(all, s_compiler, []).ShouldBeEmpty();
    }

    /// <summary>Two versions in one process would be two types of span, and calls between their users would fail.</summary>
    [Fact]
    public void On_NET_Framework_all_ask_for_the_System_Memory_that_the_compiler_has()
    {
        PackedAssembly[] all = [.. PackedAssembly.ReadAll(package.PackagePath, AnalyzerFolder), .. PackedAssembly.ReadAll(package.PackagePath, NetFrameworkFolder)];
        all.SelectMany(assembly => assembly.References).Where(reference => reference.Name == "System.Memory").Select(reference => reference.Version)
            .Distinct().ShouldBe([new Version(4, 0, 1, 2)]);
    }

    [Fact]
    public async Task A_compiler_on_NET_Framework_is_handed_the_assemblies_that_it_lacks()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        string directory = package.CreateDirectory();
        await ZipFile.ExtractToDirectoryAsync(package.PackagePath, directory, cancellationToken);
        string targets = Path.Combine(directory, "build", "Xendit.Generators.targets");
        await File.WriteAllTextAsync(Path.Combine(directory, "probe.proj"), """<Project><Import Project="build/Xendit.Generators.targets" /></Project>""", cancellationToken);
        string[] probe = ["msbuild", "probe.proj", "-getItem:Analyzer", "-p:RoslynCompilerType=Framework"];

        (await DotNet.RunAsync(directory, DotNet.SameEnvironment, probe)).ShouldNotContain("System.Text.Json.dll");

        // The property is reserved, so it cannot be set from outside.
        string text = await File.ReadAllTextAsync(targets, cancellationToken);
        await File.WriteAllTextAsync(targets, text.Replace("$(MSBuildRuntimeType)", "Full", StringComparison.Ordinal), cancellationToken);
        string output = await DotNet.RunAsync(directory, DotNet.SameEnvironment, probe);
        foreach (PackedAssembly assembly in PackedAssembly.ReadAll(package.PackagePath, NetFrameworkFolder))
        {
            output.ShouldContain(assembly.FileName);
        }
    }

    [Fact]
    public async Task Packing_again_gives_the_same_bytes()
    {
        string again = await package.PackAsync(package.CreateDirectory());
        AnalyzerBytes(again).ShouldBe(AnalyzerBytes(package.PackagePath));
    }

    private static bool IsCodeFixes(PackedAssembly assembly) => assembly.Name == "Xendit.Generators.CodeFixes";

    private PackedAssembly[] CompilerFiles() => [.. PackedAssembly.ReadAll(package.PackagePath, AnalyzerFolder).Where(static assembly => !IsCodeFixes(assembly))];

    private static IEnumerable<string> MissingReferences(IReadOnlyList<PackedAssembly> packed, params Dictionary<string, Version>[] hosts)
    {
        Dictionary<string, Version> present = hosts.SelectMany(host => host)
            .Concat(packed.Select(assembly => KeyValuePair.Create(assembly.Name, assembly.Version)))
            .ToDictionary();
        return
            from assembly in packed
            from reference in assembly.References
            where !present.TryGetValue(reference.Name!, out Version? version) || version < reference.Version
            select $"{assembly.Name} -> {reference.Name} {reference.Version}";
    }

    private static Dictionary<string, string> AnalyzerBytes(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return archive.Entries.Where(entry => entry.FullName.StartsWith(AnalyzerFolder, StringComparison.Ordinal)).ToDictionary(entry => entry.Name, Hash);
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content));
    }
}
