using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>What a file declares, whatever the names. To make one is to assert what holds for every file.</summary>
/// <param name="Declarations">The directives, and the kinds of all declarations, accessors, parameters and attributes, in the order of the text.</param>
/// <param name="Code">The code without comments.</param>
internal sealed record CodeShape(IReadOnlyList<string> Declarations, string Code)
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly SyntaxKind[] s_trivia =
    [
        SyntaxKind.WhitespaceTrivia, SyntaxKind.EndOfLineTrivia, SyntaxKind.SingleLineCommentTrivia, SyntaxKind.SingleLineDocumentationCommentTrivia,
        SyntaxKind.NullableDirectiveTrivia, SyntaxKind.PragmaWarningDirectiveTrivia,
    ];

    private static readonly string[] s_elements = ["summary", "remarks", "param", "paramref", "typeparam", "returns", "exception", "inheritdoc", "see", "para", "c"];

    public static CodeShape Of(string text)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, s_options);
        SyntaxNode root = tree.GetRoot();
        tree.GetDiagnostics().ShouldBeEmpty();
        root.DescendantTrivia().Select(static trivia => trivia.Kind()).Except(s_trivia).ShouldBeEmpty();
        root.DescendantTokens(descendIntoTrivia: true)
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken) && Payloads.Identifiers.Contains(token.ValueText)).ShouldBeEmpty();
        root.DescendantNodes(descendIntoTrivia: true).OfType<XmlNameSyntax>()
            .Where(static name => name.Parent is XmlElementStartTagSyntax or XmlEmptyElementSyntax)
            .Select(static name => name.LocalName.ValueText).Except(s_elements).ShouldBeEmpty();
        IEnumerable<string> directives = root.DescendantTrivia().Where(static trivia => trivia.IsDirective).Select(static trivia => trivia.ToString());
        return new CodeShape(
            [.. directives, .. root.DescendantNodes().Where(IsDeclaration).Select(Describe)],
            string.Join(' ', root.DescendantTokens().Select(static token => token.Text)));
    }

    private static bool IsDeclaration(SyntaxNode node) => node
        is MemberDeclarationSyntax or UsingDirectiveSyntax or ExternAliasDirectiveSyntax or LocalFunctionStatementSyntax
        or AccessorDeclarationSyntax or AttributeSyntax or BaseParameterSyntax or TypeParameterSyntax;

    private static string Describe(SyntaxNode node) => node is AttributeSyntax attribute ? $"[{attribute.Name}]" : node.Kind().ToString();
}
