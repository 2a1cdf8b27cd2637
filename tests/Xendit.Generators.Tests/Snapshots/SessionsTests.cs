using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Sessions;

namespace Xendit.Generators.Tests.Snapshots;

/// <summary>Everything that is generated for the curated document.</summary>
public sealed class SessionsTests
{
    [Fact]
    public void Sessions() => Snapshot.Verify(Generation.Run(SessionsGenerationTests.Input), this);
}
