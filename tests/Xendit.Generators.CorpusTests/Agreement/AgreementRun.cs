using System.Text.Json;
using System.Text.Json.Nodes;
using Xendit.Generators.CodeModel;
using Xendit.Generators.CorpusTests.Agreement.Instances;
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
        var tree = new SchemaTree(JsonNode.Parse(SpecText.ToJson(read.Root))!);
        List<JudgedSchema> schemas = DeclaredTypes(read)
            .Select(schema => new JudgedSchema(schema.Pointer, schema.Type, new InstanceStream(tree, schema.Pointer, unchecked(seed + schema.Index))))
            .ToList();
        return Enumerable.Range(0, count).Select(index => JudgeOne(api, schemas[index % schemas.Count])).ToList();
    }

    /// <summary>The component schemas that became a type with a codec of its own, with their places among all schemas.</summary>
    private static IEnumerable<(string Pointer, string Type, int Index)> DeclaredTypes(SpecDocument document)
    {
        var types = DocumentTypes.Of(document);
        return ComponentSchemas.Of(document)
            .Select((component, index) => (component.Schema.Pointer, Type: types.TypeOf(component.Schema), index))
            .Where(static component => component.Type.Shape is TypeShape.Record or TypeShape.Union)
            .Select(static component => (component.Pointer, component.Type.Name!, component.index));
    }

    private static Verdict JudgeOne(CompiledApi api, JudgedSchema schema)
    {
        (string json, string made) = schema.Instances.Next();
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

    private sealed record JudgedSchema(string Pointer, string Type, InstanceStream Instances);
}
