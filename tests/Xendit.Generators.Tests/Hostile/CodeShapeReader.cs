using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>Walks over a file once, comments included, and asserts that it holds nothing of a payload and no kind of text that we do not write.</summary>
internal sealed class CodeShapeReader() : CSharpSyntaxWalker(SyntaxWalkerDepth.StructuredTrivia)
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly HashSet<SyntaxKind> s_trivia =
    [
        SyntaxKind.WhitespaceTrivia, SyntaxKind.EndOfLineTrivia, SyntaxKind.SingleLineCommentTrivia, SyntaxKind.SingleLineDocumentationCommentTrivia,
        SyntaxKind.NullableDirectiveTrivia, SyntaxKind.PragmaWarningDirectiveTrivia,
    ];

    private static readonly HashSet<string> s_elements = ["summary", "remarks", "param", "paramref", "typeparam", "returns", "exception", "inheritdoc", "see", "para", "c", "b", "i", "code", "list", "item", "description"];

    private readonly StringBuilder _code = new();
    private bool _isInTrivia;

    public List<string> Directives { get; } = [];

    public List<string> Declarations { get; } = [];

    public string Code => _code.ToString();

    public void Read(string text)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, s_options);
        tree.GetDiagnostics().ShouldBeEmpty();
        Visit(tree.GetRoot());
    }

    public override void DefaultVisit(SyntaxNode node)
    {
        if (node is XmlNameSyntax { Parent: XmlElementStartTagSyntax or XmlEmptyElementSyntax } name)
        {
            s_elements.ShouldContain(name.LocalName.ValueText);
        }
        else if (!_isInTrivia && IsDeclaration(node))
        {
            Declarations.Add(node is AttributeSyntax attribute ? $"[{attribute.Name}]" : node.Kind().ToString());
        }

        base.DefaultVisit(node);
    }

    public override void VisitToken(SyntaxToken token)
    {
        if (token.IsKind(SyntaxKind.IdentifierToken))
        {
            Payloads.Identifiers.ShouldNotContain(token.ValueText);
        }

        if (!_isInTrivia)
        {
            _code.Append(token.Text).Append(' ');
        }

        base.VisitToken(token);
    }

    public override void VisitTrivia(SyntaxTrivia trivia)
    {
        if (_isInTrivia)
        {
            return;
        }

        s_trivia.ShouldContain(trivia.Kind());
        if (trivia.IsDirective)
        {
            Directives.Add(trivia.ToString());
        }

        _isInTrivia = true;
        base.VisitTrivia(trivia);
        _isInTrivia = false;
    }

    private static bool IsDeclaration(SyntaxNode node) => node
        is MemberDeclarationSyntax or UsingDirectiveSyntax or ExternAliasDirectiveSyntax or LocalFunctionStatementSyntax
        or AccessorDeclarationSyntax or AttributeSyntax or BaseParameterSyntax or TypeParameterSyntax;
}
