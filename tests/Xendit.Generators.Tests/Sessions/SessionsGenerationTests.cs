using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Sessions;

/// <summary>The document that the project exists for.</summary>
public sealed class SessionsGenerationTests
{
    internal static GenerationInput Input { get; } = GenerationInput.Of(
        "spec/sessions.openapi.yaml",
        RepositoryFiles.Read("spec/sessions.openapi.yaml"),
        ("OpenApiNamespace", "Xendit.Sessions"),
        ("OpenApiClientName", "XenditSessionsClient"));

    [Fact]
    public void Generates_without_a_diagnostic_and_compiles_without_a_warning() => Generation.Run(Input).ShouldBeClean();
}
