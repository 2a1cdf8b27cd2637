using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Documents;

/// <summary>What a symbol of generated code stands for.</summary>
/// <param name="Document">The document it comes from.</param>
/// <param name="Model">The declared type, or <see langword="null"/> for the client and its interface.</param>
internal sealed record GeneratedType(AnalyzedDocument Document, TypeModel? Model);

/// <summary>Finds the models behind the symbols of one compilation: those that the generator made in this project, and no others.</summary>
internal sealed class GeneratedSymbols(IAssemblySymbol assembly, ImmutableArray<ProjectDocument> documents)
{
    private const string Tool = "Xendit.Generators";
    private const string OpenEnum = "OpenEnum";

    private readonly ConcurrentDictionary<INamedTypeSymbol, GeneratedType?> _types = new(SymbolEqualityComparer.Default);

    /// <summary>What the type stands for, or <see langword="null"/> for any other type.</summary>
    public GeneratedType? Find(ITypeSymbol? type, CancellationToken cancellationToken)
    {
        if (type is not INamedTypeSymbol { Arity: 0, ContainingType: null } named || !SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, assembly))
        {
            return null;
        }

        if (!_types.TryGetValue(named, out GeneratedType? found))
        {
            found = FindNew(named, cancellationToken);
            _types.TryAdd(named, found);
        }

        return found;
    }

    /// <summary>The enumeration <c>E</c> of <c>OpenEnum&lt;E&gt;</c>, or <see langword="null"/> for any other type.</summary>
    public EnumModel? FindOpenEnum(ITypeSymbol? type, CancellationToken cancellationToken) =>
        type is INamedTypeSymbol { Name: OpenEnum, TypeArguments: [var argument] } named
        && Find(argument, cancellationToken) is { Model: EnumModel model } found
        && NameOf(named.ContainingNamespace) == found.Document.Api.Scope.RuntimeNamespace
            ? model
            : null;

    private GeneratedType? FindNew(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        string @namespace = NameOf(type.ContainingNamespace);
        ProjectDocument? project = documents.FirstOrDefault(document => document.Namespace == @namespace);
        if (project is null || !IsGenerated(type) || project.Read(cancellationToken) is not { } document)
        {
            return null;
        }

        TypeModel? model = document.FindType(type.Name);
        return model is not null || document.IsClient(type.Name) ? new GeneratedType(document, model) : null;
    }

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is [{ Value: Tool }, ..]);

    private static string NameOf(INamespaceSymbol @namespace) => @namespace.ToDisplayString(s_plainName);

    // Without the @ before a keyword: options and models have names without it.
    private static readonly SymbolDisplayFormat s_plainName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
