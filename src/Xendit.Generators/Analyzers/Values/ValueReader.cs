using Microsoft.CodeAnalysis;
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

    public Value Read(IOperation operation, TypeRef type) => type.Shape switch
    {
        TypeShape.Enum => Enums.Read(operation),
        TypeShape.Record => Records.Read(operation),
        TypeShape.Union => Unions.Read(operation),
        TypeShape.List => ListReader.Read(operation, type.Element!, cancellationToken),
        TypeShape.Map => MapReader.Read(operation, type.Element!),
        _ => ScalarReader.Read(operation, type.Shape),
    };
}
