using BenchmarkDotNet.Running;
using Xendit.Generators.Benchmarks;

if (args is ["ratios"])
{
    Ratios.Print();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
