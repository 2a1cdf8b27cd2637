using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Schemas;

/// <summary>A document of component schemas: generated, compiled, and at hand to read and write values.</summary>
internal sealed class SchemaCase
{
    private const string Namespace = "Acme.Shop";

    private static readonly RecentlyUsed<(Generation Generation, CompiledApi Api)> s_made = new(capacity: 32);

    public SchemaCase(string schemas, string version = "3.1.0") => (Generation, Api) = s_made.GetOrMake(version + schemas, () => Make(schemas, version));

    public Generation Generation { get; }

    public CompiledApi Api { get; }

    /// <summary>What was reported, as <c>id: message</c>.</summary>
    public IEnumerable<string> Reports => Generation.Diagnostics.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(null)}");

    /// <summary>Asserts that a value is read, and written with the same content.</summary>
    public SchemaCase Keeps(string type, string json)
    {
        JsonComparison.Difference(json, Api.RoundTrip(type, json)).ShouldBeNull();
        return this;
    }

    /// <summary>The name of the alternative that a value of a union is.</summary>
    public string Alternative(string type, string json)
    {
        object value = Api.Read(type, json);
        return value.GetType().GetMethods()
            .Where(static method => method.Name.StartsWith("TryGet", StringComparison.Ordinal))
            .Single(method => (bool)method.Invoke(value, [null])!)
            .Name["TryGet".Length..];
    }

    /// <summary>The C# type of a member, as reflection spells it.</summary>
    public string TypeOf(string type, string member) => Spell(Api.TypeOf(type).GetProperty(member).ShouldNotBeNull().PropertyType);

    /// <summary>The members of an enumeration.</summary>
    public IEnumerable<string> NamesOf(string type) => Enum.GetNames(Api.TypeOf(type));

    private static (Generation Generation, CompiledApi Api) Make(string schemas, string version)
    {
        GenerationInput input = TestDocuments.Schemas(schemas);
        TestDocument document = input.Documents[0];
        Generation generation = Generation.Run(input with { Documents = [document.WithText(document.Text.Replace("openapi: 3.1.0", "openapi: " + version, StringComparison.Ordinal))] });
        return (generation, CompiledApi.Load(generation, Namespace));
    }

    private static string Spell(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Spell(underlying) + "?";
        }

        string name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Spell))}>" : name;
    }
}
