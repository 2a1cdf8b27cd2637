using System.Reflection;
using System.Text.Json;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Emit;

/// <summary>An additional property that is called like a member would make a name stand twice.</summary>
public sealed class AdditionalPropertyTests
{
    private const string User = """
        using System.Collections.Generic;

        namespace Acme.Shop;

        internal static class User
        {
            internal static string Write(IReadOnlyDictionary<string, int> more) => new Pet { NaMe = "Rex", AdditionalProperties = more }.ToJson();
        }
        """;

    private static readonly Lazy<CompiledApi> s_api = new(() => CompiledApi.Load(
        Generation.Run(TestDocuments.Schemas("""
            Pet:
              type: object
              required: [na"me]
              properties:
                na"me: { type: string }
                nick: { type: string }
              additionalProperties: { type: integer, format: int32 }
            """) with { Sources = [User] }).ShouldCompile(),
        "Acme.Shop"));

    [Theory]
    [InlineData("na\"me")]
    [InlineData("nick")]
    public void Is_refused_where_it_is_called_like_a_member(string name)
    {
        foreach (IReadOnlyDictionary<string, int> more in Maps(name))
        {
            var thrown = Should.Throw<TargetInvocationException>(() => Write(more));
            thrown.InnerException.ShouldBeOfType<JsonException>().Message.ShouldContain($"'{name}'");
        }
    }

    [Theory]
    [InlineData("Nick")]
    [InlineData("")]
    public void Is_written_under_any_other_name(string name)
    {
        foreach (IReadOnlyDictionary<string, int> more in Maps(name))
        {
            Write(more).ShouldBe($$"""{"na\u0022me":"Rex","{{name}}":1}""");
        }
    }

    private static string Write(IReadOnlyDictionary<string, int> more) =>
        (string)s_api.Value.TypeOf("User").GetMethod("Write", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [more])!;

    private static IEnumerable<IReadOnlyDictionary<string, int>> Maps(string name) =>
        [new Dictionary<string, int> { [name] = 1 }, new SortedDictionary<string, int>(StringComparer.Ordinal) { [name] = 1 }];
}
