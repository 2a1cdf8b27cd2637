using System.Text.Json;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Sessions;

namespace Xendit.Generators.Tests.Annotations;

/// <summary>Over the tables of <c>tests/spec</c>: attributes report the members that <c>Validate()</c> reports, and no other.</summary>
public sealed class SessionsAnnotationTests
{
    private static readonly Lazy<CompiledApi> s_api = new(() => CompiledApi.Load(
        Generation.Run(SessionsGenerationTests.Input.With("OpenApiDataAnnotations", "true")), "Xendit.Sessions"));

    public static TheoryData<string> Broken => SpecTable.NamesOf("broken.json");

    public static TheoryData<string> Valid => SpecTable.NamesOf("valid.json");

    [Theory]
    [MemberData(nameof(Broken))]
    public void Reports_what_validation_reports(string name) => Agree(SpecTable.Row("broken.json", name));

    [Theory]
    [MemberData(nameof(Valid))]
    public void Reports_nothing_of_a_valid_value(string name) => Agree(SpecTable.Row("valid.json", name)).ShouldBeEmpty();

    [Fact]
    public void Reports_nothing_of_an_example()
    {
        foreach ((string schema, string json) in SessionsExamples.Read())
        {
            new AnnotatedValue(s_api.Value.Read(schema, json), []).Agree().ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_tables_break_many_members()
    {
        int reported = Broken.Sum(static name => Agree(SpecTable.Row("broken.json", name)).Count);

        reported.ShouldBeGreaterThan(40);
    }

    private static IReadOnlyList<string> Agree(JsonElement row)
    {
        (string schema, string json, string _) = SpecTable.Placed(row);
        (object? value, IReadOnlyList<string> violations) = s_api.Value.TryRead(schema, json);
        return value is null ? [] : new AnnotatedValue(value, violations).Agree();
    }
}
