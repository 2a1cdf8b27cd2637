using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>Makes steps over a span of a pattern that is a concatenation of characters with counts.</summary>
internal static class SpanPatternBuilder
{
    private const int MaxSteps = 64;

    /// <summary>How far a search may look from each place where a match could begin: else it is quadratic.</summary>
    private const int MaxSearchLength = 256;

    /// <summary>The steps, or <see langword="null"/> where they could not be taken one after the other, each as far as it goes.</summary>
    public static SpanPattern? TryBuild(PatternNode node)
    {
        List<PatternNode> parts = node is SequenceNode sequence ? [.. sequence.Parts] : [node];
        int starts = parts.TakeWhile(static part => part is StartNode).Count();
        int ends = parts.AsEnumerable().Reverse().TakeWhile(static part => part is EndNode).Count();
        List<Step?> read = parts.Skip(starts).Take(parts.Count - starts - ends).Select(StepOf).ToList();
        if (starts + ends > parts.Count || read.Contains(null))
        {
            return null;
        }

        List<Step> steps = Join(read!);
        if (ends == 0)
        {
            // Where more may follow, the least is enough.
            TrimEnd(steps);
        }

        if (starts == 0)
        {
            // Where a match may begin anywhere, it can begin as late as possible.
            steps.Reverse();
            TrimEnd(steps);
            steps.Reverse();
        }

        return IsBounded(steps, isSearch: starts == 0) && IsDeterministic(steps)
            ? new SpanPattern(starts > 0, ends > 0, steps.Select(static step => new PatternStep(step.Set.Ranges, step.Min, step.Max)).ToEquatableArray())
            : null;
    }

    private static Step? StepOf(PatternNode part) => part switch
    {
        CharacterNode character => new Step(character.Set, 1, 1),
        RepeatNode { Part: CharacterNode character } repeat => new Step(character.Set, repeat.Min, repeat.Max),
        _ => null,
    };

    /// <summary>Makes one step of neighbours over the same characters, which else could not be told apart where one has no fixed count.</summary>
    private static List<Step> Join(IEnumerable<Step> steps)
    {
        var joined = new List<Step>();
        foreach (Step step in steps)
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is var last && (last.Min != last.Max || step.Min != step.Max) && last.Set.Ranges == step.Set.Ranges)
            {
                joined[joined.Count - 1] = last with { Min = Sum(last.Min, step.Min), Max = last.Max is { } a && step.Max is { } b ? Sum(a, b) : null };
            }
            else
            {
                joined.Add(step);
            }
        }

        return joined;
    }

    private static void TrimEnd(List<Step> steps)
    {
        while (steps.Count > 0 && steps[steps.Count - 1].Min == 0)
        {
            steps.RemoveAt(steps.Count - 1);
        }

        if (steps.Count > 0)
        {
            steps[steps.Count - 1] = steps[steps.Count - 1] with { Max = steps[steps.Count - 1].Min };
        }
    }

    private static bool IsBounded(List<Step> steps, bool isSearch) =>
        steps.Count <= MaxSteps && (!isSearch || steps.Aggregate(0, static (sum, step) => Sum(sum, step.Max ?? int.MaxValue)) <= MaxSearchLength);

    /// <summary>
    /// Whether no step of variable count shares a character with what may follow it: only then is taking as many as
    /// possible always right.
    /// </summary>
    private static bool IsDeterministic(List<Step> steps)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            IEnumerable<Step> rest = steps.Skip(i + 1);
            IEnumerable<Step> following = rest.TakeWhile(static step => step.Min == 0).Concat(rest.SkipWhile(static step => step.Min == 0).Take(1));
            if (steps[i].Min != steps[i].Max && following.Any(step => step.Set.Overlaps(steps[i].Set)))
            {
                return false;
            }
        }

        return true;
    }

    private static int Sum(int left, int right) => (int)Math.Min((long)left + right, int.MaxValue);

    private sealed record Step(CodePointSet Set, int Min, int? Max);
}
