using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Xendit.Generators.Analyzers.Documents;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Values;

/// <summary>Reads what is known of an expression that becomes a value of a type of the document.</summary>
internal sealed class ValueReader(GeneratedSymbols symbols, CancellationToken cancellationToken)
{
    /// <summary>Enumerations.</summary>
    public EnumReader Enums { get; } = new(symbols, cancellationToken);

    /// <summary>Records.</summary>
    public RecordReader Records { get; } = new(symbols, cancellationToken);

    /// <summary>Unions.</summary>
    public UnionReader Unions { get; } = new(symbols, cancellationToken);

    public Value Read(IOperation operation, TypeRef type) => OptionsOf(Constants.Strip(operation)) is { } options
        ? new ChoiceValue(operation.Syntax, [.. options.Select(option => Read(option, type)).SelectMany(static option => option is ChoiceValue choice ? choice.Options : [option])])
        : ReadSingle(operation, type);

    /// <summary>What a choice is between; an arm that throws gives nothing.</summary>
    private static IEnumerable<IOperation>? OptionsOf(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => null,
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => WithoutThrows([conditional.WhenTrue, whenFalse]),
        ISwitchExpressionOperation { Arms.Length: > 0 } choice => WithoutThrows(choice.Arms.Select(static arm => arm.Value)),
        _ => null,
    };

    private static IEnumerable<IOperation> WithoutThrows(IEnumerable<IOperation> options) =>
        options.Where(static option => Constants.Strip(option) is not IThrowOperation);

    private Value ReadSingle(IOperation operation, TypeRef type) => type.Shape switch
    {
        TypeShape.Enum => Enums.Read(operation),
        TypeShape.Record => Records.Read(operation),
        TypeShape.Union => Unions.Read(operation),
        TypeShape.List => ListReader.Read(operation, type.Element!, cancellationToken),
        TypeShape.Map => MapReader.Read(operation, type.Element!),
        _ => ScalarReader.Read(operation, type.Shape),
    };
}
