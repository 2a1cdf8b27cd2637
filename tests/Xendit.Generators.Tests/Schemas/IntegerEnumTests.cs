namespace Xendit.Generators.Tests.Schemas;

/// <summary>Enumerations of numbers beyond what a C# enumeration can be made of.</summary>
public sealed class IntegerEnumTests
{
    private static readonly SchemaCase s_shop = new("""
        Case:
          type: object
          properties:
            beyond: { type: integer, enum: [1, 9223372036854775808] }
            constant: { type: integer, const: -9223372036854775809 }
            within: { type: integer, format: int32, enum: [1, 9223372036854775807] }
            plain: { enum: [1, 9223372036854775808] }
        """);

    [Theory]
    [InlineData("Beyond", "Decimal?")]
    [InlineData("Constant", "Decimal?")]
    [InlineData("Within", "OpenEnum<CaseWithin>?")]
    [InlineData("Plain", "Decimal?")]
    public void Enumerations_take_a_type_that_holds_every_value(string member, string type) => s_shop.TypeOf("Case", member).ShouldBe(type);

    [Theory]
    [InlineData("""{"beyond":9223372036854775808}""")]
    [InlineData("""{"beyond":1.0}""")]
    [InlineData("""{"constant":-9223372036854775809}""")]
    [InlineData("""{"within":9223372036854775807}""")]
    [InlineData("""{"plain":9223372036854775808}""")]
    public void Listed_values_are_kept_and_valid(string json) => s_shop.Keeps("Case", json).Api.Violations("Case", json).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"beyond":9223372036854775809}""", "/beyond enum")]
    [InlineData("""{"beyond":1.5}""", "/beyond type", "/beyond enum")]
    [InlineData("""{"constant":1}""", "/constant const")]
    [InlineData("""{"within":9223372036854775808}""", "/within enum")]
    [InlineData("""{"plain":2}""", "/plain enum")]
    public void Others_are_kept_and_reported(string json, params string[] violations) =>
        s_shop.Keeps("Case", json).Api.Violations("Case", json).ShouldBe(violations);

    [Theory]
    [InlineData("{ type: integer, enum: [1, 1e400] }", "1e400")]
    [InlineData("{ type: number, const: 0.12345678901234567890123456789012 }", "0.12345678901234567890123456789012")]
    [InlineData("{ type: number, format: double, enum: [0.1, -1e400] }", "-1e400")]
    [InlineData("{ enum: [100000000000000000000000000000, 1.5] }", "100000000000000000000000000000")]
    public void A_number_that_nothing_holds_is_reported(string schema, string number)
    {
        var shop = new SchemaCase($$"""
            Case:
              type: object
              properties:
                value: {{schema}}
            """);

        Microsoft.CodeAnalysis.Diagnostic report = shop.Generation.Diagnostics.ShouldHaveSingleItem();
        report.Id.ShouldBe("XG0112");
        report.GetMessage().ShouldContain(" " + number + " ");
    }
}
