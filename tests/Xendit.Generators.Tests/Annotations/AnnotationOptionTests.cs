using Microsoft.CodeAnalysis;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Sessions;

namespace Xendit.Generators.Tests.Annotations;

/// <summary><c>OpenApiDataAnnotations</c>: attributes where the project can have them, unless it wants none.</summary>
public sealed class AnnotationOptionTests
{
    private const string Marker = "DataAnnotations";

    public static TheoryData<string, bool> Frameworks => new(("net10.0", true), ("net8.0", true), ("netstandard2.0", false), ("net472", true));

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Appears_where_the_framework_has_them(string framework, bool isExpected)
    {
        Generation generation = Generation.Run(SessionsGenerationTests.Input with { Framework = FrameworkOf(framework) }).ShouldBeClean();

        Mentions(generation).Any().ShouldBe(isExpected);
    }

    [Fact]
    public void Appears_where_a_package_brings_them()
    {
        // The package for netstandard2.0 brings an assembly of this name; only that is looked at.
        MetadataReference package = TestFramework.Net100.References.Single(static reference =>
            Path.GetFileName(((PortableExecutableReference)reference).FilePath) == "System.ComponentModel.Annotations.dll");

        Mentions(Generation.Run(SessionsGenerationTests.Input with { Framework = TestFramework.NetStandard20, References = [package] })).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void False_leaves_nothing_of_them(string framework, bool _) =>
        Mentions(Generation.Run(SessionsGenerationTests.Input.With("OpenApiDataAnnotations", "false") with { Framework = FrameworkOf(framework) }).ShouldBeClean())
            .ShouldBeEmpty();

    [Fact]
    public void An_internal_document_has_internal_attributes()
    {
        Generation generation = Generation.Run(SessionsGenerationTests.Input.With("OpenApiVisibility", "internal")).ShouldBeClean();

        generation.Compilation.GetTypeByMetadataName("Xendit.Sessions.TextLengthAttribute")!.DeclaredAccessibility.ShouldBe(Accessibility.Internal);
    }

    private static IEnumerable<string> Mentions(Generation generation) =>
        generation.Files.Where(static file => file.SourceText.ToString().Contains(Marker, StringComparison.Ordinal)).Select(static file => file.HintName);

    private static TestFramework FrameworkOf(string name) => name switch
    {
        "net10.0" => TestFramework.Net100,
        "net8.0" => TestFramework.Net80,
        "netstandard2.0" => TestFramework.NetStandard20,
        _ => TestFramework.Net472,
    };
}
