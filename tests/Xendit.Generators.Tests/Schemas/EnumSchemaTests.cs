namespace Xendit.Generators.Tests.Schemas;

/// <summary>Enumerations as documents write them.</summary>
public class EnumSchemaTests
{
    [Theory]
    [InlineData("{ type: string, enum: [a, a, b, null], nullable: true }", "A B")]
    [InlineData("{ enum: [small, extra-large, 7ELEVEN, '', '+1', '-1', '*'] }", "Small ExtraLarge _7Eleven Empty Plus1 Minus1 Asterisk")]
    [InlineData("{ type: string, enum: [1.0, '10', 2024-01-02, true] }", "_1_0 _10 _2024_01_02 True")]
    [InlineData("{ type: string, enum: [foo-bar, foo_bar, FOO BAR] }", "FooBar FooBar2 FooBar3")]
    [InlineData("{ type: string, enum: [→, Ünïcode, 値] }", "U2192 Ünïcode 値")]
    [InlineData("{ type: integer, enum: [1, 2, 0x10], x-enum-varnames: [one, two, LARGE_ONE] }", "One Two LargeOne")]
    [InlineData("{ type: integer, enum: ['1', 2] }", "_1 _2")]
    [InlineData("{ type: string, enum: [a, b], x-enumNames: [First, Second] }", "First Second")]
    [InlineData("{ type: string, enum: [a, b], x-enum-varnames: [TooFew] }", "A B")]
    public void Names_come_from_the_values_or_are_given(string schema, string names) =>
        string.Join(' ', new SchemaCase("Size: " + schema).NamesOf("Size")).ShouldBe(names);

    [Fact]
    public void Descriptions_of_values_are_documentation()
    {
        var shop = new SchemaCase("""
            Size: { type: string, enum: [s, m], x-enum-descriptions: [Quite small., Medium.] }
            """);
        shop.Generation.TextOf("Acme.Shop.Size.g.cs").ShouldContain("/// <summary>Quite small.</summary>");
    }

    [Fact]
    public void What_is_no_enumeration_in_csharp_keeps_its_type()
    {
        var shop = new SchemaCase("""
            Holder:
              type: object
              properties:
                flag: { enum: [true] }
                either: { type: boolean, enum: [true, false] }
                ratio: { type: number, enum: [0.5, 1.5] }
                mixed: { enum: [auto, none, 1, 2] }
                list: { type: array, items: { type: string, enum: [a, b] } }
                kind: { const: holder }
                number: { const: 1 }
            """);
        shop.TypeOf("Holder", "Flag").ShouldBe("Boolean?");
        shop.TypeOf("Holder", "Ratio").ShouldBe("Decimal?");
        shop.TypeOf("Holder", "Mixed").ShouldBe("HolderMixed");
        shop.TypeOf("Holder", "List").ShouldBe("IReadOnlyList<OpenEnum<HolderListItem>>");
        shop.TypeOf("Holder", "Kind").ShouldBe("String");
        shop.Keeps("Holder", """{"flag":true,"ratio":0.5,"mixed":"auto","list":["a","z"],"kind":"holder","number":1}""");
        shop.Keeps("Holder", """{"mixed":2}""");
        shop.Api.Violations("Holder", """{"kind":"x"}""").ShouldBe(["/kind const"]);
    }
}
