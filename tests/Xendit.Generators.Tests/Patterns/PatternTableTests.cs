namespace Xendit.Generators.Tests.Patterns;

/// <summary>Generated code matches what an engine of ECMA-262 matches.</summary>
public class PatternTableTests
{
    private static readonly Lazy<PatternCase> s_case = new(() => new PatternCase(PatternRow.All.Select(static row => row.Pattern)));

    public static IEnumerable<TheoryDataRow<string, int>> Rows() => PatternRow.All.Select(static (row, index) => new TheoryDataRow<string, int>(row.Name, index));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_pattern_has_its_meaning(string name, int number)
    {
        name.ShouldNotBeEmpty();
        PatternRow row = PatternRow.All[number];
        row.Valid.Where(text => !s_case.Value.IsMatch(number, text)).ShouldBeEmpty($"{row.Pattern} must match");
        row.Invalid.Where(text => s_case.Value.IsMatch(number, text)).ShouldBeEmpty($"{row.Pattern} must not match");
    }

    [Fact]
    public void No_pattern_of_the_table_is_refused() => s_case.Value.Reports.ShouldAllBe(static report => report.StartsWith("XG0107"));
}
