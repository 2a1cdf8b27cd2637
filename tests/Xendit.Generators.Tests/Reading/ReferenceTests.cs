using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Tests.Reading;

public sealed class ReferenceTests
{
    private const string Schemas = """
        paths:
          /pets/{id}: { get: { responses: { "200": { description: OK, content: { application/json: { schema: { type: string } } } } } } }
        components:
          schemas:
            Pet: { type: object, properties: { owner: { $ref: "#/components/schemas/Owner" }, tags: { prefixItems: [{ type: string }] } } }
            Owner: { $anchor: owner, type: object, properties: { name: { type: string } } }
            Alias: { $ref: "#/components/schemas/Second" }
            Second: { $ref: "#/components/schemas/Pet" }
            Names:
              properties:
                "a/b~c": { type: integer }
                "per%22cent": { type: integer }
                With Space: { type: integer }
            Space: { $id: "https://example.com/space", $defs: { inner: { $dynamicAnchor: inner, type: number } } }

        """;

    [Theory]
    [InlineData("#/components/schemas/Pet", "/components/schemas/Pet")]
    [InlineData("#/components/schemas/Alias", "/components/schemas/Pet")]
    [InlineData("#/components/schemas/Names/properties/a~1b~0c", "/components/schemas/Names/properties/a~1b~0c")]
    [InlineData("#/components/schemas/Names/properties/With%20Space", "/components/schemas/Names/properties/With Space")]
    [InlineData("#/components/schemas/Names/properties/With Space", "/components/schemas/Names/properties/With Space")]
    [InlineData("#/components/schemas/Names/properties/per%22cent", "/components/schemas/Names/properties/per%22cent")]
    [InlineData("#%2Fcomponents%2Fschemas%2FPet", "/components/schemas/Pet")]
    [InlineData("#/paths/~1pets~1%7Bid%7D/get/responses/200/content/application~1json/schema", "/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema")]
    [InlineData("#/paths/%2Fpets%2F{id}/get/responses/200", "/paths/~1pets~1{id}/get/responses/200")]
    [InlineData("#/components/schemas/Pet/properties/tags/prefixItems/0", "/components/schemas/Pet/properties/tags/prefixItems/0")]
    [InlineData("#/components/schemas/Alias/properties/owner/properties/name", "/components/schemas/Owner/properties/name")]
    [InlineData("#owner", "/components/schemas/Owner")]
    [InlineData("#inner", "/components/schemas/Space/$defs/inner")]
    [InlineData("https://example.com/space", "/components/schemas/Space")]
    [InlineData("https://example.com/space#/$defs/inner", "/components/schemas/Space/$defs/inner")]
    public void References_are_followed_to_the_end(string reference, string pointer)
    {
        SpecDocument document = Read(reference, out ReadResult result);

        result.Diagnostics.ShouldBeEmpty();
        document.TryResolve(document.Find("/components/schemas/Test")!, out ResolvedNode resolved).ShouldBeTrue();
        resolved.Pointer.ShouldBe(pointer);
        resolved.Node.ShouldBeSameAs(document.Find(pointer));
    }

    [Theory]
    [InlineData("https://example.com/api/pets.yaml#/components/schemas/Pet")]
    [InlineData("pets.yaml#/components/schemas/Pet")]
    [InlineData("../api/pets.yaml#/components/schemas/Pet")]
    [InlineData("/api/pets.yaml#pet")]
    public void References_are_relative_to_the_address_that_the_document_gives_itself(string reference)
    {
        ReadResult result = Reads.Yaml($"openapi: 3.2.0\n$self: https://example.com/api/pets.yaml\ninfo: {{ title: T, version: '1' }}\ncomponents: {{ schemas: {{ Pet: {{ $anchor: pet, type: string }}, Test: {{ $ref: '{reference}' }} }} }}\n");

        result.Diagnostics.ShouldBeEmpty();
        result.Document!.TryResolve(result.Document.Find("/components/schemas/Test")!, "/components/schemas/Test", out ResolvedNode resolved).ShouldBeTrue();
        resolved.Pointer.ShouldBe("/components/schemas/Pet");
    }

    [Theory]
    [InlineData("#/components/schemas/Pett", "XG0020", "Nothing stands at '#/components/schemas/Pett'; did you mean '#/components/schemas/Pet'?")]
    [InlineData("#/components/schemas/pet", "XG0020", "Nothing stands at '#/components/schemas/pet'; did you mean '#/components/schemas/Pet'?")]
    [InlineData("#/component/schemas/Pet", "XG0020", "Nothing stands at '#/component/schemas/Pet'; did you mean '#/components/schemas/Pet'?")]
    [InlineData("#/components/schemas/Nothing/alike", "XG0020", "Nothing stands at '#/components/schemas/Nothing/alike'")]
    [InlineData("#/components/schemas/Pet/properties/tags/prefixItems/1", "XG0020", "Nothing stands at '#/components/schemas/Pet/properties/tags/prefixItems/1'")]
    [InlineData("#nowhere", "XG0020", "Nothing stands at '#nowhere'")]
    [InlineData("#Pet", "XG0020", "Nothing stands at '#Pet'; did you mean '#/components/schemas/Pet'?")]
    [InlineData("", "XG0020", "Nothing stands at ''")]
    [InlineData("#", "XG0020", "Nothing stands at '#'")]
    [InlineData("#/%", "XG0020", "Nothing stands at '#/%'")]
    [InlineData("#/components/schemas/Test", "XG0021", "The reference '#/components/schemas/Test' leads back to itself and never to a value")]
    [InlineData("#/components/schemas/Test/properties/a", "XG0021", "The reference '#/components/schemas/Test/properties/a' leads back to itself and never to a value")]
    [InlineData("./pets.yaml#/Pet", "XG0022", "'./pets.yaml#/Pet' is in a file that is none of the project's AdditionalFiles, and no other file is read: add <AdditionalFiles Include=\"pets.yaml\" />")]
    [InlineData("HTTPS://example.com/a", "XG0023", "'HTTPS://example.com/a' is on the network, and a build fetches nothing: save the file, add it with <AdditionalFiles Include=\"…\" />, and refer to it by its relative path")]
    public void References_that_lead_nowhere_are_reported_at_the_reference(string reference, string id, string message)
    {
        SpecDocument document = Read(reference, out ReadResult result);

        result.Message().ShouldBe(message);
        result.Diagnostics[0].Descriptor.Id.ShouldBe(id);
        result.Diagnostics[0].Location.LineSpan.Start.Character.ShouldBe("    Test: { $ref: ".Length);
        document.TryResolve(document.Find("/components/schemas/Test")!, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_value_that_is_no_reference_is_its_own_end()
    {
        SpecDocument document = Read("#owner", out _);
        SpecNode pet = document.Find("/components/schemas/Pet")!;

        document.TryResolve(pet, "/here", out ResolvedNode resolved).ShouldBeTrue();

        resolved.ShouldBe(new ResolvedNode(pet, "/here"));
    }

    [Fact]
    public void Misplaced_references_are_written_out()
    {
        ReadResult result = Reads.Yaml(Reads.Head + """
            paths:
              /a:
                get:
                  parameters: { $ref: "#/x-parameters" }
                  responses: { "200": { description: OK, content: { $ref: "#/x-content" } } }
            x-parameters: [{ name: a, in: query, schema: { type: string } }]
            x-content: { application/json: { schema: { type: string } } }
            """);

        result.Diagnostics.Select(item => item.Descriptor.Id).ShouldBe(["XG0029", "XG0029"]);
        result.Document!.Find("/paths/~1a/get/parameters/0/name").ShouldNotBeNull();
        result.Document!.Find("/paths/~1a/get/responses/200/content/application~1json/schema/type").ShouldNotBeNull();
        result.Document!.Model.Paths["/a"].Operations!.Values.Single().Parameters!.ShouldHaveSingleItem();
    }

    [Fact]
    public void References_in_examples_are_data()
    {
        Reads.Yaml(Reads.Head + "paths: {}\ncomponents: { schemas: { A: { example: { $ref: '#/none' }, default: { $ref: 5 }, enum: [{ $ref: x }] } } }\nx-a: { $ref: '#/none' }\n")
            .Diagnostics.ShouldBeEmpty();
    }

    private static SpecDocument Read(string reference, out ReadResult result)
    {
        result = Reads.Yaml(Reads.Head + Schemas + $"    Test: {{ $ref: \"{reference}\" }}\n");
        return result.Document.ShouldNotBeNull();
    }
}
