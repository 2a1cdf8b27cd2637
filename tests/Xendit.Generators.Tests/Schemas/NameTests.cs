using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Schemas;

/// <summary>Names that C#, records, the framework or the generated code use themselves.</summary>
public class NameTests
{
    [Fact]
    public void Any_property_name_compiles_and_keeps_its_value()
    {
        string properties = string.Join("\n", OddNames.All.Distinct().Select(static name => $"    {Quote(name)}: {{ type: string }}"));
        string json = "{" + string.Join(",", OddNames.All.Distinct().Select(static (name, index) => $"{System.Text.Json.JsonSerializer.Serialize(name)}:\"{index}\"")) + "}";
        var shop = new SchemaCase($"Holder:\n  type: object\n  properties:\n{properties}\n");
        shop.Keeps("Holder", json);
        shop.Api.Violations("Holder", json).ShouldBeEmpty();
        shop.Api.Read("Holder", json).ShouldBe(shop.Api.Read("Holder", json));
        shop.Api.Read("Holder", json).ToString().ShouldNotBeNull();
    }

    [Fact]
    public void Any_required_property_of_a_declared_type_compiles()
    {
        string[] names = OddNames.All.Where(static name => name.All(char.IsLetter)).Distinct().ToArray();
        string properties = string.Join("\n", names.Select(static name => $"    {Quote(name)}: {{ type: string, enum: [{Quote(name)}], minLength: 1 }}"));
        string json = "{" + string.Join(",", names.Select(static name => $"\"{name}\":\"{name}\"")) + "}";
        var shop = new SchemaCase($"Holder:\n  type: object\n  required: [{string.Join(", ", names.Select(Quote))}]\n  properties:\n{properties}\n");
        shop.Keeps("Holder", json);
        shop.Api.Violations("Holder", json).ShouldBeEmpty();
    }

    [Fact]
    public void Any_value_of_an_enumeration_compiles_and_keeps_its_text()
    {
        string values = string.Join(", ", OddNames.All.Distinct().Select(Quote));
        var shop = new SchemaCase($"Size: {{ type: string, enum: [{values}] }}\nHolder: {{ type: array, items: {{ $ref: '#/components/schemas/Size' }} }}\nUse: {{ type: object, properties: {{ sizes: {{ $ref: '#/components/schemas/Holder' }} }} }}");
        shop.NamesOf("Size").Count().ShouldBe(OddNames.All.Distinct().Count());
        shop.Keeps("Use", $"{{\"sizes\":[{string.Join(",", OddNames.All.Distinct().Select(static name => System.Text.Json.JsonSerializer.Serialize(name)))}]}}");
    }

    [Theory]
    [InlineData("{ type: object, required: [x], properties: { x: { type: string, minLength: 1 } } }")]
    [InlineData("{ type: string, enum: [a, b] }")]
    [InlineData("{ oneOf: [{ type: string, minLength: 1 }, { type: object, properties: { self: { $ref: '#/components/schemas/Holder' }, x: { type: string } } }, { type: array, items: { type: array, items: { type: boolean } } }] }")]
    public void Any_schema_name_compiles(string schema)
    {
        string[] names = OddNames.All.Distinct().ToArray();
        string schemas = string.Join("\n", names.Select(name => $"{Quote(name)}: {schema}"));
        string uses = string.Join("\n", names.Select(static (name, index) => $"    p{index}: {{ $ref: {Quote("#/components/schemas/" + Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)))} }}"));
        var shop = new SchemaCase($"{schemas}\nHolder:\n  type: object\n  properties:\n{uses}\n");
        shop.Generation.Diagnostics.ShouldAllBe(static report => report.Severity < Microsoft.CodeAnalysis.DiagnosticSeverity.Warning || report.Id == "XG0025");
        shop.Keeps("Holder", "{}");
    }

    [Fact]
    public void Names_do_not_depend_on_neighbours()
    {
        const string schema = "\nPet: { type: object, properties: { size: { type: string, enum: [s] }, inner: { type: object, properties: { deep: { type: array, items: { type: object, properties: { x: { type: string } } } } } } } }";
        IEnumerable<string> alone = FilesOf(new SchemaCase(schema.TrimStart()));
        IEnumerable<string> among = FilesOf(new SchemaCase("Apple: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { size: { type: string } } }] }\npet: { type: boolean }" + schema + "\nZoo: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet/properties/inner' } } }"));
        alone.Except(among).ShouldBeEmpty();
        alone.ShouldContain("Acme.Shop.PetInnerDeepItem.g.cs");
    }

    [Fact]
    public void Long_names_are_bounded_in_code_and_files()
    {
        string name = string.Concat(Enumerable.Repeat("Long", 300));
        var shop = new SchemaCase($"{name}: {{ type: object, properties: {{ {name}: {{ type: object, properties: {{ {name}: {{ type: string, enum: [{name}] }} }} }} }} }}");
        shop.Generation.Files.ShouldAllBe(static file => file.HintName.Length < 150);
    }

    private static IEnumerable<string> FilesOf(SchemaCase shop) => shop.Generation.Files.Select(static file => file.HintName).ToList();

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    [Fact]
    public void A_schema_with_another_name_is_reported_at_its_own()
    {
        Harness.Generation generation = new SchemaCase("""
            ApiException:
              type: object
              properties: { text: { type: string } }
            """).Generation;
        Microsoft.CodeAnalysis.Text.TextSpan place = generation.Diagnostics.ShouldHaveSingleItem().Location.SourceSpan;
        generation.Input.Documents[0].Text.Substring(place.Start, place.Length).ShouldBe("ApiException");
    }
}
