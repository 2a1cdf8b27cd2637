using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Files;

namespace Xendit.Generators.CorpusTests.Examples;

/// <summary>Reads and writes a document's examples with the code that was generated for it.</summary>
internal static class ExampleRoundTrip
{
    public static ExampleCount Run(CSharpCompilation compilation, string path, string text, EquatableArray<ReferredFile> others)
    {
        if (DocumentReader.Read(path, text, others, CancellationToken.None).Document is not { } document)
        {
            return new ExampleCount(0, 0, []);
        }

        List<TypedExample> examples = TypedExamples(ExampleFinder.Find(document), DocumentTypes.Of(document)).ToList();
        return examples.Count == 0 ? new ExampleCount(0, 0, []) : Run(compilation, examples);
    }

    private static ExampleCount Run(CSharpCompilation compilation, List<TypedExample> examples)
    {
        var context = new AssemblyLoadContext("generated", isCollectible: true);
        try
        {
            using var image = new MemoryStream();
            compilation.Emit(image).Success.ShouldBeTrue();
            image.Position = 0;
            var codec = new GeneratedCodec(context.LoadFromStream(image), CorpusNames.Namespace);
            return Count(examples.Where(example => codec.Knows(example.Type)).ToList(), codec);
        }
        catch (OutOfMemoryException)
        {
            // The limit is meant for the generator; of the largest documents the compiler cannot emit the code within it.
            return new ExampleCount(0, 0, [$"the compiler cannot emit the code within the limit: {examples.Count} examples are not judged"]);
        }
        finally
        {
            context.Unload();
        }
    }

    private static ExampleCount Count(List<TypedExample> examples, GeneratedCodec codec)
    {
        List<string> lost = examples
            .Select(example => codec.Difference(example.Type, example.Json) is { } difference ? $"{example.Pointer} as {example.Type}: {difference}" : null)
            .OfType<string>()
            .ToList();
        return new ExampleCount(examples.Count, examples.Count - lost.Count, lost);
    }

    private static IEnumerable<TypedExample> TypedExamples(IEnumerable<Example> examples, DocumentTypes types)
    {
        foreach (Example example in examples)
        {
            using JsonDocument value = JsonDocument.Parse(SpecText.ToJson(example.Value));
            foreach ((TypeRef part, JsonElement element) in Parts(types.TypeOf(example.Schema), value.RootElement))
            {
                yield return new TypedExample(example.Pointer, part.Name!, element.GetRawText());
            }
        }
    }

    /// <summary>The values of declared types: lists and maps have no codec of their own that could be called by name.</summary>
    private static IEnumerable<(TypeRef Type, JsonElement Value)> Parts(TypeRef type, JsonElement value) => (type.Shape, value.ValueKind) switch
    {
        (TypeShape.Record or TypeShape.Union, not JsonValueKind.Null) => [(type, value)],
        (TypeShape.List, JsonValueKind.Array) => value.EnumerateArray().SelectMany(item => Parts(type.Element!, item)),
        (TypeShape.Map, JsonValueKind.Object) => value.EnumerateObject().SelectMany(item => Parts(type.Element!, item.Value)),
        _ => [],
    };

    /// <summary>A value of a declared type, and the place of the example that it is part of.</summary>
    private sealed record TypedExample(string Pointer, string Type, string Json);
}
