using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xendit.Generators.Analyzers.Documents;
using Xendit.Generators.Diagnostics;

namespace Xendit.Generators.Analyzers;

/// <summary>
/// Checks constants in user code against the constraints of the documents that the code's types are generated from:
/// what <c>Validate()</c> would report of them, whatever happens at run time, is reported as it is typed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        DiagnosticDescriptors.ConstraintBroken, DiagnosticDescriptors.RuleBroken, DiagnosticDescriptors.CustomValueIsListed);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            ImmutableArray<ProjectDocument> documents = ProjectDocument.Find(start.Options);
            if (documents.IsEmpty)
            {
                return;
            }

            var symbols = new GeneratedSymbols(start.Compilation.Assembly, documents);
            start.RegisterOperationAction(operation => new OperationAnalysis(operation, symbols).Run(), OperationAnalysis.Kinds);
        });
    }
}
