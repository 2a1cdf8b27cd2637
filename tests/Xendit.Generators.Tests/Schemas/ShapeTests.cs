namespace Xendit.Generators.Tests.Schemas;

/// <summary>The C# types of schemas, and null wherever documents write it.</summary>
public class ShapeTests
{
    [Theory]
    [InlineData("{ type: string, format: date-time }", "DateTimeOffset?")]
    [InlineData("{ type: string, format: uuid }", "Guid?")]
    [InlineData("{ type: string, format: url }", "Uri")]
    [InlineData("{ type: string, format: byte }", "Byte[]")]
    [InlineData("{ type: string, format: phone-number }", "String")]
    [InlineData("{ format: int32 }", "JsonElement?")]
    [InlineData("{ type: integer, format: uint16 }", "Int32?")]
    [InlineData("{ type: integer, format: uint64 }", "Decimal?")]
    [InlineData("{ type: integer, format: unix-time }", "Int64?")]
    [InlineData("{ type: number, format: float }", "Double?")]
    [InlineData("{ type: number, format: double }", "Double?")]
    [InlineData("{ type: number, exclusiveMinimum: true, minimum: 1 }", "Decimal?")]
    [InlineData("{ type: array, items: { type: array, items: { type: boolean } } }", "IReadOnlyList<IReadOnlyList<Boolean>>")]
    [InlineData("{ type: array }", "IReadOnlyList<JsonElement>")]
    [InlineData("{ type: array, prefixItems: [{ type: string }, { type: string, maxLength: 2 }], items: false }", "IReadOnlyList<String>")]
    [InlineData("{ type: array, prefixItems: [{ type: string }, { type: integer }], maxItems: 2 }", "IReadOnlyList<HolderXItem>")]
    [InlineData("{ type: array, prefixItems: [{ type: string }, { type: integer }] }", "IReadOnlyList<JsonElement>")]
    [InlineData("{ type: object }", "IReadOnlyDictionary<String, JsonElement>")]
    [InlineData("{ type: object, additionalProperties: { type: string } }", "IReadOnlyDictionary<String, String>")]
    [InlineData("{ type: object, patternProperties: { '^x-': { type: integer } } }", "IReadOnlyDictionary<String, JsonElement>")]
    [InlineData("{ type: object, patternProperties: { '^x-': { type: integer } }, additionalProperties: false }", "IReadOnlyDictionary<String, Int64>")]
    [InlineData("{ type: object, additionalProperties: false }", "HolderX")]
    [InlineData("{ type: [string, integer] }", "HolderX")]
    [InlineData("{ type: [string, 'null'] }", "String")]
    [InlineData("{}", "JsonElement?")]
    public void A_property_is(string schema, string type) =>
        new SchemaCase($"Holder: {{ type: object, properties: {{ x: {schema} }} }}").TypeOf("Holder", "X").ShouldBe(type);

    [Theory]
    [InlineData("{ type: string, nullable: true }")]
    [InlineData("{ $ref: '#/components/schemas/Pet', nullable: true }")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Pet' }], nullable: true }")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Pet' }, { nullable: true }] }")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Pet' }], nullable: true }")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: string, nullable: true }] }")]
    [InlineData("{ type: string, enum: [a], nullable: true }")]
    [InlineData("{ type: string, enum: [a, null] }")]
    [InlineData("{ $ref: '#/components/schemas/Nothing' }")]
    [InlineData("{ type: array, items: { type: string }, nullable: true }")]
    public void Null_is_kept(string schema)
    {
        foreach (string version in new[] { "3.0.3", "3.1.0" })
        {
            new SchemaCase($$"""
                Holder: { type: object, required: [x], properties: { x: {{schema}} } }
                Pet: { type: object, properties: { name: { type: string } } }
                Nothing: { type: object, nullable: true, properties: { name: { type: string } } }
                """, version).Keeps("Holder", """{"x":null}""");
        }
    }
}
