using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Runtime;

/// <summary>Violations as ASP.NET Core wants them.</summary>
public sealed class ValidationErrorTests
{
    [Fact]
    public void Messages_are_grouped_by_path_in_their_order()
    {
        Dictionary<string, string[]> messages = ValidationError.ByPath(
        [
            new("/name", "minLength", "too short"), new("", "required", "no id"), new("/name", "pattern", "no match"),
        ]);

        messages.Select(static pair => $"{pair.Key}: {string.Join(", ", pair.Value)}").ShouldBe(["/name: too short, no match", ": no id"]);
    }

    [Fact]
    public void No_violations_are_no_messages() => ValidationError.ByPath([]).ShouldBeEmpty();
}
