using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Client;
using Xendit.Generators.Lowering;

namespace Xendit.Generators.Analyzers.Documents;

/// <summary>A document as user code is checked against it: its code model, found by the names of the generated code.</summary>
internal sealed class AnalyzedDocument
{
    private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OperationModel> _methods = new(StringComparer.Ordinal);

    public AnalyzedDocument(LoweringResult lowered)
    {
        Api = lowered.Api;
        Positions = lowered.Positions;
        foreach (TypeModel type in Api.Types)
        {
            _types[type.Name] = type;
        }

        foreach (OperationModel operation in Api.Client?.Operations ?? [])
        {
            _methods[ClientNames.Method(operation)] = operation;
            _methods[ClientNames.MethodWithResponse(operation)] = operation;
        }
    }

    public ApiModel Api { get; }

    public CheckPositions Positions { get; }

    /// <summary>The declared type of this name, or <see langword="null"/>.</summary>
    public TypeModel? FindType(string name) => _types.TryGetValue(name, out TypeModel? type) ? type : null;

    /// <summary>Whether this is the client or its interface.</summary>
    public bool IsClient(string name) => Api.Client is { } client && (name == ClientNames.Class(client.Name) || name == ClientNames.Interface(client.Name));

    /// <summary>The operation that a method of the client sends, or <see langword="null"/>.</summary>
    public OperationModel? FindOperation(string method) => _methods.TryGetValue(method, out OperationModel? operation) ? operation : null;
}
