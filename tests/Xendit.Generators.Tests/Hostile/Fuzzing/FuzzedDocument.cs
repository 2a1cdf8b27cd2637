using System.Text.Json;
using System.Text.Json.Nodes;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile.Fuzzing;

/// <summary>A document made from a seed.</summary>
/// <param name="Seed">The seed; the document is a function of it.</param>
/// <param name="Path">Its path, whose name no other seed has.</param>
/// <param name="Text">Its text.</param>
internal sealed record FuzzedDocument(int Seed, string Path, string Text)
{
    private static readonly JsonSerializerOptions s_deep = new() { MaxDepth = 2000 };

    public string Namespace => $"Acme.Fuzz{Seed}";

    public static FuzzedDocument Make(int seed)
    {
        var random = new Random(seed);
        JsonObject document = new DocumentMaker(random).Make();
        new DocumentMutator(random).Mutate(document, random.OneIn(2) ? random.Next(6) : 0);
        return random.OneIn(2)
            ? new FuzzedDocument(seed, $"fuzz{seed}.openapi.json", document.ToJsonString(s_deep))
            : new FuzzedDocument(seed, $"fuzz{seed}.openapi.yaml", YamlPrinter.Print(document));
    }

    public BareGeneration Generate() => CompiledBatch.Generate(Path, Text, Namespace);
}
