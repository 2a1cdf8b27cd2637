using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Xendit.Generators.Analyzers.Documents;
using Xendit.Generators.Analyzers.Evaluation;
using Xendit.Generators.Analyzers.Values;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;

namespace Xendit.Generators.Analyzers;

/// <summary>The analysis of one operation of user code.</summary>
internal readonly struct OperationAnalysis(OperationAnalysisContext context, GeneratedSymbols symbols)
{
    /// <summary>The property of <see cref="DiagnosticDescriptors.CustomValueIsListed"/> that names the member of the enumeration.</summary>
    public const string MemberProperty = "Member";

    /// <summary>The kinds of operations to analyse.</summary>
    public static readonly ImmutableArray<OperationKind> Kinds = ImmutableArray.Create(
        OperationKind.ObjectCreation, OperationKind.With, OperationKind.SimpleAssignment, OperationKind.Invocation);

    public void Run()
    {
        switch (context.Operation)
        {
            case IObjectCreationOperation creation:
                AnalyzeRecord(creation);
                break;
            case IWithOperation with:
                AnalyzeRecord(with);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Parent: not IObjectOrCollectionInitializerOperation } assignment:
                AnalyzeAssignment(target, assignment.Value);
                break;
            case IInvocationOperation call:
                AnalyzeCustomValue(call);
                AnalyzeArguments(call);
                break;
        }
    }

    private void AnalyzeRecord(IOperation operation)
    {
        if (Find(operation.Type) is not { Model: RecordModel } found || Reader().Records.Read(operation) is not RecordValue record)
        {
            return;
        }

        List<Violation> violations = Evaluate(record, found.Document);
        if (violations.Count > 0 && record.IsComplete && Templates.IsTemplate(operation))
        {
            violations = Evaluate(record with { IsComplete = false }, found.Document);
        }

        Report(violations, found.Document);
    }

    private List<Violation> Evaluate(RecordValue record, AnalyzedDocument document)
    {
        var violations = new List<Violation>();
        new CheckEvaluator(Reader(), new RuleBook(document), violations).Record(record);
        return violations;
    }

    /// <summary>An assignment outside an initializer: in a constructor or a member that the user added to the record.</summary>
    private void AnalyzeAssignment(IPropertyReferenceOperation target, IOperation value)
    {
        if (Find(target.Property.ContainingType) is { Model: RecordModel record } found
            && record.Members.FirstOrDefault(member => member.Name == target.Property.Name) is { } member)
        {
            AnalyzeValue(member.Checks, value, member.Type, new Subject(member.Name, member.IsSensitive), found.Document);
        }
    }

    private void AnalyzeArguments(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (Find(method.ContainingType) is not { Model: null } found
            || found.Document.FindOperation(method.ContainingType.Name, method.Name) is not { } operation)
        {
            return;
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: { } name })
            {
                continue;
            }

            if (operation.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } parameter)
            {
                AnalyzeValue(parameter.Checks, argument.Value, parameter.Type, new Subject(name, parameter.IsSensitive), found.Document);
            }
            else if (operation.Body is { } body && body.Name == name)
            {
                AnalyzeValue(body.Checks, argument.Value, body.Type, new Subject(name, body.IsSensitive), found.Document);
            }
        }
    }

    /// <summary><c>Custom("…")</c> is for values that the document does not list.</summary>
    private void AnalyzeCustomValue(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == EnumReader.Custom
            && Reader().Enums.AsCustom(call) is var (model, text)
            && Constants.TryFind(text, out object? wire)
            && model.Members.FirstOrDefault(member => member.Wire.Equals(wire)) is { } listed)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                DiagnosticDescriptors.CustomValueIsListed,
                call.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(MemberProperty, listed.Name),
                listed.Wire,
                $"{model.Name}.{listed.Name}"));
        }
    }

    private void AnalyzeValue(EquatableArray<Check> checks, IOperation value, TypeRef type, Subject subject, AnalyzedDocument document)
    {
        if (checks.IsEmpty)
        {
            return;
        }

        var violations = new List<Violation>();
        ValueReader reader = Reader();
        new CheckEvaluator(reader, new RuleBook(document), violations).All(checks, reader.Read(value, type), subject);
        Report(violations, document);
    }

    private void Report(List<Violation> violations, AnalyzedDocument document)
    {
        foreach (Violation violation in violations)
        {
            context.ReportDiagnostic(ViolationReporter.ToDiagnostic(violation, document));
        }
    }

    private GeneratedType? Find(ITypeSymbol? type) => symbols.Find(type, context.CancellationToken);

    private ValueReader Reader() => new(symbols, context.CancellationToken);
}
