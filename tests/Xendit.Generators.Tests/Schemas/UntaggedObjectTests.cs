namespace Xendit.Generators.Tests.Schemas;

/// <summary>An object without a tag is the alternative that has none.</summary>
public sealed class UntaggedObjectTests
{
    [Theory]
    [InlineData("")]
    [InlineData(", discriminator: { propertyName: kind }")]
    [InlineData(", discriminator: { propertyName: kind, mapping: { card: '#/components/schemas/Card', bank: '#/components/schemas/Bank' } }")]
    public void An_empty_one_is(string discriminator)
    {
        var shop = new SchemaCase($$"""
            Payment: { oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Bank' }, { $ref: '#/components/schemas/Cash' }]{{discriminator}} }
            Card: { type: object, required: [kind], properties: { kind: { const: card } } }
            Bank: { type: object, required: [kind], properties: { kind: { const: bank } } }
            Cash: { type: object, properties: { note: { type: string } } }
            """);
        shop.Alternative("Payment", "{}").ShouldBe("Cash");
        shop.Api.Violations("Payment", "{}").ShouldBeEmpty();
        shop.Keeps("Payment", "{}");
    }
}
