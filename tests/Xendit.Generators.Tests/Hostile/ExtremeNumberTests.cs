using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>Numbers that no type holds, and words that are hardly numbers, wherever a number may stand.</summary>
public sealed class ExtremeNumberTests
{
    private static readonly string[] s_keywords =
    [
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties",
        "maxProperties", "minContains", "maxContains", "default", "example", "const",
    ];

    private static readonly string[] s_types =
    [
        "type: integer", "type: integer, format: int32", "type: integer, format: int64", "type: number", "type: number, format: float", "type: number, format: double",
        "type: string", "type: array, contains: {}, items: { type: integer }", "type: object, additionalProperties: { type: number }", "type: [number, string]", "deprecated: true",
    ];

    private static readonly string[] s_numbers =
    [
        "1e999999", "-1e999999", "1e-999999", "1E+2", "0e0", "0e999999999999", "1e99999999999999999999", "-0", "-0.0", "10.0", "2147483648", "9223372036854775808", "-9223372036854775809",
        "18446744073709551616", "79228162514264337593543950336", "1.7976931348623159e308", "4.9e-325", "0.1e1", "400 digits", "-400 digits", "400 places", "100000 digits", "100000 places",
        "NaN", ".nan", ".inf", "-.inf", "Infinity", "-Infinity", "+1", "0x7fffffffffffffffff", "0o17", "1_000", "1,5", "٣", "'1e999999'", "null", "true", "[]", "{}", "''",
    ];

    [Fact]
    public void Any_number_in_any_keyword()
    {
        BareGeneration[] generations = [.. s_numbers.Select(static (number, index) => Generate(number, $"Acme.Numbers{index}"))];
        generations.ShouldAllBe(static generation => generation.Files.Count > 0);
        CompiledBatch.Problems(generations).ShouldBeEmpty();
    }

    private static BareGeneration Generate(string number, string @namespace)
    {
        string value = number.Replace("400 digits", new string('9', 400), StringComparison.Ordinal)
            .Replace("400 places", $"0.{new string('0', 399)}1", StringComparison.Ordinal)
            .Replace("100000 digits", new string('9', 100_000), StringComparison.Ordinal)
            .Replace("100000 places", $"0.{new string('0', 99_999)}1", StringComparison.Ordinal);
        IEnumerable<string> schemas = s_keywords.Select(keyword => $"    With{keyword}: {{ type: object, properties: {{ {OfEachType($"{keyword}: {value}")} }} }}\n");
        string enums = $"    WithEnum: {{ type: object, properties: {{ {OfEachType($"enum: [{value}, 1]")} }} }}\n";
        string text = $"openapi: 3.1.0\ninfo: {{ title: Numbers, version: {value} }}\npaths:\n  /a:\n    get:\n      parameters: [{{ name: p, in: query, schema: {{ type: integer, minimum: {value} }} }}]\n      responses: {{ {value}: {{ description: Any }} }}\ncomponents:\n  schemas:\n{string.Concat(schemas)}{enums}";
        return SmallStack.Run(() => CompiledBatch.Generate("numbers.openapi.yaml", text, @namespace));
    }

    private static string OfEachType(string keyword) => string.Join(", ", s_types.Select((type, index) => $"p{index}: {{ {type}, {keyword} }}"));
}
