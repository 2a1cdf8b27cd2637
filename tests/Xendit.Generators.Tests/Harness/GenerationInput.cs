using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Xendit.Generators.Tests.Harness;

/// <summary>What a run of the generator starts from.</summary>
internal sealed record GenerationInput
{
    // What every SDK project leaves out: package versions that stand for older ones.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> s_sdkDefaults = ImmutableDictionary<string, ReportDiagnostic>.Empty
        .Add("CS1701", ReportDiagnostic.Suppress)
        .Add("CS1702", ReportDiagnostic.Suppress);

    /// <summary>The documents, with metadata of their items.</summary>
    public required ImmutableArray<TestDocument> Documents { get; init; }

    /// <summary>User code to compile along.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public bool CheckOverflow { get; init; }

    /// <summary>The framework's reference assemblies, and what they are called to the generator.</summary>
    public TestFramework Framework { get; init; } = TestFramework.Net100;

    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>Build properties beside the framework's and the root namespace.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    public static GenerationInput Of(string path, string text, params (string Name, string Value)[] metadata) =>
        new() { Documents = [new TestDocument(path, text, metadata.ToImmutableDictionary(static pair => pair.Name, static pair => pair.Value))] };

    /// <summary>The same with another value of an option of the first document.</summary>
    public GenerationInput With(string option, string value) => this with { Documents = Documents.SetItem(0, Documents[0].With(option, value)) };

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    public TestOptionsProvider OptionsProvider => new(
        Properties.AddRange(Framework.Properties).Add("RootNamespace", "Acme"), Documents);

    public CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        "Consumer",
        Sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
        Framework.References.AddRange(References),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Nullable, checkOverflow: CheckOverflow, specificDiagnosticOptions: s_sdkDefaults));

    public GeneratorDriver CreateDriver(bool trackSteps = true) => CSharpGeneratorDriver.Create(
        [new OpenApiGenerator().AsSourceGenerator()],
        Documents,
        ParseOptions,
        OptionsProvider,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));

    /// <summary>The driver with this input's documents, options and language replaced by those of <paramref name="changed"/>.</summary>
    public GeneratorDriver Update(GeneratorDriver driver, GenerationInput changed)
    {
        driver = driver.WithUpdatedParseOptions(changed.ParseOptions).WithUpdatedAnalyzerConfigOptions(changed.OptionsProvider);
        for (int i = 0; i < Math.Min(Documents.Length, changed.Documents.Length); i++)
        {
            driver = ReferenceEquals(Documents[i], changed.Documents[i]) ? driver : driver.ReplaceAdditionalText(Documents[i], changed.Documents[i]);
        }

        return driver
            .RemoveAdditionalTexts([.. Documents.Skip(changed.Documents.Length)])
            .AddAdditionalTexts([.. changed.Documents.Skip(Documents.Length)]);
    }
}

/// <summary>A framework to compile against.</summary>
internal sealed partial record TestFramework(ImmutableArray<MetadataReference> References, ImmutableDictionary<string, string> Properties)
{
    /// <summary>The framework that the tests run on: no package with its reference assemblies is at hand.</summary>
    public static TestFramework Net100 { get; } = Modern(PlatformReferences(), "v10.0");

    /// <summary>What is generated for .NET Standard 2.0, compiled against the framework that the tests run on, so that it runs too.</summary>
    public static TestFramework NetStandardOnNet100 { get; } = new(
        Net100.References,
        ImmutableDictionary<string, string>.Empty.Add("TargetFrameworkIdentifier", ".NETStandard").Add("TargetFrameworkVersion", "v2.0"));

    private static IEnumerable<MetadataReference> PlatformReferences() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "mscorlib.dll" or "netstandard.dll" or "Microsoft.Win32.Primitives.dll"))
        .Select(static path => MetadataReference.CreateFromFile(path));

    private static TestFramework Modern(IEnumerable<MetadataReference> references, string version) => new(
        [.. references],
        ImmutableDictionary<string, string>.Empty.Add("TargetFrameworkIdentifier", ".NETCoreApp").Add("TargetFrameworkVersion", version));
}
