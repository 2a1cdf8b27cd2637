using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Xendit.Generators.Benchmarks.HandTuned;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks;

/// <summary>Writing the documented session to a buffer that is used again and again.</summary>
[ShortRunJob, MemoryDiagnoser, MinColumn]
public class WriteBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly PaymentSession _session = PaymentSession.FromJson(DocumentedSession.Utf8);
    private readonly PlainSession _plain = JsonSerializer.Deserialize(DocumentedSession.Utf8, PlainContext.Default.PlainSession)!;
    private Utf8JsonWriter _writer = null!;

    [GlobalSetup]
    public void Setup()
    {
        _writer = new Utf8JsonWriter(_buffer);
        HandTuned();
        if (PaymentSession.FromJson(_buffer.WrittenSpan) != _session)
        {
            throw new InvalidOperationException("The hand-tuned writer writes something else.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Generated()
    {
        Reset();
        JsonSerializer.Serialize(_writer, _session, SessionsJson.Default.PaymentSession);
        return Finish();
    }

    [Benchmark]
    public int HandTuned()
    {
        Reset();
        SessionWriter.Write(_writer, _session);
        return Finish();
    }

    [Benchmark]
    public int SystemTextJsonSourceGeneration()
    {
        Reset();
        JsonSerializer.Serialize(_writer, _plain, PlainContext.Default.PlainSession);
        return Finish();
    }

    [Benchmark]
    public int SystemTextJsonReflection()
    {
        Reset();
        JsonSerializer.Serialize(_writer, _plain, PlainReflection.Options);
        return Finish();
    }

    private void Reset()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
    }

    private int Finish()
    {
        _writer.Flush();
        return _buffer.WrittenCount;
    }
}
