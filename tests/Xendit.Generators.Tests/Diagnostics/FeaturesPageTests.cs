using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Diagnostics;

/// <summary>The page of features names diagnostics that exist, and all by which something of the output is missing.</summary>
public sealed partial class FeaturesPageTests
{
    private static readonly string s_page = RepositoryFiles.Read("src/Xendit.Generators/docs/features.md");

    [Fact]
    public void Every_id_of_the_page_exists()
    {
        string[] ids = [.. Id().Matches(s_page).Select(static match => match.Value).Distinct()];
        ids.ShouldNotBeEmpty();
        ids.Except(Descriptors().Select(static descriptor => descriptor.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_refused_has_an_id() => s_page.Split('\n')
        .Where(static line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains("refused", StringComparison.Ordinal) && !Id().IsMatch(line))
        .ShouldBeEmpty();

    [Fact]
    public void Every_error_about_a_document_is_refused_by_name() => Descriptors()
        .Where(static descriptor => descriptor.Id[2..4] is "00" or "01" && descriptor.DefaultSeverity == DiagnosticSeverity.Error)
        .Select(static descriptor => descriptor.Id)
        .Except(RefusedIds.OfFeatures)
        .ShouldBeEmpty();

    [Fact]
    public void What_is_left_out_is_on_a_page()
    {
        string pages = s_page + RepositoryFiles.Read("src/Xendit.Generators/docs/json-schema.md") + RepositoryFiles.Read("src/Xendit.Generators/docs/limits.md");
        Descriptors()
            .Where(static descriptor => descriptor.Id[2..4] is "00" or "01" && descriptor.DefaultSeverity >= DiagnosticSeverity.Warning)
            .Select(static descriptor => descriptor.Id)
            .Where(id => !pages.Contains(id, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors() => typeof(DiagnosticDescriptors)
        .GetFields()
        .Select(static field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>();

    [GeneratedRegex("XG[0-9]{4}")]
    private static partial Regex Id();
}
