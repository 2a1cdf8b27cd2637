using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.Analyzers;
using Xendit.Generators.Analyzers.Documents;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Analyzers;

/// <summary>Where diagnostics lead, and how a user turns them up, down and off.</summary>
public sealed class ReportingTests
{
    private const string Wrong = """internal static class User { public static Order Order() => new() { Name = "" }; }""";

    [Theory]
    [InlineData("""Name = "a" """, "minLength: 2")]
    [InlineData("""Name = "abcdef" """, "maxLength: 5")]
    [InlineData("""Kind = "other" """, "const: order")]
    [InlineData("""Notes = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2", ["c"] = "3" }""", "maxProperties: 2")]
    public async Task The_second_location_is_the_keyword_in_the_document(string member, string line)
    {
        Diagnostic diagnostic = (await Store.Code.DiagnosticsAsync($$"""internal static class User { public static Order Order() => new() { {{member}} }; }""")).ShouldHaveSingleItem();
        Location document = diagnostic.AdditionalLocations.ShouldHaveSingleItem();
        FileLinePositionSpan place = document.GetLineSpan();

        place.Path.ShouldBe("/home/me/store.openapi.yaml");
        Store.Document[document.SourceSpan.Start..].ShouldStartWith(line);
        diagnostic.GetMessage().ShouldEndWith($"({line.Split(':')[0]}, store.openapi.yaml:{place.StartLinePosition.Line + 1})");
    }

    [Fact]
    public async Task A_violation_is_a_warning()
    {
        Diagnostic diagnostic = (await Store.Code.DiagnosticsAsync(Wrong)).ShouldHaveSingleItem();
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public async Task A_setting_decides_the_severity(ReportDiagnostic setting, DiagnosticSeverity? expected)
    {
        // What the compiler makes of dotnet_diagnostic.XG1000.severity in .editorconfig.
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSyntaxTreeOptionsProvider(new Severities(setting));

        (await Store.Code.DiagnosticsAsync(Wrong, options: options)).Select(static diagnostic => (DiagnosticSeverity?)diagnostic.Severity)
            .ShouldBe(expected is null ? [] : [expected]);
    }

    [Theory]
    [InlineData("#pragma warning disable XG1000\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"OpenApi\", \"XG1000\")] ")]
    public async Task Suppressions_work(string before) => (await Store.Code.OfCodeAsync(before + Wrong)).ShouldBeEmpty();

    [Fact]
    public void A_document_is_read_once_per_text()
    {
        var options = new AnalyzerOptions([new CachedText("a.openapi.yaml", Store.Document)], new TestOptionsProvider(
            ImmutableDictionary<string, string>.Empty, [new TestDocument("a.openapi.yaml", "", ImmutableDictionary<string, string>.Empty)]));
        AnalyzedDocument? first = ProjectDocument.Find(options).Single().Read(TestContext.Current.CancellationToken);

        first.ShouldNotBeNull();
        ProjectDocument.Find(options).Single().Read(TestContext.Current.CancellationToken).ShouldBeSameAs(first);
    }

    [Fact]
    public async Task A_cancelled_analysis_stops()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Store.Code.Analyze(Store.Code.Compile(Wrong)).GetAnalyzerDiagnosticsAsync(cancelled.Token));
    }

    [Fact]
    public void The_analyzer_stands_for_its_diagnostics() =>
        new ConstraintAnalyzer().SupportedDiagnostics.Select(static descriptor => descriptor.Id).ShouldBe(["XG1000", "XG1001", "XG1002"]);

    private sealed class Severities(ReportDiagnostic severity) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic result)
        {
            result = severity;
            return diagnosticId == "XG1000";
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic result)
        {
            result = default;
            return false;
        }
    }

    /// <summary>Hands out one text, as the compiler's own additional files do.</summary>
    private sealed class CachedText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
