using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.Analyzers.Documents;
using Xendit.Generators.Analyzers.Evaluation;
using Xendit.Generators.Diagnostics;

namespace Xendit.Generators.Analyzers;

/// <summary>Makes diagnostics of violations: at the expression, with the keyword's place in the document as a second location.</summary>
internal static class ViolationReporter
{
    public static Diagnostic ToDiagnostic(Violation violation, AnalyzedDocument document)
    {
        LocationInfo? source = document.Positions.Find(violation.Check, violation.Keyword);
        return Diagnostic.Create(
            violation.IsRule ? DiagnosticDescriptors.RuleBroken : DiagnosticDescriptors.ConstraintBroken,
            LocationOf(violation.Syntax),
            source is null ? null : [source.ToLocation()],
            violation.Subject.Name,
            violation.Message,
            source is null ? violation.Keyword : $"{violation.Keyword}, {Place(source)}");
    }

    /// <summary>File name and line. The folders differ from machine to machine; the second location has the whole path.</summary>
    private static string Place(LocationInfo location) =>
        location.Path.Substring(location.Path.LastIndexOfAny(['/', '\\']) + 1)
        + ":" + (location.LineSpan.Start.Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Of an expression with an initializer the part before that, which names what is made.</summary>
    private static Location LocationOf(SyntaxNode syntax) => syntax switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => Before(syntax, initializer),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => Before(syntax, initializer),
        ImplicitArrayCreationExpressionSyntax array => Before(syntax, array.Initializer),
        WithExpressionSyntax with => with.WithKeyword.GetLocation(),
        _ => syntax.GetLocation(),
    };

    private static Location Before(SyntaxNode syntax, InitializerExpressionSyntax initializer) =>
        Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(syntax.SpanStart, initializer.GetFirstToken().GetPreviousToken().Span.End));
}
