using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Xendit.Generators.Analyzers.Documents;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Values;

/// <summary>Reads records as they are made: by <c>new</c> with an initializer, or by <c>with</c>.</summary>
internal sealed class RecordReader(GeneratedSymbols symbols, CancellationToken cancellationToken)
{
    public Value Read(IOperation operation) => Constants.Strip(operation) switch
    {
        IObjectCreationOperation creation when ModelOf(creation.Type) is { } model =>
            new RecordValue(creation.Syntax, model, MembersOf(creation.Initializer), HasOnlyWhatIsWritten(creation)),
        IWithOperation with when ModelOf(with.Type) is { } model => new RecordValue(with.Syntax, model, MembersOf(with.Initializer), IsComplete: false),
        { ConstantValue: { HasValue: true, Value: null } } => new NullValue(operation.Syntax),
        _ => new UnknownValue(operation.Syntax),
    };

    private RecordModel? ModelOf(ITypeSymbol? type) => symbols.Find(type, cancellationToken)?.Model as RecordModel;

    private static Dictionary<string, IOperation> MembersOf(IObjectOrCollectionInitializerOperation? initializer)
    {
        var members = new Dictionary<string, IOperation>(StringComparer.Ordinal);
        foreach (IOperation element in Constants.ElementsOf(initializer))
        {
            if (element is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Value: var value })
            {
                members[target.Property.Name] = value;
            }
        }

        return members;
    }

    /// <summary>Whether the constructor is the one of the generated code, which sets nothing: the type is partial, and a user may add others.</summary>
    private static bool HasOnlyWhatIsWritten(IObjectCreationOperation creation) => creation.Constructor is { IsImplicitlyDeclared: true, Parameters.Length: 0 };
}
