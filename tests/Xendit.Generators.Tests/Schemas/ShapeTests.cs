namespace Xendit.Generators.Tests.Schemas;

/// <summary>The C# types of schemas, and null wherever documents write it.</summary>
public class ShapeTests
{
    /// <summary>Schemas and the types of properties that have them.</summary>
    private static readonly (string Schema, string Type)[] s_properties =
    [
        ("{ type: string, format: date-time }", "DateTimeOffset?"),
        ("{ type: string, format: uuid }", "Guid?"),
        ("{ type: string, format: url }", "Uri"),
        ("{ type: string, format: byte }", "Byte[]"),
        ("{ type: string, format: phone-number }", "String"),
        ("{ format: int32 }", "JsonElement?"),
        ("{ type: integer, format: uint16 }", "Int32?"),
        ("{ type: integer, format: uint64 }", "Decimal?"),
        ("{ type: integer, format: unix-time }", "Int64?"),
        ("{ type: number, format: float }", "Double?"),
        ("{ type: number, format: double }", "Double?"),
        ("{ type: number, exclusiveMinimum: true, minimum: 1 }", "Decimal?"),
        ("{ type: array, items: { type: array, items: { type: boolean } } }", "IReadOnlyList<IReadOnlyList<Boolean>>"),
        ("{ type: array }", "IReadOnlyList<JsonElement>"),
        ("{ type: array, prefixItems: [{ type: string }, { type: string, maxLength: 2 }], items: false }", "IReadOnlyList<String>"),
        ("{ type: array, prefixItems: [{ type: string }, { type: integer }], maxItems: 2 }", "IReadOnlyList<HolderXItem>"),
        ("{ type: array, prefixItems: [{ type: string }, { type: integer }] }", "IReadOnlyList<JsonElement>"),
        ("{ type: object }", "IReadOnlyDictionary<String, JsonElement>"),
        ("{ type: object, additionalProperties: { type: string } }", "IReadOnlyDictionary<String, String>"),
        ("{ type: object, patternProperties: { '^x-': { type: integer } } }", "IReadOnlyDictionary<String, JsonElement>"),
        ("{ type: object, patternProperties: { '^x-': { type: integer } }, additionalProperties: false }", "IReadOnlyDictionary<String, Int64>"),
        ("{ type: object, additionalProperties: false }", "HolderX"),
        ("{ type: [string, integer] }", "HolderX"),
        ("{ type: [string, 'null'] }", "String"),
        ("{}", "JsonElement?"),
    ];

    private static readonly string[] s_nullable =
    [
        "{ type: string, nullable: true }",
        "{ $ref: '#/components/schemas/Pet', nullable: true }",
        "{ allOf: [{ $ref: '#/components/schemas/Pet' }], nullable: true }",
        "{ allOf: [{ $ref: '#/components/schemas/Pet' }, { nullable: true }] }",
        "{ oneOf: [{ $ref: '#/components/schemas/Pet' }], nullable: true }",
        "{ oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: string, nullable: true }] }",
        "{ type: string, enum: [a], nullable: true }",
        "{ type: string, enum: [a, null] }",
        "{ $ref: '#/components/schemas/Nothing' }",
        "{ type: array, items: { type: string }, nullable: true }",
    ];

    [Fact]
    public void A_property_is()
    {
        var shop = new SchemaCase(string.Join('\n', s_properties.Select(static (row, number) => $"Holder{number}: {{ type: object, properties: {{ x: {row.Schema} }} }}")));
        foreach (((string schema, string type), int number) in s_properties.Select(static (row, number) => (row, number)))
        {
            shop.TypeOf($"Holder{number}", "X").ShouldBe(type.Replace("HolderX", $"Holder{number}X", StringComparison.Ordinal), schema);
        }
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void Null_is_kept(string version)
    {
        string holders = string.Join('\n', s_nullable.Select(static (schema, number) => $"Holder{number}: {{ type: object, required: [x], properties: {{ x: {schema} }} }}"));
        var shop = new SchemaCase(holders + """

            Pet: { type: object, properties: { name: { type: string } } }
            Nothing: { type: object, nullable: true, properties: { name: { type: string } } }
            """, version);
        for (int number = 0; number < s_nullable.Length; number++)
        {
            shop.Keeps($"Holder{number}", """{"x":null}""");
        }
    }
}
