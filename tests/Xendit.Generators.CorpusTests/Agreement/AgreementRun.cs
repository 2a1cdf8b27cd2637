using System.Text.Json;
using System.Text.Json.Nodes;
using Xendit.Generators.CodeModel;
using Xendit.Generators.CorpusTests.Agreement.Instances;
using Xendit.Generators.CorpusTests.Agreement.Mutations;
using Xendit.Generators.CorpusTests.Examples;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.CorpusTests.Agreement;

/// <summary>Generates the code of a document, and has it judge random instances of the component schemas.</summary>
internal static class AgreementRun
{
    public static IReadOnlyList<Verdict> Judge(AgreementDocument document, int count, int seed)
    {
        string text = File.ReadAllText(document.File);
        SpecDocument read = DocumentReader.Read(document.CompilerPath, text, CancellationToken.None).Document.ShouldNotBeNull();
        CompiledApi api = CompiledApi.Load(Generation.Run(GenerationInput.Of(document.CompilerPath, text)), CorpusNames.Namespace);
        List<(string Pointer, string Type)> schemas = DeclaredTypes(read);
        var random = new Random(seed);
        var maker = new InstanceMaker(new Choices(new SchemaTree(JsonNode.Parse(SpecText.ToJson(read.Root))!), random), random);
        return Enumerable.Range(0, count)
            .Select(index => JudgeOne(api, maker, random, schemas[index % schemas.Count]))
            .ToList();
    }

    /// <summary>The component schemas that became a type with a codec of its own.</summary>
    private static List<(string Pointer, string Type)> DeclaredTypes(SpecDocument document)
    {
        var types = DocumentTypes.Of(document);
        return ComponentSchemas.Of(document)
            .Select(component => (component.Schema.Pointer, Type: types.TypeOf(component.Schema)))
            .Where(static component => component.Type.Shape is TypeShape.Record or TypeShape.Union)
            .Select(static component => (component.Pointer, component.Type.Name!))
            .ToList();
    }

    private static Verdict JudgeOne(CompiledApi api, InstanceMaker maker, Random random, (string Pointer, string Type) schema)
    {
        Instance instance = maker.Make(schema.Pointer);
        string made = Mutator.Mutate(instance, random);
        string json = instance.ToString();
        return new Verdict(schema.Pointer, json, made, Complaint(api, schema.Type, json));
    }

    private static string? Complaint(CompiledApi api, string type, string json)
    {
        try
        {
            IReadOnlyList<string> violations = api.Violations(api.Read(type, json));
            return violations.Count == 0 ? null : string.Join("; ", violations);
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }
}
