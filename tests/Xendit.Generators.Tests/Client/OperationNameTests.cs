using Microsoft.CodeAnalysis;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Every operation has a method of its own, whose name follows from the document alone.</summary>
public sealed class OperationNameTests
{
    [Theory]
    [InlineData("get", "/pets/{id}/toys", "GetPetsByIdToysAsync")]
    [InlineData("delete", "/pets/{pet_id}", "DeletePetsByPetIdAsync")]
    [InlineData("get", "/pets", "GetPetsAsync")]
    [InlineData("get", "/", "GetAsync")]
    [InlineData("post", "/v1/{a}{b}:run", "PostV1ByAByBRunAsync")]
    public void WithoutAnIdMethodAndPathMakeTheName(string method, string path, string expected)
    {
        Generation generation = Generate($$"""
              {{path}}:
                {{method}}: { responses: { "204": { description: Done. } } }
            """);

        MethodsOf(generation).ShouldBe([expected]);
        generation.Diagnostics.ShouldNotContain(static report => report.Id == "XG0137");
    }

    [Fact]
    public void AnIdThatTwoOperationsHaveIsReportedWithBoth()
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
    public void NamesThatMeetInCSharpAreReported(string first, string second, string expected)
    {
        Generation generation = Generate($$"""
              /a: { get: { operationId: {{first}}, responses: { "204": { description: Done. } } } }
              /b: { get: { operationId: {{second}}, responses: { "204": { description: Done. } } } }
            """);

        MethodsOf(generation).ShouldContain(expected);
        generation.Diagnostics.Where(static report => report.Id == "XG0137").ShouldHaveSingleItem().GetMessage(null).ShouldContain("GET /b has the name of GET /a");
    }

    [Theory]
    [InlineData("getType", "GetTypeAsync")]
    [InlineData("dispose", "DisposeAsync")]
    [InlineData("toString", "ToStringAsync")]
    [InlineData("shop", "ShopAsync")]
    [InlineData("listAsync", "ListAsync")]
    [InlineData("async", "AsyncAsync")]
    public void MembersOfEveryObjectAreNoObstacle(string id, string expected)
    {
        Generation generation = Generate($$"""
              /a: { get: { operationId: {{id}}, responses: { "204": { description: Done. } } } }
            """);

        MethodsOf(generation).ShouldBe([expected]);
    }

    [Fact]
    public void OneIdInTwoGroupsIsReportedThoughBothMethodsHaveTheName()
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
