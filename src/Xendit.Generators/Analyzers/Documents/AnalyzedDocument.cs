using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering;
using Xendit.Generators.Lowering.Checks;

namespace Xendit.Generators.Analyzers.Documents;

/// <summary>A document as user code is checked against it: its code model, found by the names of the generated code.</summary>
internal sealed class AnalyzedDocument
{
    private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Method), OperationModel> _methods = [];
    private readonly Dictionary<string, JsonRuleModel> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _clients = new(StringComparer.Ordinal);

    public AnalyzedDocument(LoweringResult lowered)
    {
        Api = lowered.Api;
        Positions = lowered.Positions;
        foreach (TypeModel type in Api.Types)
        {
            _types[type.Name] = type;
        }

        foreach (JsonRuleModel rule in Api.Rules)
        {
            _rules[rule.Name] = rule;
        }

        if (Api.Client is { } client)
        {
            AddClient(client.Name, client.Operations);
            foreach (OperationGroupModel group in client.Groups)
            {
                AddClient(group.Name, group.Operations);
            }
        }
    }

    public ApiModel Api { get; }

    public CheckPositions Positions { get; }

    /// <summary>The declared type of this name, or <see langword="null"/>.</summary>
    public TypeModel? FindType(string name) => _types.TryGetValue(name, out TypeModel? type) ? type : null;

    /// <summary>The rule over JSON of this name, or <see langword="null"/>.</summary>
    public JsonRuleModel? FindRule(string name) => _rules.TryGetValue(name, out JsonRuleModel? rule) ? rule : null;

    /// <summary>Whether this is a client, or the interface of one.</summary>
    public bool IsClient(string name) => _clients.Contains(name);

    /// <summary>The operation that a method of a client or its interface sends, or <see langword="null"/>.</summary>
    public OperationModel? FindOperation(string type, string method) => _methods.TryGetValue((type, method), out OperationModel? operation) ? operation : null;

    private void AddClient(string name, EquatableArray<OperationModel> operations)
    {
        foreach (string type in new[] { name, "I" + name })
        {
            _clients.Add(type);
            foreach (OperationModel operation in operations)
            {
                _methods[(type, operation.Name + "Async")] = operation;
                _methods[(type, operation.Name + "WithResponseAsync")] = operation;
            }
        }
    }
}
