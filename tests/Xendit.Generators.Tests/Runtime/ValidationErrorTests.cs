using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Runtime;

/// <summary>Violations as ASP.NET Core wants them.</summary>
public sealed class ValidationErrorTests
{
    [Fact]
    public void MessagesAreGroupedByPathInTheirOrder()
    {
        Dictionary<string, string[]> messages = ValidationError.ByPath(
        [
            new("/name", "minLength", "too short"), new("", "required", "no id"), new("/name", "pattern", "no match"),
        ]);

        messages.Select(static pair => $"{pair.Key}: {string.Join(", ", pair.Value)}").ShouldBe(["/name: too short, no match", ": no id"]);
    }

    [Fact]
    public void NoViolationsAreNoMessages() => ValidationError.ByPath([]).ShouldBeEmpty();
}
