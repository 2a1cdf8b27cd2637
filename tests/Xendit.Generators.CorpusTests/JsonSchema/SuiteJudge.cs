using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.CorpusTests.JsonSchema;

/// <summary>What was found of a group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Wrong">The cases that are judged otherwise than the suite says.</param>
internal sealed record GroupVerdict(SuiteGroup Group, IReadOnlyList<string> Wrong)
{
    public bool IsPassed => Wrong.Count == 0;
}

/// <summary>Generates and compiles the groups of a file together, and judges their instances.</summary>
internal static class SuiteJudge
{
    public static IEnumerable<GroupVerdict> Judge(string file)
    {
        IReadOnlyList<SuiteGroup> groups = SuiteGroup.Of(file);
        List<TestDocument> documents = groups.Select(static (group, index) => SuiteDocument.Of(group, NameOf(index))).ToList();
        Generation generation = Generation.Run(new GenerationInput { Documents = [.. documents] }).ShouldCompile();
        using var image = new MemoryStream();
        generation.Compilation.Emit(image).Success.ShouldBeTrue();
        Assembly assembly = Assembly.Load(image.ToArray());
        return groups.Select((group, index) => assembly.GetType($"Suite.{NameOf(index)}.Case") is { } type
            ? new GroupVerdict(group, group.Cases.Select(one => Complaint(group, type, one)).OfType<string>().ToList())
            : new GroupVerdict(group, [$"{group.Name}: {generation.Diagnostics.FirstOrDefault(report => report.Location.GetLineSpan().Path == documents[index].Path)}"])).ToList();
    }

    private static string NameOf(int index) => "G" + index.ToString(CultureInfo.InvariantCulture);

    private static string? Complaint(SuiteGroup group, Type type, SuiteCase one)
    {
        string? violation = Violation(type, new JsonObject { ["value"] = one.Instance?.DeepClone() }.ToJsonString());
        return (violation is null) == one.IsValid ? null : $"{group.Name} / {one.Description}: {violation ?? "found valid"}";
    }

    private static string? Violation(Type type, string json)
    {
        try
        {
            object value = type.GetMethod("FromJson", [typeof(string)])!.Invoke(null, [json])!;
            return ((IEnumerable)type.GetMethod("Validate", [])!.Invoke(value, [])!).Cast<object>().FirstOrDefault()?.ToString();
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.Message;
        }
    }
}
