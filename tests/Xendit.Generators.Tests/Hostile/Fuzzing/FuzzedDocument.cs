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
        new DocumentMutator(random, donor: new DocumentMaker(random).Make()).Mutate(document, random.OneIn(2) ? random.Next(6) : 0);
        bool isJson = random.OneIn(2);
        string text = isJson ? document.ToJsonString(s_deep) : YamlPrinter.Print(document);
        return new FuzzedDocument(seed, $"fuzz{seed}.openapi.{(isJson ? "json" : "yaml")}", new TextMutator(random).Mutate(text, random.OneIn(4) ? 1 + random.Next(3) : 0));
    }

    public BareGeneration Generate() => CompiledBatch.Generate(Path, Text, Namespace);
}
