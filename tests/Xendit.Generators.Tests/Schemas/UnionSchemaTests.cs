namespace Xendit.Generators.Tests.Schemas;

/// <summary>How the branches of <c>oneOf</c> and <c>anyOf</c> are told apart, and what they become.</summary>
public class UnionSchemaTests
{
    private const string CardAndBank = """

        Card:
          type: object
          required: [number]
          properties:
            type: { type: string }
            number: { type: string }
        Bank:
          type: object
          required: [iban]
          properties:
            type: { type: string }
            iban: { type: string }
        """;

    [Theory]
    [InlineData("""{"iban":"1","type":"bank"}""", "Bank")]
    [InlineData("""{"type":"card","number":"1"}""", "Card")]
    [InlineData("""{"type":"credit","number":"1"}""", "Card")]
    [InlineData("""{"type":"Card","number":"1"}""", "Unknown")]
    [InlineData("""{"type":"crypto","number":"1"}""", "Unknown")]
    public void A_discriminator_with_a_mapping_decides_wherever_it_stands(string json, string alternative)
    {
        var shop = new SchemaCase("""
            Payment:
              oneOf:
                - $ref: "#/components/schemas/Card"
                - $ref: "#/components/schemas/Bank"
              discriminator:
                propertyName: type
                mapping:
                  card: Card
                  credit: "#/components/schemas/Card"
                  bank: "#/components/schemas/Bank"
            """ + CardAndBank);
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("Payment", json).ShouldBe(alternative);
        shop.Keeps("Payment", json);
    }

    [Theory]
    [InlineData("""{"type":"card","number":"1"}""", "Card")]
    [InlineData("""{"type":"bank","iban":"1"}""", "Bank")]
    [InlineData("""{"type":"crypto","name":"1"}""", "Other")]
    [InlineData("""{"name":"1"}""", "Other")]
    [InlineData("""{"type":"Other"}""", "Other")]
    public void What_a_discriminator_does_not_map_is_its_default(string json, string alternative)
    {
        var shop = new SchemaCase("""
            Payment:
              oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Bank" }, { $ref: "#/components/schemas/Other" }]
              discriminator: { propertyName: type, mapping: { card: Card, bank: Bank }, defaultMapping: "#/components/schemas/Other" }
            Other: { type: object, properties: { type: { type: string }, name: { type: string } } }
            """ + CardAndBank, "3.2.0");
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("Payment", json).ShouldBe(alternative);
        shop.Keeps("Payment", json).Api.Violations("Payment", json).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"kind":"Cat"}""", "Cat")]
    [InlineData("""{"kind":"zebra"}""", "Beast")]
    public void A_base_may_have_another_default_than_itself(string json, string alternative)
    {
        var shop = new SchemaCase("""
            Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, defaultMapping: Beast } }
            Cat: { allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, properties: { lives: { type: integer } } }] }
            Beast: { allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, properties: { legs: { type: integer } } }] }
            """, "3.2.0");
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("Animal", json).ShouldBe(alternative);
    }

    [Theory]
    [InlineData("""{"type":"SHADOW","offset":1}""", "Shadow")]
    [InlineData("""{"type":"LAYER","radius":1}""", "Blur")]
    [InlineData("""{"start":1,"type":"BACKGROUND"}""", "Blur")]
    [InlineData("""{"type":"GRAIN","size":1}""", "Noise")]
    [InlineData("""{"type":"Noise","size":1}""", "Unknown")]
    public void A_discriminator_names_unions_and_their_constants(string json, string alternative)
    {
        var shop = new SchemaCase("""
            Effect:
              oneOf:
                - $ref: "#/components/schemas/Shadow"
                - $ref: "#/components/schemas/Blur"
                - $ref: "#/components/schemas/Noise"
              discriminator:
                propertyName: type
                mapping:
                  SHADOW: "#/components/schemas/Shadow"
                  GRAIN: "#/components/schemas/Noise"
            Shadow:
              type: object
              required: [type]
              properties:
                type: { type: string }
                offset: { type: integer }
            Blur:
              oneOf:
                - type: object
                  required: [type, radius]
                  properties:
                    type: { enum: [LAYER, BACKGROUND] }
                    radius: { type: integer }
                - type: object
                  required: [type, start]
                  properties:
                    type: { enum: [LAYER, BACKGROUND] }
                    start: { type: integer }
            Noise:
              oneOf:
                - type: object
                  required: [type, size]
                  properties:
                    type: { type: string }
                    size: { type: integer }
                - type: object
                  required: [type, density]
                  properties:
                    type: { type: string }
                    density: { type: integer }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("Effect", json).ShouldBe(alternative);
        shop.Keeps("Effect", json);
    }

    [Theory]
    [InlineData("""{"blur":"NORMAL","radius":1}""", "Normal", true)]
    [InlineData("""{"radius":1}""", "Normal", true)]
    [InlineData("""{"blur":"PROGRESSIVE","start":1}""", "Progressive", true)]
    [InlineData("""{"start":1}""", "Unknown", false)]
    [InlineData("""{"blur":"OTHER","radius":1}""", "Unknown", false)]
    [InlineData("{}", "Unknown", false)]
    public void Without_the_value_that_decides_an_object_is_what_need_not_have_it(string json, string alternative, bool isValid)
    {
        var shop = new SchemaCase("""
            Blur:
              oneOf:
                - $ref: "#/components/schemas/Normal"
                - $ref: "#/components/schemas/Progressive"
            Normal:
              type: object
              required: [radius]
              properties:
                blur: { type: string, enum: [NORMAL] }
                radius: { type: integer }
            Progressive:
              type: object
              required: [blur, start]
              properties:
                blur: { type: string, enum: [PROGRESSIVE] }
                start: { type: integer }
            """);
        shop.Alternative("Blur", json).ShouldBe(alternative);
        shop.Api.Violations("Blur", json).ShouldBe(isValid ? [] : [" oneOf"]);
        shop.Keeps("Blur", json);
    }

    [Theory]
    [InlineData("""{"number":"1"}""", "PaymentCard", 0)]
    [InlineData("""{"iban":"1"}""", "PaymentBank", 0)]
    [InlineData("""{"number":"1","iban":"1"}""", "PaymentCard", 1)]
    [InlineData("""{"holder":"me"}""", "Unknown", 1)]
    public void Without_the_value_that_decides_properties_do(string json, string alternative, int violations)
    {
        var shop = new SchemaCase("""
            Payment:
              oneOf:
                - type: object
                  title: Card
                  required: [number]
                  properties:
                    type: { type: string, const: card }
                    number: { type: string }
                - type: object
                  title: Bank
                  required: [iban]
                  properties:
                    type: { type: string, const: bank }
                    iban: { type: string }
            """);
        shop.Alternative("Payment", json).ShouldBe(alternative);
        shop.Api.Violations("Payment", json).Count.ShouldBe(violations);
        shop.Keeps("Payment", json);
    }

    [Fact]
    public void Without_a_mapping_the_names_of_the_schemas_decide()
    {
        var shop = new SchemaCase("""
            Payment:
              oneOf:
                - $ref: "#/components/schemas/Card"
                - $ref: "#/components/schemas/Bank"
              discriminator: { propertyName: type }
            """ + CardAndBank);
        shop.Alternative("Payment", """{"type":"Bank","iban":"1"}""").ShouldBe("Bank");
        shop.Alternative("Payment", """{"type":"Card","number":"1"}""").ShouldBe("Card");
    }

    [Fact]
    public void An_unknown_kind_is_kept_and_reported_by_validation()
    {
        var shop = new SchemaCase("""
            Payment:
              oneOf:
                - type: object
                  required: [kind]
                  properties: { kind: { const: card }, number: { type: string } }
                - type: object
                  required: [kind]
                  properties: { kind: { enum: [bank, wire] }, number: { type: string } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("Payment", """{"number":"1","kind":"card"}""").ShouldBe("PaymentCard");
        shop.Alternative("Payment", """{"number":"1","kind":"wire"}""").ShouldBe("PaymentObject");
        shop.Alternative("Payment", """{"kind":"cash","x":[1]}""").ShouldBe("Unknown");
        shop.Keeps("Payment", """{"kind":"cash","x":[1]}""");
        shop.Api.Violations("Payment", """{"kind":"cash"}""").ShouldBe([" oneOf"]);
        shop.Api.Violations("Payment", """{"kind":"card"}""").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"id":"1"}""", "Customer")]
    [InlineData("""{"id":"1","deleted":true}""", "DeletedCustomer")]
    [InlineData("\"cus_1\"", "String")]
    public void A_property_that_one_branch_alone_has_decides(string json, string alternative)
    {
        var shop = new SchemaCase("""
            Expandable:
              anyOf:
                - { type: string, maxLength: 5000 }
                - $ref: "#/components/schemas/Customer"
                - $ref: "#/components/schemas/DeletedCustomer"
            Customer:
              type: object
              required: [id]
              properties: { id: { type: string } }
            DeletedCustomer:
              type: object
              required: [id, deleted]
              properties: { id: { type: string }, deleted: { type: boolean } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("Expandable", json).ShouldBe(alternative);
    }

    [Theory]
    [InlineData("""{"id":"1","x":1}""", "A")]
    [InlineData("""{"id":"1"}""", "B")]
    public void A_property_that_one_branch_alone_requires_decides(string json, string alternative) => new SchemaCase("""
        Either:
          oneOf:
            - $ref: "#/components/schemas/A"
            - $ref: "#/components/schemas/B"
        A:
          type: object
          required: [id, x]
          properties: { id: { type: string }, x: { type: integer } }
        B:
          type: object
          required: [id]
          properties: { id: { type: string }, x: { type: integer } }
        """).Alternative("Either", json).ShouldBe(alternative);

    [Theory]
    [InlineData("""{"token":"1"}""", "GrantToken")]
    [InlineData("""{"start":"1","subject":"2"}""", "GrantSubject")]
    [InlineData("""{"start":"1","subject":"2","token":"1"}""", "GrantToken")]
    public void Of_branches_with_the_same_properties_each_is_told_by_what_it_requires(string json, string alternative) => new SchemaCase("""
        Grant:
          anyOf:
            - title: Token
              type: object
              required: [token]
              properties: { token: { type: string }, start: { type: string }, subject: { type: string } }
            - title: Subject
              type: object
              required: [start, subject]
              properties: { token: { type: string }, start: { type: string }, subject: { type: string } }
        """).Alternative("Grant", json).ShouldBe(alternative);

    [Theory]
    [InlineData("""{"text":"1"}""", "Title")]
    [InlineData("""{"text":"1","style":"thin"}""", "Title")]
    [InlineData("""{"text":"1","style":"new"}""", "Title")]
    [InlineData("""{"src":"1"}""", "Image")]
    [InlineData("""{"nearest":[1]}""", "Query")]
    [InlineData("""{"fusion":"rrf"}""", "Query")]
    [InlineData("{}", "Image")]
    public void Constants_that_an_object_need_not_have_do_not_decide_alone(string json, string alternative)
    {
        var shop = new SchemaCase("""
            Asset:
              anyOf:
                - $ref: "#/components/schemas/Title"
                - $ref: "#/components/schemas/Image"
                - $ref: "#/components/schemas/Query"
            Title:
              type: object
              required: [text]
              properties: { text: { type: string }, style: { enum: [thin, bold] } }
            Image:
              type: object
              properties: { src: { type: string } }
            Query:
              anyOf:
                - { title: Nearest, type: object, required: [nearest], properties: { nearest: { type: array } } }
                - { title: Fusion, type: object, required: [fusion], properties: { fusion: { enum: [rrf] } } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("Asset", json).ShouldBe(alternative);
    }

    [Fact]
    public void What_nothing_tells_apart_is_validated_and_a_warning_at_the_keyword()
    {
        var shop = new SchemaCase("""
            Holder:
              type: object
              properties:
                item:
                  oneOf:
                    - { title: Long, type: object, properties: { id: { type: string } } }
                    - { title: Short, type: object, properties: { id: { type: string, maxLength: 5 } } }
            """);
        shop.Reports.Single().ShouldStartWith("XG0101 The branches of 'HolderItem' cannot be told apart; what is valid for both 'HolderItemLong' and 'HolderItemShort' becomes Unknown.");
        shop.Generation.Diagnostics[0].Location.GetLineSpan().StartLinePosition.ShouldBe(new(11, 10));
        shop.TypeOf("Holder", "Item").ShouldBe("HolderItem");
    }

    [Fact]
    public void Branches_that_json_cannot_tell_apart_become_one_type()
    {
        var shop = new SchemaCase("""
            Holder:
              type: object
              properties:
                number: { oneOf: [{ type: integer }, { type: number }] }
                text: { anyOf: [{ type: string, format: uuid }, { type: string, format: date-time }] }
                id: { oneOf: [{ type: string, format: uuid }, { type: string, format: uuid, pattern: "^0" }] }
                list: { oneOf: [{ type: array, items: { type: string } }, { type: array, items: { type: integer } }] }
                same: { oneOf: [{ $ref: "#/components/schemas/Name" }, { $ref: "#/components/schemas/Title" }] }
                length: { type: string, anyOf: [{ maxLength: 3 }, { pattern: "^x" }] }
            Name: { type: string }
            Title: { type: string }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("Holder", "Number").ShouldBe("Decimal?");
        shop.TypeOf("Holder", "Text").ShouldBe("String");
        shop.TypeOf("Holder", "Id").ShouldBe("Guid?");
        shop.TypeOf("Holder", "List").ShouldBe("IReadOnlyList<HolderListItem>");
        shop.TypeOf("Holder", "Same").ShouldBe("String");
        shop.TypeOf("Holder", "Length").ShouldBe("String");
        shop.Keeps("Holder", """{"number":1.5,"list":["a",1]}""");
        shop.Api.Violations("Holder", """{"length":"abcd"}""").ShouldBe(["/length anyOf"]);
    }

    [Fact]
    public void Enumerations_become_one_that_is_open_beside_a_string()
    {
        var shop = new SchemaCase("""
            Model:
              anyOf:
                - { type: string }
                - { enum: [small, large] }
                - { const: huge }
            Closed:
              oneOf:
                - $ref: "#/components/schemas/Size"
                - { type: string, enum: [none] }
            Size: { type: string, enum: [s, m] }
            Use:
              type: object
              properties:
                model: { $ref: "#/components/schemas/Model" }
                closed: { $ref: "#/components/schemas/Closed" }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.NamesOf("Model").ShouldBe(["Small", "Large", "Huge"]);
        shop.NamesOf("Closed").ShouldBe(["S", "M", "None"]);
        shop.TypeOf("Use", "Model").ShouldBe("OpenEnum<Model>?");
        shop.Api.Violations("Use", """{"model":"other"}""").ShouldBeEmpty();
        shop.Api.Violations("Use", """{"closed":"other"}""").ShouldBe(["/closed enum"]);
    }

    [Fact]
    public void Enumerations_beside_other_branches_become_one_branch()
    {
        var shop = new SchemaCase("""
            Action:
              oneOf:
                - { type: string, enum: [wait] }
                - { type: object, required: [deny], properties: { deny: { type: string } } }
                - { type: string, enum: [proceed] }
            Single:
              oneOf:
                - { type: string, enum: [wait] }
                - { type: integer }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.NamesOf("ActionValue").ShouldBe(["Wait", "Proceed"]);
        shop.Alternative("Action", "\"proceed\"").ShouldBe("ActionValue");
        shop.Api.Violations("Action", "\"other\"").ShouldBe([" enum"]);
        shop.Alternative("Single", "\"wait\"").ShouldBe("SingleString");
    }

    [Fact]
    public void Branches_that_only_assert_make_no_union()
    {
        var shop = new SchemaCase("""
            Contact:
              type: object
              properties: { email: { type: string }, phone: { type: string } }
              anyOf:
                - required: [email]
                - required: [phone]
            """);
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("Contact", "Email").ShouldBe("String");
        shop.Api.Violations("Contact", "{}").ShouldBe([" anyOf"]);
        shop.Api.Violations("Contact", """{"phone":"1"}""").ShouldBeEmpty();
    }

    [Fact]
    public void Properties_beside_alternatives_belong_to_each()
    {
        var shop = new SchemaCase("""
            Payment:
              type: object
              required: [id]
              properties: { id: { type: string } }
              oneOf:
                - title: Card
                  required: [number]
                  properties: { number: { type: string } }
                - $ref: "#/components/schemas/Bank"
            Bank:
              type: object
              required: [iban]
              properties: { iban: { type: string } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("PaymentCard", "Id").ShouldBe("String");
        shop.TypeOf("PaymentBank", "Iban").ShouldBe("String");
        shop.Alternative("Payment", """{"id":"1","iban":"2"}""").ShouldBe("PaymentBank");
        shop.Keeps("Payment", """{"id":"1","iban":"2"}""");
    }

    [Fact]
    public void Nested_unions_stay_where_they_have_a_name_and_are_flat_where_not()
    {
        var shop = new SchemaCase("""
            Outer:
              oneOf:
                - $ref: "#/components/schemas/Inner"
                - type: object
                  title: Other
                  required: [c]
                  properties: { c: { type: string } }
                - oneOf: [{ type: boolean }, { type: integer }]
            Inner:
              oneOf:
                - { type: object, title: A, required: [a], properties: { a: { type: string } } }
                - { type: object, title: B, required: [b], properties: { b: { type: string } } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("Outer", """{"b":"1"}""").ShouldBe("Inner");
        shop.Alternative("Outer", """{"c":"1"}""").ShouldBe("OuterOther");
        shop.Alternative("Outer", "true").ShouldBe("Boolean");
        shop.Alternative("Outer", "1").ShouldBe("Integer");
    }

    [Fact]
    public void An_assertion_about_objects_rules_out_no_other_type()
    {
        var shop = new SchemaCase("""
            Holder:
              type: object
              properties:
                x:
                  additionalProperties: false
                  oneOf:
                    - { type: string, additionalProperties: false }
                    - { type: integer }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("HolderX", "\"a\"").ShouldBe("String");
        shop.Keeps("Holder", """{"x":1}""");
    }

    [Fact]
    public void A_branch_of_null_makes_the_rest_nullable()
    {
        var shop = new SchemaCase("""
            Holder:
              type: object
              required: [a, b]
              properties:
                a: { oneOf: [{ $ref: "#/components/schemas/Pet" }, { type: "null" }] }
                b: { anyOf: [{ type: string }, { type: integer }, { type: "null" }] }
            Pet:
              description: A pet.
              oneOf:
                - { type: object, properties: { name: { type: string } } }
                - { type: "null" }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("Holder", "A").ShouldBe("Pet");
        shop.Keeps("Holder", """{"a":null,"b":null}""");
        shop.Keeps("Holder", """{"a":{"name":"x"},"b":1}""");
    }

    [Fact]
    public void Unions_of_unions_beyond_the_limit_are_reported_as_such()
    {
        IEnumerable<string> links = Enumerable.Range(0, 80).Select(static i =>
            $$"""U{{i}}: { oneOf: [{ $ref: "#/components/schemas/U{{i + 1}}" }, { type: object, required: [p{{i}}], properties: { p{{i}}: {} } }] }""");
        var shop = new SchemaCase(string.Join("\n", links) + "\nU80: { type: object, required: [end], properties: { end: {} } }");
        shop.Reports.Select(static report => report[..6]).Distinct().ShouldBe(["XG0113"]);
    }
}
