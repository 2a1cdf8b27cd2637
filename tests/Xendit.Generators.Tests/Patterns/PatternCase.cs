using System.Reflection;
using System.Text.Json;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Patterns;

/// <summary>A record with a text for each of some patterns, generated, compiled, and asked which texts match.</summary>
internal sealed class PatternCase
{
    private readonly Lazy<CompiledApi> _api;

    public PatternCase(IEnumerable<string> patterns, TestFramework? framework = null)
    {
        IEnumerable<string> properties = patterns.Select(static (pattern, index) => $"p{index}: {{ type: string, pattern: {JsonSerializer.Serialize(pattern)} }}");
        GenerationInput input = TestDocuments.Schemas($"Holder: {{ type: object, properties: {{ {string.Join(", ", properties)} }} }}");
        Generation = Generation.Run(framework is null ? input : input with { Framework = framework });
        _api = new Lazy<CompiledApi>(() => CompiledApi.Load(Generation, "Acme.Shop"));
    }

    public Generation Generation { get; }

    /// <summary>What was reported, as <c>id: message</c>.</summary>
    public IEnumerable<string> Reports => Generation.Diagnostics.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(null)}");

    /// <summary>Whether the generated code takes the text, by the number of the pattern.</summary>
    public bool IsMatch(int number, string text) => Messages(number, text).Count == 0;

    /// <summary>What validation says of the text.</summary>
    public IReadOnlyList<string> Messages(int number, string text)
    {
        Type type = _api.Value.TypeOf("Holder");
        object holder = Activator.CreateInstance(type)!;
        type.GetProperty("P" + number)!.SetValue(holder, text);
        var errors = (IEnumerable<object>)type.GetMethod("Validate")!.Invoke(holder, BindingFlags.DoNotWrapExceptions, null, [], null)!;
        return errors.Select(static error => (string)error.GetType().GetProperty("Message")!.GetValue(error)!).ToList();
    }
}
