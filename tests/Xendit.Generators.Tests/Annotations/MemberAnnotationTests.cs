using System.ComponentModel.DataAnnotations;
using Xendit.Generators.Tests.Schemas;

namespace Xendit.Generators.Tests.Annotations;

/// <summary>Each kind of bound at and beside its limit: the attribute's verdict is that of <c>Validate()</c>.</summary>
public sealed class MemberAnnotationTests
{
    [Theory]

    // Code points, not UTF-16 code units.
    [InlineData("{ type: string, maxLength: 2 }", "\"ab\"", "\"abc\"")]
    [InlineData("{ type: string, maxLength: 2 }", "\"😀😀\"", "\"😀😀😀\"")]
    [InlineData("{ type: string, minLength: 2 }", "\"😀😀\"", "\"😀\"")]
    [InlineData("{ type: string, minLength: 0, maxLength: 0 }", "\"\"", "\"a\"")]
    [InlineData("{ type: string, format: uri, maxLength: 12 }", "\"https://a.io\"", "\"https://ab.io\"")]

    // Exact integers and decimals.
    [InlineData("{ type: integer, format: int32, minimum: 1, maximum: 9 }", "1", "0")]
    [InlineData("{ type: integer, format: int32, minimum: 1, maximum: 9 }", "9", "10")]
    [InlineData("{ type: integer, format: int32, minimum: 0.5 }", "1", "0")]
    [InlineData("{ type: integer, format: int32, minimum: 1e1 }", "10", "9")]
    [InlineData("{ type: integer, format: int32, maximum: -1 }", "-1", "0")]
    [InlineData("{ type: integer, format: int32, exclusiveMinimum: 1, exclusiveMaximum: 3 }", "2", "3")]
    [InlineData("{ type: integer, minimum: 9007199254740993 }", "9007199254740993", "9007199254740992")]
    [InlineData("{ type: integer, maximum: 9223372036854775806 }", "9223372036854775806", "9223372036854775807")]
    [InlineData("{ type: number, maximum: 0.1 }", "0.1", "0.1000000000000000000000000001")]
    [InlineData("{ type: number, exclusiveMinimum: 0 }", "0.0000000000000000000000000001", "0")]
    [InlineData("{ type: number, exclusiveMaximum: 79228162514264337593543950335 }", "79228162514264337593543950334", "79228162514264337593543950335")]
    [InlineData("{ type: number, minimum: 1, exclusiveMinimum: 1 }", "1.1", "1")]

    // Binary numbers as they are.
    [InlineData("{ type: number, format: double, minimum: 0.1, maximum: 0.3 }", "0.3", "0.30000000000000004")]
    [InlineData("{ type: number, format: double, exclusiveMaximum: 1e300 }", "9e299", "1e300")]
    [InlineData("{ type: number, format: float, minimum: 0.1 }", "0.1", "0.09")]
    [InlineData("{ type: number, format: float, maximum: 0.1 }", "0.09", "0.11")]

    // Counts.
    [InlineData("{ type: array, items: { type: string }, minItems: 1, maxItems: 2 }", "[\"a\"]", "[]")]
    [InlineData("{ type: array, items: { type: string }, minItems: 1, maxItems: 2 }", "[\"a\",\"b\"]", "[\"a\",\"b\",\"c\"]")]
    [InlineData("{ type: object, additionalProperties: { type: string }, maxProperties: 1 }", "{\"a\":\"b\"}", "{\"a\":\"b\",\"c\":\"d\"}")]

    // Of several bounds the tightest, whichever schema states it.
    [InlineData("{ type: string, maxLength: 5, allOf: [{ maxLength: 2 }, { minLength: 1 }] }", "\"ab\"", "\"abc\"")]
    [InlineData("{ type: string, maxLength: 5, allOf: [{ maxLength: 2 }, { minLength: 1 }] }", "\"a\"", "\"\"")]
    [InlineData("{ type: number, minimum: 1, allOf: [{ exclusiveMinimum: 1 }, { minimum: 0, maximum: 5 }] }", "5", "1")]
    public void Agrees_with_validation(string schema, string valid, string invalid)
    {
        SchemaCase @case = Case(schema);

        Reports(@case, valid).ShouldBeEmpty();
        Reports(@case, invalid).ShouldBe(["/value"]);
    }

    [Theory]
    [InlineData("{ type: integer, format: int32, minimum: 5, maximum: 3 }", "4")]
    [InlineData("{ type: number, format: double, minimum: 5, maximum: 3 }", "4")]
    [InlineData("{ type: string, minLength: 5, maxLength: 3 }", "\"abcd\"")]
    public void Bounds_that_leave_nothing_report_everything(string schema, string value) => Reports(Case(schema), value).ShouldBe(["/value"]);

    [Theory]
    [InlineData("{ type: number, format: double, minimum: 0 }")]
    [InlineData("{ type: number, format: double, maximum: 0 }")]
    [InlineData("{ type: number, format: double, minimum: 0, maximum: 1 }")]
    [InlineData("{ type: number, format: float, exclusiveMaximum: 0 }")]
    public void Not_a_number_is_never_in_range(string schema)
    {
        SchemaCase @case = Case(schema);
        object value = @case.Api.Read("Case", """{"value":0.5}""");
        value.GetType().GetProperty("Value")!.SetValue(value, double.NaN);

        new AnnotatedValue(value, @case.Api.Violations(value)).Agree().ShouldBe(["/value"]);
    }

    [Theory]
    [InlineData("{ type: string, minLength: 1 }", "\"\"", "The length of Value must be at least 1.")]
    [InlineData("{ type: string, maxLength: 1 }", "\"ab\"", "The length of Value must be at most 1.")]
    [InlineData("{ type: string, minLength: 3, maxLength: 3 }", "\"ab\"", "The length of Value must be 3.")]
    [InlineData("{ type: array, items: { type: string }, minItems: 1, maxItems: 9 }", "[]", "The number of items in Value must be at least 1 and at most 9.")]
    [InlineData("{ type: integer, format: int32, minimum: 0 }", "-1", "The number Value must be at least 0.")]
    [InlineData("{ type: number, exclusiveMinimum: 0, maximum: 0.5 }", "1", "The number Value must be greater than 0 and at most 0.5.")]
    [InlineData("{ type: integer, format: int32, minimum: 1, maximum: 9 }", "0", "The field Value must be between 1 and 9.")]
    public void Says_only_the_bounds_that_there_are(string schema, string value, string message) =>
        AnnotatedValue.Validate(Case(schema).Api.Read("Case", $$"""{"value":{{value}}}""")).ShouldHaveSingleItem().ErrorMessage.ShouldBe(message);

    [Fact]
    public void A_required_member_may_be_empty_but_not_null()
    {
        var @case = new SchemaCase("""
            Case:
              type: object
              required: [text, nullable, list]
              properties:
                text: { type: string }
                nullable: { type: [string, "null"] }
                list: { type: array, items: { type: string } }
                optional: { type: string, minLength: 1 }
            """);
        AnnotatedValue.Validate(@case.Api.Read("Case", """{"text":"","nullable":null,"list":[]}""")).ShouldBeEmpty();

        (object? value, IReadOnlyList<string> violations) = @case.Api.TryRead("Case", "{}");

        new AnnotatedValue(value!, violations).Agree().ShouldBe(["/text", "/list"]);
    }

    [Fact]
    public void What_is_no_framework_range_is_our_own()
    {
        AttributeOf("{ type: integer, format: int32, minimum: 1, maximum: 9 }").ShouldBeOfType<RangeAttribute>();
        AttributeOf("{ type: number, format: double, minimum: 1, maximum: 9 }").ShouldBeOfType<RangeAttribute>();
        AttributeOf("{ type: integer, format: int32, minimum: 1, maximum: 3000000000 }").ShouldNotBeOfType<RangeAttribute>();
        AttributeOf("{ type: number, minimum: 1, maximum: 9 }").ShouldNotBeOfType<RangeAttribute>();
    }

    private static object AttributeOf(string schema) =>
        Case(schema).Api.TypeOf("Case").GetProperty("Value")!.GetCustomAttributes(typeof(ValidationAttribute), inherit: true).ShouldHaveSingleItem();

    private static IReadOnlyList<string> Reports(SchemaCase @case, string value)
    {
        (object? read, IReadOnlyList<string> violations) = @case.Api.TryRead("Case", $$"""{"value":{{value}}}""");
        return new AnnotatedValue(read.ShouldNotBeNull(), violations).Agree();
    }

    private static SchemaCase Case(string schema) => new($$"""
        Case:
          type: object
          properties:
            value: {{schema}}
        """);
}
