using System.Reflection;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Emit;

/// <summary>A value that was read without a required member can be completed.</summary>
public sealed class MissingMemberTests
{
    private const string User = """
        namespace Acme.Shop;

        internal static class User
        {
            internal static string Complete(string json)
            {
                Order.TryFromJson(System.Text.Encoding.UTF8.GetBytes(json), out Order? order, out var before);
                return before.Count + " " + (order! with { Total = 12.5m, At = System.DateTimeOffset.UnixEpoch, Note = "" }).Validate().Count;
            }
        }
        """;

    private static readonly Lazy<CompiledApi> s_api = new(() => CompiledApi.Load(
        Generation.Run(TestDocuments.Schemas("""
            Order:
              type: object
              required: [total, at, note, AdditionalProperties]
              properties:
                total: { type: number }
                at: { type: string, format: date-time }
                note: { type: [string, "null"] }
                additionalProperties: { type: string }
              dependentRequired:
                additionalProperties: [extra]
              if: { properties: { total: { minimum: 10 } }, required: [total] }
              then: { properties: { note: { maxLength: 3 } } }
            """) with { Sources = [User] }).ShouldCompile(),
        "Acme.Shop"));

    [Fact]
    public void What_with_puts_there_is_no_longer_missing() =>
        s_api.Value.TypeOf("User").GetMethod("Complete", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, ["""{"AdditionalProperties":"x"}"""]).ShouldBe("3 0");

    [Fact]
    public void Dependent_members_are_found_whatever_the_map_is_called()
    {
        const string rest = "\"total\":1,\"at\":\"2026-01-01T00:00:00Z\",\"note\":null,\"AdditionalProperties\":\"x\"";

        s_api.Value.Violations("Order", $$"""{{{rest}},"additionalProperties":"y"}""").ShouldBe([" dependentRequired"]);
        s_api.Value.Violations("Order", $$"""{{{rest}},"additionalProperties":"y","extra":1}""").ShouldBeEmpty();
    }
}
