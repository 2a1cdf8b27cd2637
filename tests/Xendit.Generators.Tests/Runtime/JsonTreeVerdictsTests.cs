using System.Diagnostics;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Runtime;

/// <summary>What is known of a value is found at once, however many rules look at however many values.</summary>
public class JsonTreeVerdictsTests
{
    private const int Verdicts = 400_000;

    [Fact]
    public void What_was_added_is_found_and_nothing_else()
    {
        var verdicts = new JsonTreeVerdicts();
        object rule = new(), other = new();
        for (int row = 0; row < 1000; row++)
        {
            verdicts.Add(rule, row, row % 2 == 0);
        }

        Enumerable.Range(0, 1000).Select(row => verdicts.Find(rule, row)).ShouldBe(Enumerable.Range(0, 1000).Select(static row => (bool?)(row % 2 == 0)));
        verdicts.Find(rule, 1000).ShouldBeNull();
        verdicts.Find(other, 0).ShouldBeNull();
        verdicts.Clear();
        verdicts.Find(rule, 0).ShouldBeNull();
    }

    [Fact]
    public void Many_rules_cost_no_more_than_one()
    {
        TimeOf(rules: 1);

        (TimeOf(rules: 20) / TimeOf(rules: 1)).ShouldBeLessThan(50);
    }

    private static double TimeOf(int rules)
    {
        var verdicts = new JsonTreeVerdicts();
        object[] all = Enumerable.Range(0, rules).Select(static _ => new object()).ToArray();
        long start = Stopwatch.GetTimestamp();
        for (int row = 0; row < Verdicts / rules; row++)
        {
            foreach (object rule in all)
            {
                verdicts.Add(rule, row, holds: true);
            }
        }

        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        verdicts.Clear();
        return time;
    }
}
