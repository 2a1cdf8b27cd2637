using System.Collections;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Emit;

/// <summary>The value of a sensitive member is in no message, whichever keyword it breaks.</summary>
public sealed class SensitiveMessageTests
{
    private static readonly Lazy<CompiledApi> s_api = new(() => CompiledApi.Load(
        Generation.Run(TestDocuments.Schemas("""
            Card:
              type: object
              properties:
                pin: { type: integer, x-sensitive: true, minimum: 900000, multipleOf: 11 }
                limit: { type: number, writeOnly: true, exclusiveMaximum: 5 }
                ratio: { type: number, format: double, x-sensitive: true, maximum: 1 }
                codes: { type: array, items: { type: string, format: password, pattern: "^[a-z]+$" } }
                kind: { type: string, enum: [safe] }
              additionalProperties: { type: string, format: password, pattern: "^[a-z]+$" }
              if: { properties: { kind: { const: safe } }, required: [kind] }
              then: { properties: { pin: { maximum: 100 } } }
            """)).ShouldBeClean(),
        "Acme.Shop"));

    [Theory]
    [InlineData("""{"pin":424242}""", "424242", "minimum", "multipleOf")]
    [InlineData("""{"kind":"safe","pin":5424242}""", "5424242", "multipleOf", "maximum")]
    [InlineData("""{"limit":424242}""", "424242", "exclusiveMaximum")]
    [InlineData("""{"ratio":424242}""", "424242", "maximum")]
    [InlineData("""{"codes":["424242"]}""", "424242", "pattern")]
    [InlineData("""{"other":"424242"}""", "424242", "pattern")]
    public void No_message_holds_it(string json, string secret, params string[] keywords)
    {
        object value = s_api.Value.Read("Card", json);

        List<object> errors = ((IEnumerable)value.GetType().GetMethod("Validate")!.Invoke(value, [])!).Cast<object>().ToList();

        errors.Select(static error => (string)error.GetType().GetProperty("Keyword")!.GetValue(error)!).ShouldBe(keywords, ignoreOrder: true);
        errors.Select(static error => error.ToString()!).ShouldAllBe(message => !message.Contains(secret));
        value.ToString()!.ShouldNotContain(secret);
    }
}
