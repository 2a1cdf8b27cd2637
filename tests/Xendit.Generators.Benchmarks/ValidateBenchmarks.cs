using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks;

/// <summary>Validating a valid session: generated code checks all of it, the attributes only its own strings and amount.</summary>
[ShortRunJob, MemoryDiagnoser, MinColumn]
public class ValidateBenchmarks
{
    private readonly PaymentSession _session = PaymentSession.FromJson(DocumentedSession.Utf8);
    private readonly PlainSession _plain = JsonSerializer.Deserialize(DocumentedSession.Utf8, PlainContext.Default.PlainSession)!;

    [Benchmark(Baseline = true)]
    public int Generated() => _session.Validate().Count;

    [Benchmark]
    public bool DataAnnotations() => Validator.TryValidateObject(_plain, new ValidationContext(_plain), new List<ValidationResult>(), validateAllProperties: true);
}
