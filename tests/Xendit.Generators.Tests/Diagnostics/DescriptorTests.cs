using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Diagnostics;

/// <summary>Every diagnostic is documented and tracked, and nothing else is.</summary>
public sealed partial class DescriptorTests
{
    private const string Project = "src/Xendit.Generators/";

    private static readonly DiagnosticDescriptor[] s_descriptors =
    [
        .. typeof(DiagnosticDescriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    [Fact]
    public void Ids_are_unique_and_well_formed()
    {
        s_descriptors.Select(descriptor => descriptor.Id).ShouldBeUnique();
        s_descriptors.ShouldAllBe(descriptor => Regex.IsMatch(descriptor.Id, "^XG[0-9]{4}$"));
    }

    [Fact]
    public void Every_descriptor_has_a_page_with_its_title_and_severity()
    {
        foreach (DiagnosticDescriptor descriptor in s_descriptors)
        {
            string page = RepositoryFiles.Read($"{Project}docs/{descriptor.Id}.md");

            page.ShouldStartWith($"# {descriptor.Id}: {descriptor.Title}\n");
            page.ShouldContain($"**Severity:** {descriptor.DefaultSeverity}\n");
            descriptor.HelpLinkUri.ShouldBe(HelpLinks.Of(descriptor.Id) ?? "");
        }
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public void The_project_chooses_the_severity(ReportDiagnostic chosen, DiagnosticSeverity? severity)
    {
        var input = GenerationInput.Of("petstore.openapi.yaml", "openapi: 3.1.0\ninfo: { title: Petstore, version: '1', descripton: Misspelt. }\npaths: {}\n");
        CSharpCompilation compilation = input.CreateCompilation();
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("XG0024", chosen)]));

        GeneratorRunResult result = input.CreateDriver().RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single();

        result.Diagnostics.Select(static diagnostic => diagnostic.Severity).ShouldBe(severity is { } expected ? [expected] : []);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("https://example.com/generators", "https://example.com/generators/blob/main/" + Project + "docs/XG0001.md")]
    [InlineData("https://example.com/generators/", "https://example.com/generators/blob/main/" + Project + "docs/XG0001.md")]
    public void Links_lead_to_the_repository_that_the_build_names_or_nowhere(string? repository, string? link) =>
        HelpLinks.Of(repository, "XG0001").ShouldBe(link);

    [Fact]
    public void Every_page_is_about_a_descriptor_or_an_error_of_the_build()
    {
        string targets = RepositoryFiles.Read($"{Project}build/Xendit.Generators.targets");

        foreach ((string id, _, _) in Pages())
        {
            (s_descriptors.Any(item => item.Id == id) || targets.Contains($"Code=\"{id}\"", StringComparison.Ordinal)).ShouldBeTrue(id);
        }
    }

    [Fact]
    public void The_index_lists_every_page()
    {
        string[] rows = [.. RepositoryFiles.Read($"{Project}docs/README.md").Split('\n').Where(line => line.StartsWith("| [XG", StringComparison.Ordinal))];

        rows.ShouldBe(Pages().Select(page => $"| [{page.Id}]({page.Id}.md) | {page.Severity} | {page.Title} |"));
    }

    private static IEnumerable<(string Id, string Title, string Severity)> Pages() =>
        from file in Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, Project, "docs"), "XG*.md").Order(StringComparer.Ordinal)
        let head = Head().Match(File.ReadAllText(file))
        select (head.Groups["id"].Value, head.Groups["title"].Value, head.Groups["severity"].Value);

    [GeneratedRegex(@"^# (?<id>XG\d{4}): (?<title>.+)\n\n\*\*Severity:\*\* (?<severity>\w+)\n")]
    private static partial Regex Head();

    [Fact]
    public void The_release_files_track_them_all()
    {
        string[] rows =
        [
            .. new[] { "Shipped", "Unshipped" }
                .SelectMany(name => RepositoryFiles.Read($"{Project}AnalyzerReleases.{name}.md").Split('\n'))
                .Where(line => line.StartsWith("XG", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

        rows.ShouldBe(s_descriptors.Select(item => $"{item.Id} | {item.Category} | {item.DefaultSeverity} | {item.Title}"));
    }
}
