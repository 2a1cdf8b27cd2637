namespace Xendit.Generators.Tests.Schemas;

/// <summary>References that are relative to an <c>$id</c>, and dynamic ones that can lead to one place only.</summary>
public sealed class SchemaResourceTests
{
    [Fact]
    public void An_identifier_changes_what_references_are_relative_to()
    {
        var shop = new SchemaCase("""
            Pet:
              $id: https://shop.example/schemas/pet.json
              type: object
              properties:
                tag: { $ref: "tag.json" }
                size: { $ref: "tag.json#size" }
                name: { $ref: "#/$defs/name" }
                owner: { $ref: "#/components/schemas/Owner" }
              $defs:
                name: { type: string, minLength: 2 }
                tag:
                  $id: tag.json
                  type: string
                  maxLength: 3
                  $defs:
                    size: { $anchor: size, type: integer }
                    name: { $ref: "#/$defs/size" }
            Owner: { type: object, properties: { tag: { $ref: "https://shop.example/schemas/tag.json" } } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("Pet", "Size").ShouldBe("Int64?");
        shop.TypeOf("Pet", "Owner").ShouldBe("Owner");
        shop.Api.Violations("Pet", """{"tag":"long","name":"a","owner":{"tag":"long"}}""")
            .ShouldBe(["/tag maxLength", "/name minLength", "/owner/tag maxLength"]);
    }

    [Fact]
    public void A_name_leads_to_a_schema_with_all_that_it_says_beside_its_own_reference()
    {
        var shop = new SchemaCase("""
            Pet: { type: object, properties: { tag: { $ref: "#tag" }, tags: { type: array, items: { $ref: "#tag" } } } }
            Tag: { $anchor: tag, $ref: "#/components/schemas/Text", maxLength: 2 }
            Text: { type: string }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Api.Violations("Pet", """{"tag":"long","tags":["a","long"]}""").ShouldBe(["/tag maxLength", "/tags/1 maxLength"]);
    }

    [Fact]
    public void An_identifier_among_values_is_none()
    {
        var shop = new SchemaCase("""
            Pet:
              type: object
              properties:
                name: { $ref: "#/components/schemas/Name", example: { $id: "https://shop.example/name.json" } }
                nick: { $ref: "https://shop.example/name.json" }
            Name: { $id: "https://shop.example/name.json", type: string }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("Pet", "Nick").ShouldBe("String");
    }

    [Fact]
    public void A_dynamic_reference_with_one_place_to_lead_to_is_a_reference()
    {
        var shop = new SchemaCase("""
            Tree:
              $dynamicAnchor: node
              type: object
              properties:
                name: { type: string, maxLength: 1 }
                children: { type: array, items: { $dynamicRef: "#node" } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Api.Violations("Tree", """{"children":[{"name":"ab"}]}""").ShouldBe(["/children/0/name maxLength"]);
    }

    [Fact]
    public void A_dynamic_reference_leads_to_the_outermost_schema_of_that_name_on_the_way()
    {
        var shop = new SchemaCase("""
            Shop:
              type: object
              properties:
                names: { $ref: "names.json" }
                sizes: { $ref: "sizes.json" }
                any: { $ref: "list.json" }
            List:
              $id: list.json
              type: array
              items: { $dynamicRef: "#item" }
              $defs: { item: { $dynamicAnchor: item } }
            Names:
              $id: names.json
              $ref: list.json
              $defs: { item: { $dynamicAnchor: item, type: string, maxLength: 3 } }
            Sizes:
              $id: sizes.json
              $ref: "#/$defs/list"
              $defs:
                item: { $dynamicAnchor: item, type: integer }
                list: { $ref: list.json, maxItems: 3 }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Api.Violations("Shop", """{"names":["a","long"],"sizes":[1,"2"],"any":[1,"long"]}""").ShouldBe(["/names/1 maxLength", "/sizes/1 type"]);
        shop.Api.Violations("Shop", """{"names":["a"],"sizes":[1,2,3,4],"any":[null]}""").ShouldBe(["/sizes maxItems"]);
    }

    [Fact]
    public void A_type_that_depends_on_the_way_is_checked_by_each_way()
    {
        var shop = new SchemaCase("""
            Tree:
              $id: tree.json
              $dynamicAnchor: node
              type: object
              properties: { name: { type: string }, children: { type: array, items: { $dynamicRef: "#node" } } }
            Strict: { $id: strict.json, $dynamicAnchor: node, $ref: tree.json, unevaluatedProperties: false }
            Wood: { type: object, properties: { strict: { $ref: strict.json }, trees: { type: array, items: { $ref: tree.json } } } }
            """);
        shop.Reports.ShouldBeEmpty();
        const string Odd = """{"children":[{"nam":"a"}]}""";
        shop.Api.Violations("Tree", Odd).ShouldBeEmpty();
        shop.Api.Violations("Wood", $$"""{"trees":[{{Odd}}],"strict":{{Odd}}}""").ShouldBe(["/strict/children/0 unevaluatedProperties"]);
    }

    [Fact]
    public void Under_a_condition_a_dynamic_reference_is_enforced()
    {
        var shop = new SchemaCase("""
            Base: { $id: base.json, not: { $dynamicRef: "#other" }, $defs: { other: { $dynamicAnchor: other, const: 1 } } }
            Texts: { $id: texts.json, $ref: base.json, $defs: { other: { $dynamicAnchor: other, type: string } } }
            Pet: { type: object, properties: { base: { $ref: base.json }, texts: { $ref: texts.json } } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Api.Violations("Pet", """{"base":1,"texts":1}""").ShouldBe(["/base not"]);
        shop.Api.Violations("Pet", """{"base":"a","texts":"a"}""").ShouldBe(["/texts not"]);
    }

    [Fact]
    public void More_ways_than_anybody_means_are_not_enforced()
    {
        string anchors = string.Concat(Enumerable.Range(0, 12).Select(static name => FormattableString.Invariant($$"""
            A{{name}}: { $id: a{{name}}.json, $dynamicAnchor: n{{name}} }
            B{{name}}: { $id: b{{name}}.json, $dynamicAnchor: n{{name}} }

            """)));
        var shop = new SchemaCase(anchors + """Pet: { type: object, properties: { own: { $dynamicRef: "a1.json#n1" } } }""");
        shop.Reports.ShouldHaveSingleItem().ShouldStartWith("XG0104");
    }
}
