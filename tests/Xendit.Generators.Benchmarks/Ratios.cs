using System.Diagnostics;

namespace Xendit.Generators.Benchmarks;

/// <summary>
/// The shortest of many short rounds, which all contestants run in turn: these still compare on a machine that does other
/// work, where a mean of a few long rounds does not.
/// </summary>
internal static class Ratios
{
    private const int WarmUpCalls = 40_000;
    private const int Rounds = 300;
    private const int CallsPerRound = 300;

    /// <summary>Prints how long each contestant takes, and its ratio to the first.</summary>
    public static void Print()
    {
        var read = new ReadBenchmarks();
        read.Setup();
        Print(
            "read",
            ("generated", () => read.Generated()),
            ("hand-tuned", () => read.HandTuned()),
            ("System.Text.Json source generation", () => read.SystemTextJsonSourceGeneration()),
            ("System.Text.Json by reflection", () => read.SystemTextJsonReflection()),
            ("token scan", () => read.TokenScan()));

        var write = new WriteBenchmarks();
        write.Setup();
        Print(
            "write",
            ("generated", () => write.Generated()),
            ("hand-tuned", () => write.HandTuned()),
            ("System.Text.Json source generation", () => write.SystemTextJsonSourceGeneration()),
            ("System.Text.Json by reflection", () => write.SystemTextJsonReflection()));

        var validate = new ValidateBenchmarks();
        Print("validate", ("generated", () => validate.Generated()), ("DataAnnotations", () => validate.DataAnnotations()));
    }

    private static void Print(string title, params (string Name, Action Call)[] contestants)
    {
        double[] nanoseconds = Measure([.. contestants.Select(static contestant => contestant.Call)]);
        Console.WriteLine(title);
        for (int i = 0; i < contestants.Length; i++)
        {
            Console.WriteLine($"  {contestants[i].Name,-36} {nanoseconds[i],8:F0} ns {nanoseconds[i] / nanoseconds[0],8:F2}");
        }
    }

    private static double[] Measure(Action[] calls)
    {
        Repeat(WarmUpCalls);

        // What the runtime compiles in the background is there after a while.
        Thread.Sleep(500);
        Repeat(WarmUpCalls);
        double[] shortest = [.. calls.Select(static _ => double.MaxValue)];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < calls.Length; i++)
            {
                shortest[i] = Math.Min(shortest[i], Round(calls[i]));
            }
        }

        return shortest;

        void Repeat(int times)
        {
            for (int time = 0; time < times; time++)
            {
                foreach (Action call in calls)
                {
                    call();
                }
            }
        }
    }

    private static double Round(Action call)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < CallsPerRound; i++)
        {
            call();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / CallsPerRound;
    }
}
