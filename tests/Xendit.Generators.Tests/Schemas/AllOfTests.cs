namespace Xendit.Generators.Tests.Schemas;

/// <summary><c>allOf</c>: all parts in one type.</summary>
public class AllOfTests
{
    [Fact]
    public void Parts_become_one_record()
    {
        var shop = new SchemaCase("""
            Base:
              type: object
              required: [id]
              properties:
                id: { type: string, minLength: 2 }
                status: { type: string, enum: [on, off] }
            Dog:
              description: A dog.
              allOf:
                - $ref: "#/components/schemas/Base"
                - allOf:
                    - type: object
                      properties: { tail: { type: boolean } }
                - required: [name]
              properties: { name: { type: string } }
              additionalProperties: { type: integer }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("Dog", "Id").ShouldBe("String");
        shop.TypeOf("Dog", "Tail").ShouldBe("Boolean?");
        shop.TypeOf("Dog", "Status").ShouldBe("OpenEnum<BaseStatus>?");
        shop.TypeOf("Dog", "AdditionalProperties").ShouldBe("IReadOnlyDictionary<Int64>".Replace("<", "<String, "));
        shop.Keeps("Dog", """{"id":"ab","tail":true,"name":"x","status":"on","more":1}""");
        shop.Api.Violations("Dog", """{"id":"a"}""").ShouldBe([" required", "/id minLength", "/id type"], ignoreOrder: true, "additionalProperties knows the names beside it only");
    }

    [Fact]
    public void One_part_with_company_is_that_part()
    {
        var shop = new SchemaCase("""
            Holder:
              type: object
              required: [a, b, c]
              properties:
                a: { allOf: [{ $ref: "#/components/schemas/Pet" }], description: The first. }
                b: { allOf: [{ $ref: "#/components/schemas/Pet" }, { nullable: true }] }
                c: { allOf: [{ $ref: "#/components/schemas/Size" }, { description: How large. }], nullable: true }
                d: { allOf: [{ $ref: "#/components/schemas/Pet" }, { required: [name] }] }
            Pet: { type: object, properties: { name: { type: string } } }
            Size: { type: string, enum: [s, m] }
            """, version: "3.0.3");
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("Holder", "A").ShouldBe("Pet");
        shop.TypeOf("Holder", "B").ShouldBe("Pet");
        shop.TypeOf("Holder", "C").ShouldBe("OpenEnum<Size>?");
        shop.TypeOf("Holder", "D").ShouldBe("HolderD");
        shop.Keeps("Holder", """{"a":{},"b":null,"c":null}""");
    }

    [Fact]
    public void A_property_that_two_parts_name_is_what_both_say()
    {
        var shop = new SchemaCase("""
            Base:
              type: object
              properties:
                kind: { type: string, maxLength: 3 }
                count: { type: number }
                detail: { type: object, properties: { a: { type: string } } }
                odd: { type: string }
                open: {}
            Child:
              allOf:
                - $ref: "#/components/schemas/Base"
                - type: object
                  properties:
                    kind: { type: string, enum: [cat, horse] }
                    count: { type: integer }
                    detail: { type: object, properties: { b: { type: string } } }
                    odd: { type: integer }
                    open: { type: boolean }
            """);
        shop.Reports.ShouldBe(["XG0110 No value fits all parts of 'ChildOdd', which have different types; it becomes JsonElement"]);
        shop.TypeOf("Child", "Kind").ShouldBe("OpenEnum<ChildKind>?");
        shop.TypeOf("Child", "Count").ShouldBe("Int64?");
        shop.TypeOf("Child", "Odd").ShouldBe("JsonElement?");
        shop.TypeOf("Child", "Open").ShouldBe("Boolean?");
        shop.Keeps("Child", """{"kind":"cat","count":1,"detail":{"a":"1","b":"2"},"odd":[1]}""");
        shop.TypeOf("ChildDetail", "A").ShouldBe("String");
        shop.TypeOf("ChildDetail", "B").ShouldBe("String");
        shop.Api.Violations("Child", """{"kind":"horse"}""").ShouldBe(["/kind maxLength"]);
    }

    [Fact]
    public void Siblings_of_a_reference_count_from_3_1_on()
    {
        const string schemas = """
            Base: { type: object, properties: { id: { type: string } } }
            Child: { $ref: "#/components/schemas/Base", properties: { name: { type: string } } }
            Other: { $ref: "#/components/schemas/Base", allOf: [{ properties: { name: { type: string } } }] }
            Name: { type: string, minLength: 2 }
            Holder:
              type: object
              properties:
                child: { $ref: "#/components/schemas/Child" }
                other: { $ref: "#/components/schemas/Other" }
                name: { $ref: "#/components/schemas/Name", nullable: true, maxLength: 3 }
            """;
        var shop = new SchemaCase(schemas);
        shop.TypeOf("Holder", "Child").ShouldBe("Child");
        shop.TypeOf("Holder", "Other").ShouldBe("Other");
        shop.Api.Violations("Holder", """{"name":"four"}""").ShouldBe(["/name maxLength"]);
        shop = new SchemaCase(schemas, "3.0.3");
        shop.TypeOf("Holder", "Child").ShouldBe("Base");
        shop.TypeOf("Holder", "Other").ShouldBe("Base");
        shop.Api.Violations("Holder", """{"name":"four"}""").ShouldBeEmpty();
        shop.Api.Violations("Holder", """{"name":null}""").ShouldBeEmpty();
        shop.Api.Violations("Holder", """{"name":"a"}""").ShouldBe(["/name minLength"]);
    }

    [Fact]
    public void A_base_with_a_discriminator_is_any_of_its_kinds()
    {
        var shop = new SchemaCase("""
            Pet:
              type: object
              required: [type]
              properties:
                type: { type: string }
                mood: { type: string, enum: [good, bad] }
              discriminator:
                propertyName: type
                mapping: { kitty: "#/components/schemas/Cat" }
            Cat:
              allOf:
                - $ref: "#/components/schemas/Pet"
                - { type: object, properties: { lives: { type: integer } } }
            Dog:
              allOf:
                - $ref: "#/components/schemas/Pet"
                - { type: object, required: [tail], properties: { tail: { type: string } } }
            Puppy:
              allOf: [{ $ref: "#/components/schemas/Dog" }]
            Alias: { $ref: "#/components/schemas/Pet" }
            Owner:
              type: object
              properties:
                pet: { $ref: "#/components/schemas/Pet" }
                cat: { $ref: "#/components/schemas/Cat" }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("Owner", "Pet").ShouldBe("Pet");
        shop.TypeOf("Owner", "Cat").ShouldBe("Cat");
        shop.TypeOf("Cat", "Mood").ShouldBe("OpenEnum<PetMood>?");
        shop.Alternative("Pet", """{"lives":9,"type":"kitty"}""").ShouldBe("Cat");
        shop.Alternative("Pet", """{"type":"Dog","tail":"long"}""").ShouldBe("Dog");
        shop.Alternative("Pet", """{"type":"Puppy","tail":"long"}""").ShouldBe("Puppy");
        shop.Alternative("Pet", """{"type":"Fish","fins":2}""").ShouldBe("PetBase");
        shop.Keeps("Owner", """{"pet":{"type":"Fish","fins":2,"mood":"bad"},"cat":{"type":"kitty"}}""");
    }

    [Fact]
    public void A_base_may_list_the_kinds_that_take_it_in()
    {
        var shop = new SchemaCase("""
            Pet:
              type: object
              required: [type]
              properties: { type: { type: string } }
              discriminator: { propertyName: type }
              oneOf:
                - $ref: "#/components/schemas/Cat"
                - $ref: "#/components/schemas/Dog"
            Cat:
              allOf:
                - $ref: "#/components/schemas/Pet"
                - { type: object, properties: { lives: { type: integer } } }
            Dog:
              allOf:
                - $ref: "#/components/schemas/Pet"
                - { type: object, properties: { tail: { type: string } } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("Pet", """{"type":"Cat"}""").ShouldBe("Cat");
        shop.TypeOf("Dog", "Type").ShouldBe("String");
    }

    [Fact]
    public void Alternatives_among_the_parts_are_alternatives_of_the_whole()
    {
        var shop = new SchemaCase("""
            Event:
              allOf:
                - { type: object, required: [id], properties: { id: { type: string } } }
                - oneOf:
                    - { title: Paid, type: object, required: [amount], properties: { amount: { type: number } } }
                    - { title: Failed, type: object, required: [reason], properties: { reason: { type: string } } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("Event", """{"id":"1","reason":"x"}""").ShouldBe("EventFailed");
        shop.TypeOf("EventPaid", "Id").ShouldBe("String");
    }
}
