using Xendit.Generators.PackageTests.Harness;
using Xendit.Sandbox;

namespace Xendit.Generators.PackageTests;

/// <summary>Projects outside this repository that use the package as their authors would.</summary>
public sealed class ConsumerTests(PackedGenerator package)
{
    [Fact]
    public async Task Two_lines_give_a_working_Xendit_client()
    {
        Consumer consumer = package.Copy("XenditSessions");
        await consumer.BuildAsync();

        var options = new SandboxOptions();
        await using SandboxServer sandbox = await SandboxServer.StartAsync(options, TestContext.Current.CancellationToken);
        string[] lines = await consumer.RunAsync(sandbox.BaseUrl.ToString(), options.ApiKey);

        lines.ShouldBe(["order-123 ACTIVE True", "SESSION_NOT_FOUND"]);
    }

    [Fact]
    public async Task A_constant_that_the_document_rules_out_is_a_warning_of_the_build()
    {
        Consumer consumer = package.Copy("XenditSessions");
        await consumer.ReplaceAsync("Program.cs", "\"order-123\"", "\"\"");

        (int exitCode, string output) = await consumer.TryBuildAsync();

        exitCode.ShouldBe(0, output);
        output.ShouldContain("warning XG1000: 'ReferenceId' can never pass validation: the text has 0 characters, at least 1 is needed (minLength, sessions.openapi.yaml:");
    }

    [Fact]
    public async Task A_document_of_ones_own_is_generated_and_an_edit_of_it_shows_in_the_next_build()
    {
        Consumer consumer = package.Copy("OwnDocument");
        await consumer.BuildAsync();
        (await consumer.RunAsync()).ShouldBe(PetLines);

        await consumer.ReplaceAsync("petstore.openapi.yaml", "maxLength: 10", "maxLength: 100");
        await consumer.ReplaceAsync("petstore.openapi.yaml", "        born:", "        weight: { type: number }\n        born:");
        await consumer.BuildAsync("--no-restore");

        string[] edited = await consumer.RunAsync();
        edited.ShouldNotContain("/name maxLength");
        edited[^1].ShouldBe("False AdditionalProperties,Born,Id,Kind,Name,Weight");
    }

    [Fact]
    public async Task A_project_for_net8_works()
    {
        Consumer consumer = package.Copy("OwnDocument");
        await consumer.BuildAsync("-p:ConsumerFramework=net8.0", "-p:UseAppHost=false");
        (await consumer.RunAsync()).ShouldBe(PetLines);
    }

    [Fact]
    public async Task Several_documents_with_equal_schema_names_live_in_one_project()
    {
        Consumer consumer = package.Copy("TwoDocuments");
        await consumer.BuildAsync();
        (await consumer.RunAsync()).ShouldBe(["4", "1.5", "moo"]);
    }

    [Fact]
    public async Task A_neighbour_that_carries_older_versions_of_the_libraries_works_and_so_do_we()
    {
        await package.Copy("Neighbour").PackAsync();
        Consumer consumer = package.Copy("BesideNeighbour");
        await consumer.BuildAsync();
        (await consumer.RunAsync()).ShouldBe(["yaml 11.0.0.0", "title: openapi 1.6.30.0", "Active"]);
    }

    [Fact]
    public async Task The_source_generator_of_System_Text_Json_sees_the_types()
    {
        Consumer consumer = package.Copy("SystemTextJson");
        await consumer.BuildAsync();
        (await consumer.RunAsync()).ShouldBe(["5 Active XYZ", "True"]);
    }

    [Fact]
    public async Task A_trimmed_minimal_api_takes_and_gives_generated_records()
    {
        Consumer consumer = package.Copy("TrimmedWeb");
        await consumer.PublishAsync();
        (await consumer.RunPublishedAsync()).ShouldBe(
        [
            """200 {"payment_session_id":"ps-661f87c614802d6c402cd82d","reference_id":"order-1","currency":"XYZ","items":[{"name":"Shirt","colour":"blue"}],"status":"ACTIVE"}""",
            "400",
            """200 {"number":5,"session":{"payment_session_id":"ps-2","status":"LATER","new":1}}""",
        ]);
    }

    [Fact]
    public Task A_project_with_every_check_switched_on_builds_without_a_warning() => package.Copy("Strict").BuildAsync();

    [Theory]
    [InlineData("-p:UseXenditSessions=maybe", "error XG0200: The option UseXenditSessions cannot be 'maybe'; it must be 'true' or 'false'")]
    [InlineData("-p:CompilerApiVersion=roslyn4.4", "error XG0203: Xendit.Generators needs the compiler of the .NET 8 SDK or later (Roslyn 4.8); this build uses Roslyn 4.4")]
    public async Task What_cannot_work_stops_the_build_with_a_reason(string argument, string message)
    {
        (int exitCode, string output) = await package.Copy("Strict").TryBuildAsync(argument);
        exitCode.ShouldBe(1);
        output.ShouldContain(message);
    }

    private static string[] PetLines =>
    [
        "7 Dog 2020",
        """{"id":7,"name":"Fish, formerly Bird","kind":"dog","born":"2020-02-29","colour":"red"}""",
        "/name maxLength",
        "False AdditionalProperties,Born,Id,Kind,Name",
    ];
}
