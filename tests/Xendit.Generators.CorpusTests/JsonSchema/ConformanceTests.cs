using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Emit;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.CorpusTests.JsonSchema;

/// <summary>
/// The JSON Schema test suite through the whole path: the schema in a document, generated, compiled, the instance read and
/// validated. What differs, and why, is listed in the documentation.
/// </summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public void Groups_pass_or_are_listed()
    {
        var table = new StringBuilder("| file | groups | passed | cases | right |\n|---|---|---|---|---|\n");
        var failures = new List<string>();
        foreach (string file in SuiteGroup.Files())
        {
            IReadOnlyList<SuiteGroup> groups = SuiteGroup.Of(file);
            List<IReadOnlyList<string>> wrong = Judge(groups);
            failures.AddRange(wrong.SelectMany(static list => list));
            int cases = groups.Sum(static group => group.Cases.Count);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {file} | {groups.Count} | {wrong.Count(static list => list.Count == 0)} | {cases} | {cases - wrong.Sum(static list => list.Count)} |");
        }

        output.WriteLine(table.ToString());
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "conformance.md"), table + string.Join("\n", failures));
    }

    private static List<IReadOnlyList<string>> Judge(IReadOnlyList<SuiteGroup> groups)
    {
        List<string> names = groups.Select(static (_, index) => "G" + index.ToString(CultureInfo.InvariantCulture)).ToList();
        Generation generation = Generation.Run(new GenerationInput { Documents = [.. groups.Select((group, index) => SuiteDocument.Of(group, names[index]))] });
        List<string> problems = generation.Problems().Select(static problem => problem.ToString()).ToList();
        if (problems.Count > 0)
        {
            return groups.Select(group => (IReadOnlyList<string>)[$"{group.Name}: {problems[0]}"]).ToList();
        }

        using var image = new MemoryStream();
        EmitResult result = generation.Compilation.Emit(image);
        result.Success.ShouldBeTrue();
        image.Position = 0;
        Assembly assembly = new AssemblyLoadContext("suite", isCollectible: true).LoadFromStream(image);
        return groups.Select((group, index) => JudgeGroup(group, assembly.GetType($"Suite.{names[index]}.Case"))).ToList();
    }

    private static IReadOnlyList<string> JudgeGroup(SuiteGroup group, Type? type) =>
        group.Cases.Select(one => (Case: one, Verdict: Verdict(type, one))).Where(static pair => pair.Verdict is not null)
            .Select(pair => $"{group.Name} | {pair.Case.Description} | {pair.Verdict}").ToList();

    private static string? Verdict(Type? type, SuiteCase one)
    {
        if (type is null)
        {
            return "no type";
        }

        string json = new JsonObject { ["value"] = one.Instance?.DeepClone() }.ToJsonString();
        string? complaint;
        try
        {
            object value = type.GetMethod("FromJson", [typeof(string)])!.Invoke(null, [json])!;
            var errors = ((System.Collections.IEnumerable)type.GetMethod("Validate", [])!.Invoke(value, [])!).Cast<object>().ToList();
            complaint = errors.Count == 0 ? null : errors[0].ToString();
        }
        catch (TargetInvocationException exception)
        {
            complaint = exception.InnerException!.Message;
        }

        return (complaint is null) == one.IsValid ? null : complaint ?? "should be invalid";
    }
}
