using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Xendit.Generators.Tests.Harness;

/// <summary>Assertions about the steps of a run.</summary>
internal static class Caching
{
    private static readonly string[] s_ownSteps = typeof(TrackingNames)
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(static field => (string)field.GetRawConstantValue()!)
        .ToArray();

    /// <summary>Asserts that no step of ours made anything new.</summary>
    public static void AssertCached(GeneratorRunResult result)
    {
        foreach (string step in s_ownSteps.Where(result.TrackedSteps.ContainsKey))
        {
            ReasonsOf(result, step).ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged, step);
        }

        result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs).Select(static output => output.Reason)
            .ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }

    /// <summary>Why the outputs of a step are as they are.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> ReasonsOf(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason).ToList();

    /// <summary>Asserts that nothing of the compilation is kept alive by a value of the pipeline.</summary>
    public static void AssertValuesAreFreeOfTheCompilation(GeneratorRunResult result)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string step in s_ownSteps.Where(result.TrackedSteps.ContainsKey))
        {
            foreach ((object value, IncrementalStepRunReason _) in result.TrackedSteps[step].SelectMany(static run => run.Outputs))
            {
                Walk(value, step, visited);
            }
        }
    }

    private static void Walk(object? value, string path, HashSet<object> visited)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !visited.Add(value))
        {
            return;
        }

        bool isBanned = value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or SourceText or AdditionalText or Diagnostic or Delegate;
        isBanned.ShouldBeFalse($"{path} holds a {value.GetType()}");
        if (value is DiagnosticDescriptor)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, path + "[]", visited);
            }
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.GetValue(value), $"{path}.{field.Name}", visited);
        }
    }
}
