using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Tests.Reading;

public sealed class StructureTests
{
    [Theory]
    [InlineData("paths: []", "'paths' must be the paths, not a list; it is left out")]
    [InlineData("paths: { /a: { get: { parameters: {}, responses: { '200': { description: OK } } } } }", "'parameters' must be a list, not an object; it is left out")]
    [InlineData("paths: { /a: { get: 5 } }", "'get' must be an operation, not 5; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: 5 } }", "'A' must be a schema or true or false, not 5; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { required: yes } } }", "'required' must be a list, not the text 'yes'; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { maxLength: -1 } } }", "'maxLength' must be an integer that is not negative, not -1; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { maxLength: 1.5 } } }", "'maxLength' must be an integer that is not negative, not 1.5; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { maxItems: 1.5 } } }", "'maxItems' must be an integer that is not negative, not 1.5; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { multipleOf: 0 } } }", "'multipleOf' must be a number greater than 0, not 0; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { multipleOf: -0.5 } } }", "'multipleOf' must be a number greater than 0, not -0.5; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { multipleOf: 0.0e5 } } }", "'multipleOf' must be a number greater than 0, not 0.0e5; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { multipleOf: '0' } } }", "'multipleOf' must be a number greater than 0, not the text '0'; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { minimum: '5' } } }", "'minimum' must be a number, not text: write 5 without quotes")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { pattern: [a] } } }", "'pattern' must be text, not a list; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { enum: [] } } }", "'enum' is empty: write what it lists, or remove the member")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { required: [a, b, a] } } }", "'required' lists 'a' twice; once is enough")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { type: [string, 'null', string] } } }", "'type' lists 'string' twice; once is enough")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { dependentRequired: { a: [b, b] } } } }", "'a' lists 'b' twice; once is enough")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { minimum: many } } }", "'minimum' must be a number, not the text 'many'; it is left out")]
    [InlineData("paths: { /a: { parameters: [{ $ref: [] }] } }", "'$ref' must be text, not a list; it is left out")]
    [InlineData("paths: {}\ntags: none", "'tags' must be a list, not the text 'none'; it is left out")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { type: strnig } } }", "'type' cannot be 'strnig': did you mean 'string'?")]
    [InlineData("paths: { /a: { parameters: [{ name: b, in: qurey }] } }", "'in' cannot be 'qurey': did you mean 'query'?")]
    [InlineData("paths: { /a: { gett: {} } }", "'gett' is no member of a path item: did you mean 'get'?")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { propertys: {} } } }", "'propertys' is no member of a schema: did you mean 'properties'?")]
    [InlineData("paths: { a: {} }", "'a' does not fit in the paths, because a path starts with '/'; it is left out")]
    [InlineData("paths: {}\nservers: [{}]", "A server needs the member 'url'; without it this one is left out")]
    public void What_is_wrong_is_said(string yaml, string message)
    {
        ReadResult result = Reads.Yaml(Reads.Head + yaml + "\n");

        result.Message().ShouldBe(message);
        result.Document.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("multipleOf: 0", "'multipleOf' must be a number greater than 0, not 0; it is left out")]
    [InlineData("enum: []", "'enum' is empty: write what it lists, or remove the member")]
    public void WhatIsWrongOfAParameterOf2_0IsSaid(string keyword, string message) => Reads.Yaml($$"""
        swagger: '2.0'
        info: { title: T, version: '1' }
        paths: { /a: { get: { parameters: [{ name: b, in: query, type: integer, {{keyword}} }], responses: { '200': { description: OK } } } } }
        """).Message().ShouldBe(message);

    [Theory]
    [InlineData("allOf: { '3': {} }", "XG0018")]
    [InlineData("type: int", "XG0018")]
    [InlineData("items: { $ref: '#/nowhere' }", "XG0028")]
    [InlineData("discriminator: { mapping: { a: Nobody } }")]
    [InlineData("readOnly: [1]", "XG0017")]
    public void WhatStandsBesideAReferenceCostsNothingBefore3_1(string sibling, params string[] ids)
    {
        ReadResult result = Reads.Yaml($"openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{ A: {{ $ref: '#/components/schemas/B', {sibling} }}, B: {{ type: string }} }} }}\n");

        result.Diagnostics.Select(static item => item.Descriptor.Id).ShouldBe(ids);
        result.Document!.Find("/components/schemas/A").ShouldBeOfType<SpecObject>().Members.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("mapping: { dog: Dog, cat: Cat }", "Dog")]
    [InlineData("mapping: { dog: '#/components/schemas/Dog', cat: '#/components/schemas/Cat' }", "'#/components/schemas/Dog'")]
    [InlineData("mapping: { dog: 'https://example.com/dog.json', cat: cat }", "'https://example.com/dog.json'", "cat")]
    [InlineData("defaultMapping: Dog", "Dog")]
    [InlineData("defaultMapping: Cat")]
    public void A_discriminator_names_schemas(string names, params string[] wrong)
    {
        string text = $$"""
            openapi: 3.2.0
            info: { title: T, version: '1' }
            components:
              schemas:
                Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
                Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind, {{names}} } }
            """;
        ReadResult result = Reads.Yaml(text);

        result.Diagnostics.ShouldAllBe(static item => item.Descriptor.Id == "XG0034");
        result.Diagnostics.Select(item => item.Marked(text)).ShouldBe(wrong);
    }

    [Fact]
    public void The_good_rest_of_a_wrong_part_stays()
    {
        ReadResult result = Reads.Yaml(Reads.Head + """
            paths:
              /a:
                get:
                  operationId: good
                  parameters: [{ name: a, in: query, required: maybe }, 5, { in: query }]
                  responses: { "200": { description: OK }, "2000": {} }
                put: none
            components:
              schemas:
                A: { type: object, required: { a: b }, properties: { a: { type: [string, nul], maxLength: few }, b: 7 } }
            """);

        result.Diagnostics.Select(item => item.Descriptor.Id).ShouldBe(["XG0017", "XG0017", "XG0015", "XG0025", "XG0017", "XG0017", "XG0026", "XG0017", "XG0017"]);
        SpecDocument document = result.Document.ShouldNotBeNull();
        document.Find("/paths/~1a/get/parameters").ShouldBeOfType<SpecArray>().Items.ShouldHaveSingleItem();
        document.Find("/paths/~1a/put").ShouldBeNull();
        document.Find("/components/schemas/A/properties/a/type").ShouldBeOfType<SpecArray>().Items.ShouldHaveSingleItem();
        document.Model.Paths["/a"].Operations!.Values.ShouldHaveSingleItem().OperationId.ShouldBe("good");
    }

    [Theory]
    [InlineData("info: { title: T, version: 1.0 }\npaths: {}")]
    [InlineData("info: { title: 404, version: 2029-10-10, description: }\npaths: {}")]
    [InlineData("info: { title: T, version: '1' }\npaths: {}\nx-a: [1]\nx-b: { x-c: }")]
    [InlineData("info: { title: T, version: '1' }\npaths: { x-a: 1, /b: { x-c: 2 } }")]
    [InlineData("info: { title: T, version: '1' }\ncomponents: { schemas: { x-a: { type: [string, null] }, B: true, C: { items: false } } }")]
    [InlineData("info: { title: T, version: '1' }\ncomponents: { schemas: { A: { my-keyword: 1, maxLength: 10.0, minLength: 1e1, maxItems: 99999999999, multipleOf: 1e-9 } } }")]
    [InlineData("info: { title: T, version: '1' }\ncomponents: { schemas: { A: { properties: { $ref: { type: string }, x-b: { type: string } } } } }")]
    [InlineData("info: { title: T, version: '1' }\ncomponents: { schemas: { A: { nullable: true, exclusiveMinimum: 1, const: { a: [null] }, enum: [null, 1, {}], default: , example: [ ] } } }")]
    [InlineData("info: { title: T, version: '1' }\ncomponents: { schemas: { A: { if: {}, then: {}, else: {}, dependentRequired: { a: [b] }, $defs: { b: {} }, unevaluatedProperties: false } } }")]
    public void What_is_right_is_not_reported(string yaml)
    {
        Reads.Yaml("openapi: 3.1.1\n" + yaml + "\n").Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("3.0.3", "{ const: 1, examples: [1], if: {} }", true)]
    [InlineData("3.0.3", "{ my-keyword: 1 }", false)]
    [InlineData("3.1.0", "{ my-keyword: 1 }", true)]
    [InlineData("3.1.0", "{ x-my-keyword: 1 }", true)]
    public void Schema_keywords_depend_on_the_version(string version, string schema, bool isKnown)
    {
        ReadResult result = Reads.Yaml($"openapi: {version}\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{ A: {schema} }} }}\n");

        result.Diagnostics.Select(item => item.Descriptor.Id).ShouldBe(isKnown ? [] : ["XG0024"]);
    }

    [Theory]
    [InlineData("openapi: 3.0.0", "OpenApi3_0")]
    [InlineData("openapi: 3.0", "OpenApi3_0")]
    [InlineData("openapi: '3.1.99'", "OpenApi3_1")]
    [InlineData("openapi: 3.2.0", "OpenApi3_2")]
    [InlineData("swagger: '2.0'", "OpenApi2_0")]
    [InlineData("swagger: 2.0", "OpenApi2_0")]
    public void Versions_are_read(string declared, string version)
    {
        ReadResult result = Reads.Yaml(declared + "\ninfo: { title: T, version: '1' }\npaths: {}\n");

        result.Diagnostics.ShouldBeEmpty();
        result.Document!.Version.ToString().ShouldBe(version);
    }

    [Theory]
    [InlineData("openapi: 3.3.0", "XG0013")]
    [InlineData("openapi: 1", "XG0013")]
    [InlineData("openapi:", "XG0013")]
    [InlineData("openapi: {}", "XG0013")]
    [InlineData("swagger: '1.2'", "XG0013")]
    [InlineData("title: none", "XG0012")]
    public void Other_versions_are_refused_but_their_parts_stay(string declared, string id)
    {
        ReadResult result = Reads.Yaml(declared + "\ninfo: { title: T, version: '1' }\npaths: { /a: { get: { responses: { '200': { description: OK } } } } }\n");

        result.Diagnostics[0].Descriptor.Id.ShouldBe(id);
        result.Document!.Model.Paths.ShouldHaveSingleItem();
        Reads.Yaml(declared + "\n").Document.ShouldBeNull();
    }

    [Fact]
    public void Missing_parts_are_warned_of()
    {
        Reads.Yaml("openapi: 3.0.0\ncomponents: {}\n").Diagnostics.Select(item => item.Arguments[0]).ShouldBe(["info", "paths"]);
        Reads.Yaml("openapi: 3.1.0\ncomponents: {}\n").Diagnostics.Select(item => item.Arguments[0]).ShouldBe(["info"]);
    }
}
