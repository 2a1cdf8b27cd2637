using System.Globalization;
using System.Text;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Patterns;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Patterns;

/// <summary>The table of Unicode properties says what the framework says, as far as that knows them.</summary>
public class UnicodePropertyTests
{
    [Theory]
    [InlineData("Lu", UnicodeCategory.UppercaseLetter)]
    [InlineData("Lt", UnicodeCategory.TitlecaseLetter)]
    [InlineData("Lm", UnicodeCategory.ModifierLetter)]
    [InlineData("Mn", UnicodeCategory.NonSpacingMark)]
    [InlineData("Mc", UnicodeCategory.SpacingCombiningMark)]
    [InlineData("Nd", UnicodeCategory.DecimalDigitNumber)]
    [InlineData("Nl", UnicodeCategory.LetterNumber)]
    [InlineData("Pc", UnicodeCategory.ConnectorPunctuation)]
    [InlineData("Sc", UnicodeCategory.CurrencySymbol)]
    [InlineData("Zs", UnicodeCategory.SpaceSeparator)]
    [InlineData("Cc", UnicodeCategory.Control)]
    [InlineData("Co", UnicodeCategory.PrivateUse)]
    public void A_category_is_the_framework_s(string name, UnicodeCategory category) => Assigned()
        .Where(codePoint => Contains(UnicodeProperties.Find(name)!, codePoint) != (CharUnicodeInfo.GetUnicodeCategory(codePoint) == category))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("L", "Letter", "gc=L", "General_Category=Letter")]
    [InlineData("Script=Greek", "sc=Grek")]
    [InlineData("Script_Extensions=Greek", "scx=Grek")]
    [InlineData("Alphabetic", "Alpha")]
    [InlineData("White_Space", "space")]
    [InlineData("P", "punct", "Punctuation")]
    [InlineData("Script=Inherited", "sc=Qaai", "sc=Zinh")]
    public void Names_have_aliases(params string[] names) => names.Select(static name => UnicodeProperties.Find(name)!.Ranges).Distinct().Count().ShouldBe(1);

    [Fact]
    public void Half_characters_are_in_no_property() => UnicodeProperties.Find("Cs")!.Ranges.ShouldBeEmpty();

    [Fact]
    public void The_notices_name_the_data()
    {
        string version = RepositoryFiles.Read("src/Xendit.Generators/Lowering/Patterns/Unicode/properties.txt").Split(';')[0].Split(' ')[1];
        string notices = RepositoryFiles.Read("src/Xendit.Generators/Packing/THIRD-PARTY-NOTICES.txt");
        notices.ShouldContain($"Unicode Character Database {version}\n");
        notices.ShouldContain("UNICODE LICENSE V3");
    }

    /// <summary>What the framework's version of Unicode has: the table may be of a later one.</summary>
    private static IEnumerable<int> Assigned() => Enumerable.Range(0, 0x110000)
        .Where(static codePoint => Rune.IsValid(codePoint) && CharUnicodeInfo.GetUnicodeCategory(codePoint) != UnicodeCategory.OtherNotAssigned);

    private static bool Contains(CodePointSet set, int codePoint)
    {
        int low = 0;
        int high = set.Ranges.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = set.Ranges[middle].Last < codePoint ? (middle + 1, high) : (low, middle);
        }

        return low < set.Ranges.Count && set.Ranges[low] is CodePointRange range && range.First <= codePoint;
    }
}
