using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Xendit.Generators.Tests.Sessions;

/// <summary>The same document gives the same bytes, whatever the machine's culture.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void Does_not_depend_on_the_culture()
    {
        IReadOnlyList<string> expected = Texts();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign();
            (-1.5m).ToString(CultureInfo.CurrentCulture).ShouldBe("\u22121,5");
            Texts().ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Ends_every_line_the_same_way() => Texts().ShouldAllBe(static text => !text.Contains('\r'));

    private static IReadOnlyList<string> Texts()
    {
        GeneratorDriver driver = SessionsGenerationTests.Input.CreateDriver()
            .RunGenerators(SessionsGenerationTests.Input.CreateCompilation(), TestContext.Current.CancellationToken);
        return driver.GetRunResult().Results.Single().GeneratedSources.Select(static file => file.HintName + "\n" + file.SourceText).ToList();
    }

    /// <summary>Signs and separators as Finnish has them; made by hand, because the tests run without the data of cultures.</summary>
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}
