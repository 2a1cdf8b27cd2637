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

        IReadOnlyList<Example> examples = ExampleFinder.Find(document);
        var types = DocumentTypes.Of(document);
        var context = new AssemblyLoadContext("generated", isCollectible: true);
        try
        {
            using var image = new MemoryStream();
            compilation.Emit(image).Success.ShouldBeTrue();
            image.Position = 0;
            var codec = new GeneratedCodec(context.LoadFromStream(image), CorpusNames.Namespace);
            return Count(examples, types, codec);
        }
        finally
        {
            context.Unload();
        }
    }

    private static ExampleCount Count(IReadOnlyList<Example> examples, DocumentTypes types, GeneratedCodec codec)
    {
        int total = 0;
        var lost = new List<string>();
        foreach (Example example in examples)
        {
            TypeRef type = types.TypeOf(example.Schema);
            using JsonDocument value = JsonDocument.Parse(SpecText.ToJson(example.Value));
            foreach ((TypeRef part, JsonElement element) in Parts(type, value.RootElement).Where(pair => codec.Knows(pair.Type.Name!)))
            {
                total++;
                if (codec.Difference(part.Name!, element.GetRawText()) is { } difference)
                {
                    lost.Add($"{example.Pointer} as {part.Name}: {difference}");
                }
            }
        }

        return new ExampleCount(total, total - lost.Count, lost);
    }

    /// <summary>The values of declared types: lists and maps have no codec of their own that could be called by name.</summary>
    private static IEnumerable<(TypeRef Type, JsonElement Value)> Parts(TypeRef type, JsonElement value) => (type.Shape, value.ValueKind) switch
    {
        (TypeShape.Record or TypeShape.Union, not JsonValueKind.Null) => [(type, value)],
        (TypeShape.List, JsonValueKind.Array) => value.EnumerateArray().SelectMany(item => Parts(type.Element!, item)),
        (TypeShape.Map, JsonValueKind.Object) => value.EnumerateObject().SelectMany(item => Parts(type.Element!, item.Value)),
        _ => [],
    };
}
