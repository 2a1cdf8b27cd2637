namespace Xendit.Generators.Tests.Schemas;

/// <summary>Unions of which several branches are arrays.</summary>
public class ArrayBranchTests
{
    [Theory]
    [InlineData("anyOf", 3)]
    [InlineData("oneOf", 5)]
    public void A_chain_of_each_or_an_array_of_it_grows_with_its_length_alone(string keyword, int factor)
    {
        int one = SizeOf(new SchemaCase(Chain(keyword, 6)));
        SizeOf(new SchemaCase(Chain(keyword, 12))).ShouldBeLessThan(factor * one);
    }

    [Theory]
    [InlineData("""{"x":"a"}""", true)]
    [InlineData("""[[[{"x":"a"}],{"x":"b"}],[]]""", true)]
    [InlineData("""[[[{"x":1}]]]""", false)]
    [InlineData("""[[[[{"x":"a"}]]]]""", false)]
    public void It_is_read_and_written_at_any_depth(string json, bool isReadable)
    {
        var chain = new SchemaCase(Chain("anyOf", 3));
        chain.Reports.ShouldBeEmpty();
        if (isReadable)
        {
            chain.Keeps("A0", json).Api.Violations("A0", json).ShouldBeEmpty();
        }
        else
        {
            Should.Throw<System.Text.Json.JsonException>(() => chain.Api.Read("A0", json));
        }
    }

    [Theory]
    [InlineData("[]", true)]
    [InlineData("""["a"]""", false)]
    [InlineData("""["a","b"]""", true)]
    public void Arrays_of_the_same_items_that_differ_otherwise_are_all_asked_for(string json, bool isValid) => new SchemaCase("""
        Names:
          anyOf:
            - { type: array, items: { $ref: "#/components/schemas/Name" }, minItems: 2 }
            - { type: array, items: { $ref: "#/components/schemas/Name" }, maxItems: 0 }
            - { type: integer }
        Name: { type: string }
        """).Keeps("Names", json).Api.Violations("Names", json).Any().ShouldBe(!isValid);

    [Fact]
    public void An_array_that_another_includes_is_left_out()
    {
        var pets = new SchemaCase("""
            Pets:
              anyOf:
                - { type: array, items: { $ref: "#/components/schemas/Cat" }, minItems: 3 }
                - { type: array, items: { $ref: "#/components/schemas/Pet" } }
                - { type: integer }
            Pet: { anyOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] }
            Cat: { type: object, required: [meow], properties: { meow: { type: string } } }
            Dog: { type: object, required: [bark], properties: { bark: { type: string } } }
            """);
        pets.Api.TypeOf("Pets").GetMethod("FromArray").ShouldNotBeNull().GetParameters()[0].ParameterType.GetGenericArguments()[0].Name.ShouldBe("Pet");
        pets.Keeps("Pets", """[{"meow":"x"}]""").Api.Violations("Pets", """[{"meow":"x"}]""").ShouldBeEmpty();
    }

    private static string Chain(string keyword, int length) => string.Join('\n', Enumerable.Range(0, length).Select(number =>
        $"A{number}: {{ {keyword}: [{{ $ref: '#/components/schemas/A{number + 1}' }}, {{ type: array, items: {{ $ref: '#/components/schemas/A{number + 1}' }} }}] }}")
        .Append($"A{length}: {{ type: object, required: [x], properties: {{ x: {{ type: string }} }} }}"));

    /// <summary>Of the files of the chain alone: helpers are the same for any.</summary>
    private static int SizeOf(SchemaCase chain) => chain.Generation.Files.Where(static file => file.HintName.StartsWith("Acme.Shop.A", StringComparison.Ordinal)).Sum(static file => file.SourceText.Length);
}
