using System.Reflection;
using System.Text.Json;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Files;

namespace Xendit.Generators.CorpusTests.Examples;

/// <summary>Reads and writes a document's examples with the code that was generated for it.</summary>
internal static class ExampleRoundTrip
{
    /// <param name="image">The assembly of the generated code, if the compiler gave one.</param>
    /// <param name="path">The path of the document.</param>
    /// <param name="text">The document.</param>
    /// <param name="others">What it refers to.</param>
    public static ExampleResult Run(byte[]? image, string path, string text, EquatableArray<ReferredFile> others)
    {
        if (DocumentReader.Read(path, text, others, CancellationToken.None).Document is not { } document)
        {
            return ExampleResult.None;
        }

        IReadOnlyList<Example> examples = ExampleFinder.Find(document);
        return (examples, image) switch
        {
            ([], _) => ExampleResult.None,
            (_, null) => new ExampleResult([], $"the compiler gave no assembly: {examples.Count} examples are not judged"),
            _ => Run(image, examples, DocumentTypes.Of(document)),
        };
    }

    private static ExampleResult Run(byte[] image, IReadOnlyList<Example> examples, DocumentTypes types)
    {
        var codec = new GeneratedCodec(Assembly.Load(image), CorpusNames.Namespace);
        return new ExampleResult(examples.Select(example => Judge(example, types, codec)).OfType<ExampleVerdict>().ToList());
    }

    /// <summary>Nothing for an example in which there is no value of a declared type that was generated.</summary>
    private static ExampleVerdict? Judge(Example example, DocumentTypes types, GeneratedCodec codec)
    {
        string json = SpecText.ToJson(example.Value);
        using JsonDocument value = JsonDocument.Parse(json);
        List<(string Type, string Json)> parts = Parts(types.TypeOf(example.Schema), value.RootElement)
            .Select(static part => (part.Type.Name!, part.Value.GetRawText()))
            .Where(part => codec.Knows(part.Item1))
            .ToList();
        return parts.Count == 0
            ? null
            : new ExampleVerdict(example.Pointer, example.Schema.Pointer, json, parts.Select(part => Loss(part, codec)).FirstOrDefault(static loss => loss is not null));
    }

    private static string? Loss((string Type, string Json) part, GeneratedCodec codec) =>
        codec.Difference(part.Type, part.Json) is { } difference ? $"as {part.Type}: {difference}" : null;

    /// <summary>The values of declared types: lists and maps have no codec of their own that could be called by name.</summary>
    private static IEnumerable<(TypeRef Type, JsonElement Value)> Parts(TypeRef type, JsonElement value) => (type.Shape, value.ValueKind) switch
    {
        (TypeShape.Record or TypeShape.Union, not JsonValueKind.Null) => [(type, value)],
        (TypeShape.List, JsonValueKind.Array) => value.EnumerateArray().SelectMany(item => Parts(type.Element!, item)),
        (TypeShape.Map, JsonValueKind.Object) => value.EnumerateObject().SelectMany(item => Parts(type.Element!, item.Value)),
        _ => [],
    };
}
