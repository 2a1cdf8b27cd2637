using Microsoft.CodeAnalysis;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Every operation has a method of its own, whose name follows from the document alone.</summary>
public sealed class OperationNameTests
{
    [Fact]
    public void Without_an_id_method_and_path_make_the_name()
    {
        Generation generation = Generate("""
              /pets/{id}/toys: { get: { responses: { "204": { description: Done. } } } }
              /pets/{pet_id}: { delete: { responses: { "204": { description: Done. } } } }
              /pets: { get: { responses: { "204": { description: Done. } } } }
              /: { get: { responses: { "204": { description: Done. } } } }
              /v1/{a}{b}:run: { post: { responses: { "204": { description: Done. } } } }
            """);

        MethodsOf(generation).ShouldBe(["GetPetsByIdToysAsync", "DeletePetsByPetIdAsync", "GetPetsAsync", "GetAsync", "PostV1ByAByBRunAsync"]);
        generation.Diagnostics.ShouldNotContain(static report => report.Id == "XG0137");
    }

    [Fact]
    public void An_id_that_two_operations_have_is_reported_with_both()
    {
        Generation generation = Generate("""
              /pets: { get: { operationId: list, responses: { "204": { description: Done. } } } }
              /orders: { get: { operationId: list, responses: { "204": { description: Done. } } } }
              /other: { get: { operationId: List, responses: { "204": { description: Done. } } } }
            """);

        MethodsOf(generation).ShouldBe(["ListAsync", "List2Async", "List3Async"]);
        Diagnostic[] reports = generation.Diagnostics.Where(static report => report.Id == "XG0137").ToArray();
        reports.Select(static report => report.GetMessage(null).Split(';')[0]).ShouldBe([
            "GET /orders has the name of GET /pets, so that only the order of the document tells them apart",
            "GET /other has the name of GET /pets, so that only the order of the document tells them apart"]);
        reports.Select(static report => report.Location.GetLineSpan().StartLinePosition).ShouldBe([new(4, 33), new(5, 32)]);
        reports.Select(static report => report.AdditionalLocations.Single().GetLineSpan().StartLinePosition).ShouldBe([new(3, 31), new(3, 31)]);
        reports[0].GetMessage(null).ShouldContain("its method is List2Async");
    }

    [Theory]
    [InlineData("getThing", "getThingWithResponse", "GetThingWithResponse2Async")]
    [InlineData("getThingWithResponse", "getThing", "GetThing2Async")]
    [InlineData("get_thing", "getThing", "GetThing2Async")]
    public void Names_that_meet_in_CSharp_are_reported(string first, string second, string expected)
    {
        Generation generation = Generate($$"""
              /a: { get: { operationId: {{first}}, responses: { "204": { description: Done. } } } }
              /b: { get: { operationId: {{second}}, responses: { "204": { description: Done. } } } }
            """);

        MethodsOf(generation).ShouldContain(expected);
        generation.Diagnostics.Where(static report => report.Id == "XG0137").ShouldHaveSingleItem().GetMessage(null).ShouldContain("GET /b has the name of GET /a");
    }

    [Fact]
    public void Members_of_every_object_are_no_obstacle()
    {
        string[] ids = ["getType", "dispose", "toString", "shop", "listAsync", "async"];
        Generation generation = Generate(string.Join('\n', ids.Select(static id => $$"""
              /{{id}}: { get: { operationId: {{id}}, responses: { "204": { description: Done. } } } }
            """)));

        MethodsOf(generation).ShouldBe(["GetTypeAsync", "DisposeAsync", "ToStringAsync", "ShopAsync", "ListAsync", "AsyncAsync"]);
    }

    [Fact]
    public void One_id_in_two_groups_is_reported_though_both_methods_have_the_name()
    {
        Generation generation = Generate(
            """
              /pets: { get: { operationId: list, tags: [pets], responses: { "204": { description: Done. } } } }
              /orders: { get: { operationId: list, tags: [orders], responses: { "204": { description: Done. } } } }
            """,
            ("OpenApiGroupByTag", "true"));

        generation.Diagnostics.Where(static report => report.Id == "XG0137").ShouldHaveSingleItem().GetMessage(null).ShouldContain("its method is ListAsync");
    }

    private static Generation Generate(string paths, params (string Name, string Value)[] metadata) => Generation.Run(GenerationInput.Of(
        "shop.openapi.yaml", "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n" + paths, metadata)).ShouldCompile();

    private static List<string> MethodsOf(Generation generation) =>
        generation.Compilation.GetTypeByMetadataName("Acme.Shop.IShopClient")!.GetMembers().Select(static member => member.Name).Where(static name => !name.EndsWith("WithResponseAsync", StringComparison.Ordinal)).ToList();
}
