using System.Globalization;
using System.Text;

namespace Xendit.Generators.CorpusTests.JsonSchema;

/// <summary>
/// The JSON Schema test suite through the whole path: the schema in a document, generated, compiled, the instance read and
/// validated. What differs, and why, is listed in the documentation, and nothing else is.
/// </summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public void Groups_pass_or_are_listed()
    {
        IReadOnlyDictionary<string, string> listed = ListedDifferences.Read();
        List<GroupVerdict> verdicts = SuiteGroup.Files().SelectMany(SuiteJudge.Judge).ToList();
        string report = Report(verdicts, listed);
        output.WriteLine(report);
        string folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "artifacts")).FullName;
        File.WriteAllText(Path.Combine(folder, "conformance.md"), report);

        verdicts.Where(verdict => !verdict.IsPassed && !listed.ContainsKey(verdict.Group.Name)).SelectMany(static verdict => verdict.Wrong)
            .ShouldBeEmpty("Groups that differ and are not listed.");
        verdicts.Where(verdict => verdict.IsPassed && listed.ContainsKey(verdict.Group.Name)).Select(static verdict => verdict.Group.Name)
            .ShouldBeEmpty("Groups that are listed and pass.");
        listed.Keys.Except(verdicts.Select(static verdict => verdict.Group.Name)).ShouldBeEmpty("Listed groups that there are not.");
    }

    private static string Report(IReadOnlyList<GroupVerdict> verdicts, IReadOnlyDictionary<string, string> listed)
    {
        var text = new StringBuilder("| file | groups | pass | listed | cases | right |\n|---|---|---|---|---|---|\n");
        foreach (IGrouping<string, GroupVerdict> file in verdicts.GroupBy(static verdict => verdict.Group.File))
        {
            AppendLine(text, file.Key, [.. file], listed);
        }

        AppendLine(text, "all", verdicts, listed);
        text.AppendLine();
        foreach (string wrong in verdicts.SelectMany(static verdict => verdict.Wrong))
        {
            text.AppendLine("- " + wrong);
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, string name, IReadOnlyList<GroupVerdict> verdicts, IReadOnlyDictionary<string, string> listed)
    {
        int cases = verdicts.Sum(static verdict => verdict.Group.Cases.Count);
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {name} | {verdicts.Count} | {verdicts.Count(static verdict => verdict.IsPassed)} | {verdicts.Count(verdict => listed.ContainsKey(verdict.Group.Name))} | {cases} | {cases - verdicts.Sum(static verdict => verdict.Wrong.Count)} |");
    }
}
