using System.Text;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Files;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Files;

/// <summary>What is wrong with references to files, and with the files that they lead to, is reported once and where it stands.</summary>
public sealed class SplitFindingsTests
{
    private const string Pet = "Pet: { type: object, properties: { name: { type: string } } }\n";

    [Theory]
    [InlineData("pets.yaml#/Pet", "XG0022 api/shop.openapi.yaml(4,79) 'pets.yaml#/Pet' is in a file that is none of the project's AdditionalFiles, and no other file is read: add <AdditionalFiles Include=\"api/pets.yaml\" />")]
    [InlineData("../my%20pets.yaml", "XG0022 api/shop.openapi.yaml(4,79) '../my%20pets.yaml' is in a file that is none of the project's AdditionalFiles, and no other file is read: add <AdditionalFiles Include=\"my pets.yaml\" />")]
    [InlineData("https://example.com/pet.yaml", "XG0023 api/shop.openapi.yaml(4,79) 'https://example.com/pet.yaml' is on the network, and a build fetches nothing: save the file, add it with <AdditionalFiles Include=\"…\" />, and refer to it by its relative path")]
    [InlineData("pet.yaml#/Pett", "XG0020 api/shop.openapi.yaml(4,79) Nothing stands at 'pet.yaml#/Pett'; did you mean 'pet.yaml#/Pet'?")]
    [InlineData("pet.yaml#/Pet/properties/age", "XG0020 api/shop.openapi.yaml(4,79) Nothing stands at 'pet.yaml#/Pet/properties/age'")]
    [InlineData("pet.yaml#nowhere", "XG0020 api/shop.openapi.yaml(4,79) Nothing stands at 'pet.yaml#nowhere'")]
    [InlineData("shop.openapi.yaml", "XG0020 api/shop.openapi.yaml(4,79) Nothing stands at 'shop.openapi.yaml'")]
    [InlineData("empty.yaml", "XG0020 api/shop.openapi.yaml(4,79) Nothing stands at 'empty.yaml'")]
    public void A_reference_that_leads_nowhere_is_reported_with_what_to_do(string reference, string report)
    {
        Generation generation = Run(Shelter(reference), ("api/pet.yaml", Pet), ("api/empty.yaml", "# Nothing.\n"));

        Split.Reports(generation.ShouldCompile()).ShouldBe([report]);
        Split.TypesOf(generation).ShouldBe("Shelter");
    }

    [Theory]
    [InlineData("Pet: { type: objekt }", "XG0026 api/pet.yaml(1,14)")]
    [InlineData("Pet: { descripton: Misspelt. }", "XG0024 api/pet.yaml(1,8)")]
    [InlineData("Pet: { properties: { owner: { $ref: '#/Owner' } } }", "XG0020 api/pet.yaml(1,37)")]
    [InlineData("Pet: { properties: { owner: { $ref: people.yaml } } }", "XG0022 api/pet.yaml(1,37)")]
    [InlineData("Pet: { properties: { owner: { $ref: '//example.com/people.yaml' } } }", "XG0023 api/pet.yaml(1,37)")]
    [InlineData("Pet: { properties: { owner: { $ref: '#/Pet/properties/owner' } } }", "XG0021 api/pet.yaml(1,37)")]
    [InlineData("Pet: { $ref: '#/Cat' }\nCat: { $ref: '#/Pet' }", "XG0021 api/pet.yaml(1,14)", "XG0021 api/pet.yaml(2,14)", "XG0021 api/shop.openapi.yaml(4,79)")]
    [InlineData("Pet: { type: string, pattern: '(?i)b' }", "XG0103 api/pet.yaml(1,31)")]
    [InlineData("Pet: { type: object }\nPet: { type: string }", "XG0002 api/pet.yaml(2,1)")]
    [InlineData("Pet: { type: object, properties: { a: { type: string } } }\n  bad: [", "XG0001 api/pet.yaml(2,3)")]
    [InlineData("Pet: [", "XG0001 api/pet.yaml(1,7)")]
    public void A_finding_in_another_file_stands_there(string text, params string[] reports)
    {
        Generation generation = Run(Shelter("pet.yaml#/Pet"), ("api/pet.yaml", text));

        Split.Reports(generation.ShouldCompile()).Select(static line => string.Join(' ', line.Split(' ').Take(2))).ShouldBe(reports);
    }

    [Fact]
    public void A_finding_in_a_shared_file_is_reported_once()
    {
        GenerationInput input = Split.Over(Shelter("pet.yaml#/Pet"), ("api/pet.yaml", "Pet: { descripton: Misspelt. }"));
        var generation = Generation.Run(input with { Documents = [.. input.Documents, new TestDocument("api/zoo.openapi.yaml", input.Documents[0].Text, input.Documents[0].Metadata)] });

        Split.Reports(generation.ShouldCompile()).ShouldHaveSingleItem().ShouldStartWith("XG0024 api/pet.yaml(1,8)");
    }

    [Fact]
    public void A_file_that_nothing_refers_to_is_not_read()
    {
        Generation generation = Run(Shelter("pet.yaml#/Pet"), ("api/pet.yaml", Pet), ("api/notes.yaml", "- [ broken: { yaml"), ("api/data.json", "{ nothing"));

        generation.ShouldBeClean();
    }

    [Fact]
    public void Path_items_that_hold_each_other_end()
    {
        Generation generation = Run(
            "paths: { /a: { $ref: a.yaml } }\n",
            ("api/a.yaml", "post: { operationId: a, callbacks: { b: { '{$url}': { $ref: a.yaml } } }, responses: { '204': { description: Done. } } }\n"));

        Split.Reports(generation.ShouldCompile()).ShouldHaveSingleItem().ShouldStartWith("XG0021 api/a.yaml(1,61)");
        generation.TextOf("Acme.Shop.IShopClient.g.cs").ShouldContain("AAsync");
    }

    [Fact]
    public void Replacing_is_bounded()
    {
        string operations = string.Concat(Enumerable.Range(0, 3000).Select(static i => $"    - {{ name: p{i}, in: query, schema: {{ type: string }} }}\n"));
        string paths = string.Concat(Enumerable.Range(0, 200).Select(static i => $"  /p{i}: {{ $ref: a.yaml }}\n"));
        ReadResult result = DocumentReader.Read(
            "shop.openapi.yaml",
            Split.Head + "paths:\n" + paths,
            [new ReferredFile("a.yaml", "get:\n  responses: { '204': { description: Done. } }\n  parameters:\n" + operations)],
            TestContext.Current.CancellationToken);

        result.Diagnostics.ShouldNotBeEmpty();
        result.Diagnostics.Where(static item => item.Descriptor.Id == "XG0001").ShouldNotBeEmpty();
        result.Document!.Model.Paths.Count.ShouldBeInRange(5, 50);
    }

    [Fact]
    public void Chains_across_files_end()
    {
        var files = new List<ReferredFile>();
        for (int i = 0; i < 2000; i++)
        {
            files.Add(new ReferredFile($"f{i}.yaml", $"A: {{ $ref: 'f{i + 1}.yaml#/A/properties/x' }}\n"));
        }

        ReadResult result = DocumentReader.Read(
            "shop.openapi.yaml", Split.Head + Shelter("f0.yaml#/A/properties/x"), [.. files], TestContext.Current.CancellationToken);

        result.Diagnostics.ShouldHaveSingleItem().Descriptor.Id.ShouldBe("XG0020");
    }

    [Fact]
    public void No_text_of_a_reference_becomes_code()
    {
        const string Evil = "a\"; }}} [System.Runtime.CompilerServices.ModuleInitializer] void X() { //";
        Generation generation = Run(
            "paths: {}\ncomponents: { schemas: { Shelter: { properties: { best: { $ref: " + "'pet.yaml#/" + Evil.Replace("/", "~1", StringComparison.Ordinal) + "' } } } } }\n",
            ("api/pet.yaml", "'" + Evil + "': { type: object, properties: { name: { type: string } } }\n"));

        generation.ShouldBeClean();
        generation.Files.ShouldAllBe(static file => !file.SourceText.ToString().Contains("ModuleInitializer]"));
    }

    private static string Shelter(string reference) =>
        new StringBuilder("paths: {}\n").Append($"components: {{ schemas: {{ Shelter: {{ type: object, properties: {{ best: {{ $ref: '{reference}' }} }} }} }} }}\n").ToString();

    private static Generation Run(string document, params (string Path, string Text)[] others) => Generation.Run(Split.Over(document, others));
}
