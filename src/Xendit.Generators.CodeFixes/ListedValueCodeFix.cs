using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace Xendit.Generators.CodeFixes;

/// <summary>
/// XG1002: replaces <c>OpenEnum&lt;E&gt;.Custom("…")</c> by the member of <c>E</c> that says the same, cast where the
/// expression would otherwise change its type.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ListedValueCodeFix))]
public sealed class ListedValueCodeFix : CodeFixProvider
{
    private const string DiagnosticId = "XG1002";

    /// <summary>The diagnostic's property that names the member.</summary>
    private const string MemberProperty = "Member";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(MemberProperty, out string? member) && member is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax call
                && model?.GetTypeInfo(call, context.CancellationToken).Type is INamedTypeSymbol { TypeArguments.Length: 1 } openEnum)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use {openEnum.TypeArguments[0].Name}.{member}",
                        cancellationToken => ReplaceAsync(context.Document, call, openEnum, member, cancellationToken),
                        equivalenceKey: DiagnosticId),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(
        Document document, InvocationExpressionSyntax call, INamedTypeSymbol openEnum, string member, CancellationToken cancellationToken)
    {
        var generator = SyntaxGenerator.GetGenerator(document);
        ExpressionSyntax value = await ShortNameAsync(document, call, openEnum.TypeArguments[0], member, cancellationToken).ConfigureAwait(false)
            ?? (ExpressionSyntax)generator.MemberAccessExpression(generator.TypeExpression(openEnum.TypeArguments[0]), member);
        var mark = new SyntaxAnnotation();
        Document replaced = await ReplaceAsync(document, call, value.WithAdditionalAnnotations(mark), cancellationToken).ConfigureAwait(false);
        if (await IsConvertedAsync(replaced, mark, cancellationToken).ConfigureAwait(false))
        {
            return replaced;
        }

        ExpressionSyntax cast = SyntaxFactory.ParenthesizedExpression((ExpressionSyntax)generator.CastExpression(openEnum, value));
        return await ReplaceAsync(document, call, cast, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// The member by the shortest name of its type, or <see langword="null"/> where that is the name of something else. The
    /// simplifier leaves the whole name in <c>b ? x : null</c>.
    /// </summary>
    private static async Task<ExpressionSyntax?> ShortNameAsync(
        Document document, InvocationExpressionSyntax call, ITypeSymbol type, string member, CancellationToken cancellationToken)
    {
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        ExpressionSyntax value = SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ParseExpression(type.ToMinimalDisplayString(model!, call.SpanStart)), SyntaxFactory.IdentifierName(member));
        ISymbol? meant = model.GetSpeculativeSymbolInfo(call.SpanStart, value, SpeculativeBindingOption.BindAsExpression).Symbol;
        return SymbolEqualityComparer.Default.Equals(meant?.ContainingType, type) ? value : null;
    }

    /// <summary>The simplifier takes away what is not needed of parentheses and qualified names.</summary>
    private static async Task<Document> ReplaceAsync(
        Document document, InvocationExpressionSyntax call, ExpressionSyntax replacement, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(
            call, replacement.WithTriviaFrom(call).WithAdditionalAnnotations(Simplifier.Annotation)));
    }

    /// <summary>Whether the context makes an <c>OpenEnum</c> of the member: <c>var</c>, <c>object</c> or a member access do not.</summary>
    private static async Task<bool> IsConvertedAsync(Document document, SyntaxAnnotation mark, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model.GetConversion(root.GetAnnotatedNodes(mark).Single(), cancellationToken) is { IsUserDefined: true, IsImplicit: true };
    }
}
