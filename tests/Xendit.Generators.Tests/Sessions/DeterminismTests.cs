using System.Globalization;
using Microsoft.CodeAnalysis;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Sessions;

/// <summary>The same document gives the same bytes, whatever the machine's culture.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void The_sessions_document_does_not_depend_on_the_culture() => ShouldNotDependOnTheCulture(SessionsGenerationTests.Input);

    [Theory]
    [InlineData("type: integer, const: 1.5, minimum: -1.5")]
    [InlineData("type: integer, format: int32, const: 1.0")]
    [InlineData("type: number, format: double, const: 1.5, multipleOf: 0.5, default: 1.5")]
    [InlineData("type: number, enum: [1.5, -2], maximum: 1.5")]
    public void Numbers_do_not_depend_on_the_culture(string keywords) =>
        ShouldNotDependOnTheCulture(TestDocuments.Schemas($"Value: {{ type: object, properties: {{ value: {{ {keywords} }} }} }}"));

    [Fact]
    public void Ends_every_line_the_same_way() => Texts(SessionsGenerationTests.Input).ShouldAllBe(static text => !text.Contains('\r'));

    private static void ShouldNotDependOnTheCulture(GenerationInput input)
    {
        IReadOnlyList<string> expected = Texts(input);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign();
            (-1.5m).ToString(CultureInfo.CurrentCulture).ShouldBe("\u22121,5");
            decimal.Parse("1.5", CultureInfo.CurrentCulture).ShouldBe(15);
            Texts(input).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IReadOnlyList<string> Texts(GenerationInput input)
    {
        GeneratorDriver driver = input.CreateDriver().RunGenerators(input.CreateCompilation(), TestContext.Current.CancellationToken);
        return driver.GetRunResult().Results.Single().GeneratedSources.Select(static file => file.HintName + "\n" + file.SourceText).ToList();
    }

    /// <summary>Signs as Finnish has them, and separators as German has; made by hand, because the tests run without the data of cultures.</summary>
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        return culture;
    }
}
