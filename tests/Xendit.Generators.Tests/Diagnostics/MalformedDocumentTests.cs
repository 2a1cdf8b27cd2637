using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Sessions;

namespace Xendit.Generators.Tests.Diagnostics;

/// <summary>
/// Documents as they are while somebody edits them: what is wrong is said where it stands, and the good rest is still
/// generated and compiles. That no exception leaves the generator is asserted by the harness.
/// </summary>
public sealed class MalformedDocumentTests
{
    private const string Whole = """
        openapi: 3.1.0
        info:
          title: Zoo
          version: "1"
        paths:
          /animals/{id}:
            get:
              operationId: getAnimal
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
              responses:
                "200":
                  description: An animal.
                  content:
                    application/json:
                      schema:
                        $ref: "#/components/schemas/Animal"
        components:
          schemas:
            Cage:
              type: object
              description: A cage.
              properties:
                size: { type: integer }
                animal: { $ref: "#/components/schemas/Animal" }
            Animal:
              type: object
              required: [name]
              properties:
                name: { type: string }

        """;

    private static readonly Generation s_sessions = Generation.Run(SessionsGenerationTests.Input);

    /// <summary>What is replaced and by what; the finding with its line and column; the types that stay.</summary>
    public static TheoryData<string, string, string, int, int, string> Edits => new()
    {
        { "description: A cage.", "description: \"A cage.", "XG0001", 22, 20, "Animal ZooClient" },
        { "description: A cage.", "descr", "XG0001", 22, 7, "Animal ZooClient" },
        { "description: A cage.", "description: [", "XG0001", 22, 20, "Animal ZooClient" },
        { "description: A cage.", "description: a: b", "XG0001", 22, 21, "Animal ZooClient" },
        { "info:\n  title: Zoo\n  version: \"1\"\n", "", "XG0014", 1, 1, "Animal Cage ZooClient" },
        { "$ref: \"#/components/schemas/Animal\" }", "$ref: \"#/components/schemas/Anmial\" }", "XG0020", 25, 25, "Animal Cage ZooClient" },
        { "size: { type: integer }", "size: { type: integre }", "XG0026", 24, 23, "Animal Cage ZooClient" },
        { "size: { type: integer }", "size: { type: integer, minimum: some }", "XG0017", 24, 41, "Animal Cage ZooClient" },
        { "size: { type: integer }", "size: { type: integer, required: true }", "XG0033", 24, 42, "Animal Cage ZooClient" },
        { "size: { type: integer }", "size: 5", "XG0017", 24, 15, "Animal Cage ZooClient" },
        { "      properties:\n        size:", "      properties: 5\n      x-old:\n        size:", "XG0017", 23, 19, "Animal ZooClient" },
        { "size: { type: integer }", "size: { type: integer }\n        size: { type: string }", "XG0002", 25, 9, "Animal Cage ZooClient" },
        { "    Cage:\n", "    Animal:\n      type: string\n    Cage:\n", "XG0002", 28, 5, "Cage ZooClient" },
        { "description: A cage.", "descripton: A cage.", "XG0024", 22, 7, "Animal Cage ZooClient" },
        { "operationId: getAnimal", "operationID: getAnimal", "XG0024", 8, 7, "Animal Cage ZooClient" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_is_wrong_is_located_and_the_rest_is_generated(string whole, string broken, string id, int line, int column, string types)
    {
        Whole.ShouldContain(whole);

        Generation generation = Generation.Run(GenerationInput.Of("zoo.openapi.yaml", Whole.Replace(whole, broken, StringComparison.Ordinal)));

        generation.Diagnostics.Select(Place).ShouldBe([$"{id} zoo.openapi.yaml({line},{column})"]);
        generation.ShouldCompile();
        foreach (string type in types.Split(' '))
        {
            generation.Compilation.GetTypeByMetadataName("Acme.Zoo." + type).ShouldNotBeNull(type);
        }
    }

    /// <summary>What is replaced in the sessions document and by what; the finding and the text it stands at; the types that are affected.</summary>
    public static TheoryData<string, string, string, string, string> SessionsEdits => new()
    {
        { "          description: The customer's e-mail address.", "          description: \"The customer's e-mail address.", "XG0001", "\"The customer's e-mail address.", "Customer" },
        { "        email:\n", "        email\n", "XG0001", ": The customer's e-mail", "Customer" },
        { "          minLength: 5\n", "          minLength: five\n", "XG0017", "five", "CardChannelProperties" },
        { "$ref: \"#/components/schemas/CustomerIndividualDetail\"", "$ref: \"#/components/schemas/CustomerDetail\"", "XG0020", "\"#/components/schemas/CustomerDetail\"", "Customer" },
        { "        mobile_number:\n", "        email:\n", "XG0002", "email:\n          description: The customer's mobile", "Customer" },
        { "          minLength: 5\n", "          minLenght: 5\n", "XG0024", "minLenght", "CardChannelProperties" },
        { "info:\n  title: Xendit Payment Sessions\n", "x-info:\n  title: Xendit Payment Sessions\n", "XG0014", "openapi: 3.1.1", "IXenditSessionsClient XenditSessionsClient" },
    };

    [Theory]
    [MemberData(nameof(SessionsEdits))]
    public void One_broken_part_of_the_sessions_document_leaves_the_others_alone(string whole, string broken, string id, string place, string affected)
    {
        string text = s_sessions.Input.Documents[0].Text;
        text.ShouldContain(whole);
        text = text.Replace(whole, broken, StringComparison.Ordinal);

        Generation generation = Generation.Run(s_sessions.Input with { Documents = [s_sessions.Input.Documents[0].WithText(text)] });

        LinePosition start = SourceText.From(text).Lines.GetLinePosition(text.IndexOf(place, StringComparison.Ordinal));
        generation.Diagnostics.Select(Place).ShouldBe([$"{id} spec/sessions.openapi.yaml({start.Line + 1},{start.Character + 1})"]);
        generation.ShouldCompile();
        Dictionary<string, string> before = TextsOf(s_sessions), after = TextsOf(generation);
        string[] changed = before.Keys.Union(after.Keys).Where(hint => before.GetValueOrDefault(hint) != after.GetValueOrDefault(hint)).ToArray();
        changed.ShouldNotBeEmpty();
        changed.Select(static hint => hint.Split('.')[2]).ShouldBeSubsetOf(affected.Split(' '));
    }

    private static Dictionary<string, string> TextsOf(Generation generation) =>
        generation.Files.ToDictionary(static file => file.HintName, static file => file.SourceText.ToString());

    private static string Place(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
