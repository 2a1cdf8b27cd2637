using Microsoft.CodeAnalysis;
using Xendit.Generators.CorpusTests.Examples;

namespace Xendit.Generators.CorpusTests;

/// <summary>What became of one document.</summary>
internal sealed record Measurement(CorpusDocument Document)
{
    /// <summary>What the generator reported.</summary>
    public IReadOnlyList<Diagnostic> Reports { get; init; } = [];

    /// <summary>What the generator threw, if it did.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Errors and warnings of the compiler about the generated code.</summary>
    public IReadOnlyList<Diagnostic> CompilerProblems { get; init; } = [];

    public int Characters { get; init; }

    public int Files { get; init; }

    public Costs Costs { get; init; } = Costs.None;

    public ExampleResult Examples { get; init; } = ExampleResult.None;

    public IEnumerable<Diagnostic> Errors => Reports.Where(static report => report.Severity == DiagnosticSeverity.Error);
}
