using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Xendit.Generators.CorpusTests;

/// <summary>The table of what was measured, for people.</summary>
internal static class Report
{
    public static string Write(string set, IReadOnlyList<Measurement> measurements)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"# {set}: {measurements.Count} documents (share {CorpusShare.Current})").AppendLine();
        AppendSummary(text, measurements);
        AppendIds(text, measurements);
        AppendDocuments(text, measurements);
        AppendDetails(text, measurements);
        return text.ToString();
    }

    private static void AppendSummary(StringBuilder text, IReadOnlyList<Measurement> measurements)
    {
        int examples = measurements.Sum(static one => one.Examples.Total);
        int kept = measurements.Sum(static one => one.Examples.Kept);
        text.AppendLine(CultureInfo.InvariantCulture, $"- without an error: {measurements.Count(static one => !one.Errors.Any())} of {measurements.Count}");
        text.AppendLine(CultureInfo.InvariantCulture, $"- examples kept: {kept} of {examples}");
        text.AppendLine(CultureInfo.InvariantCulture, $"- generating / reading: {Ratio(measurements, static costs => costs.Generating):0.00} in total");
        text.AppendLine(CultureInfo.InvariantCulture, $"- generating again after the edit of a line / reading: {Ratio(measurements, static costs => costs.Regenerating):0.00} in total, and changed {measurements.Sum(static one => one.Costs.ChangedFiles)} of {measurements.Sum(static one => one.Files)} files").AppendLine();
    }

    private static double Ratio(IReadOnlyList<Measurement> measurements, Func<Costs, TimeSpan> time) =>
        measurements.Sum(one => time(one.Costs).TotalMilliseconds) / measurements.Sum(static one => one.Costs.Reading.TotalMilliseconds);

    private static void AppendIds(StringBuilder text, IReadOnlyList<Measurement> measurements)
    {
        text.AppendLine("| id | severity | reports | documents |").AppendLine("|---|---|---|---|");
        foreach (IGrouping<string, (Measurement One, Diagnostic Report)> id in measurements
            .SelectMany(static one => one.Reports.Select(report => (One: one, Report: report)))
            .GroupBy(static pair => pair.Report.Id)
            .OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {id.Key} | {id.First().Report.Severity} | {id.Count()} | {id.Select(static pair => pair.One).Distinct().Count()} |");
        }

        text.AppendLine();
    }

    private static void AppendDocuments(StringBuilder text, IReadOnlyList<Measurement> measurements)
    {
        text.AppendLine("| document | chars | files | errors | warnings | compiler | examples | reading, ms | cost | again | files again |").AppendLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (Measurement one in measurements)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {one.Document.Name} | {one.Characters} | {one.Files} | {one.Errors.Count()} | {one.Reports.Count - one.Errors.Count()} | {one.CompilerProblems.Count} | {one.Examples.Kept}/{one.Examples.Total} | {one.Costs.Reading.TotalMilliseconds:0.0} | {one.Costs.Generating / one.Costs.Reading:0.00} | {one.Costs.Regenerating / one.Costs.Reading:0.00} | {one.Costs.ChangedFiles} |");
        }

        text.AppendLine();
    }

    private static void AppendDetails(StringBuilder text, IReadOnlyList<Measurement> measurements)
    {
        foreach (Measurement one in measurements.Where(static one => one.Errors.Any() || one.CompilerProblems.Count > 0 || one.Examples.Losses.Any() || one.Exception is not null))
        {
            text.AppendLine("## " + one.Document.Name);
            IEnumerable<string> lines = [.. one.Errors.Select(static error => error.ToString()), .. one.CompilerProblems.Take(5).Select(static problem => problem.ToString()), .. one.Examples.Losses.Take(10).Select(static lost => "example " + lost)];
            foreach (string line in one.Exception is { } exception ? lines.Append(exception.ToString()) : lines)
            {
                text.AppendLine("- " + (line.Length > 400 ? line[..400] : line));
            }
        }
    }
}
