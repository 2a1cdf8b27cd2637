using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Xendit.Generators.Benchmarks.HandTuned;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks;

/// <summary>Reading the documented session from UTF-8.</summary>
[ShortRunJob, MemoryDiagnoser, MinColumn]
public class ReadBenchmarks
{
    [GlobalSetup]
    public void Setup()
    {
        if (HandTuned() != Generated())
        {
            throw new InvalidOperationException("The hand-tuned reader reads something else.");
        }
    }

    [Benchmark(Baseline = true)]
    public PaymentSession Generated() => PaymentSession.FromJson(DocumentedSession.Utf8);

    [Benchmark]
    public PaymentSession HandTuned() => SessionReader.Read(DocumentedSession.Utf8);

    [Benchmark]
    public PlainSession? SystemTextJsonSourceGeneration() => JsonSerializer.Deserialize(DocumentedSession.Utf8, PlainContext.Default.PlainSession);

    [Benchmark]
    public PlainSession? SystemTextJsonReflection() => JsonSerializer.Deserialize<PlainSession>(DocumentedSession.Utf8, PlainReflection.Options);

    [Benchmark]
    public int TokenScan()
    {
        var reader = new Utf8JsonReader(DocumentedSession.Utf8);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
