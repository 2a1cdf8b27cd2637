using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Pipeline;

/// <summary>A file to be made, and when it is to be visible.</summary>
internal sealed record PlannedUnit(SourceUnit Unit, bool PreCompilation);

/// <summary>Cuts code models into files.</summary>
internal static class UnitPlanner
{
    /// <summary>The files of one document.</summary>
    public static IEnumerable<PlannedUnit> Plan(DocumentResult result) =>
        result.Api is { } api ? Units(api).Select(unit => new PlannedUnit(unit, result.PreCompilation)) : [];

    private static IEnumerable<SourceUnit> Units(ApiModel api)
    {
        var hints = new HintNames(api.Scope.Namespace);
        return [.. TypeUnits(api, hints), .. api.Client is { } client ? ClientUnits(api.Scope, client, hints) : []];
    }

    private static IEnumerable<SourceUnit> TypeUnits(ApiModel api, HintNames hints)
    {
        Scope scope = api.Scope;
        foreach (TypeModel type in api.Types)
        {
            string hint = $"{hints.Take(type.Name)}.g.cs";
            yield return type switch
            {
                RecordModel record => new RecordUnit(hint, scope, record),
                EnumModel enumeration => new EnumUnit(hint, scope, enumeration),
                UnionModel union => new UnionUnit(hint, scope, union),
                _ => throw new ArgumentOutOfRangeException(nameof(api)),
            };
        }

        if (!api.Patterns.IsEmpty)
        {
            yield return new PatternsUnit($"{hints.Take(scope.PatternsName)}.g.cs", scope, api.Patterns);
        }

        EquatableArray<TypeRef> types = api.Types.Where(static type => type is not UnionModel { Decision: null }).Select(ReferenceTo).ToEquatableArray();
        yield return new JsonResolverUnit($"{hints.Take(scope.JsonName)}.g.cs", scope, types);
        if (!api.Rules.IsEmpty)
        {
            yield return new JsonRulesUnit($"{hints.Take(scope.RulesName)}.g.cs", scope, api.Rules);
        }
    }

    private static IEnumerable<SourceUnit> ClientUnits(Scope scope, ClientModel client, HintNames hints)
    {
        string hint = hints.Take(client.Name);
        yield return new ClientInterfaceUnit($"{hints.Take("I" + client.Name)}.g.cs", scope, client);
        yield return new ClientUnit($"{hint}.g.cs", scope, client);
        foreach (OperationGroupModel group in client.Groups)
        {
            yield return new OperationGroupUnit($"{hints.Take(group.Name)}.g.cs", scope, client.Name, client.SecuritySchemes, group);
            yield return new OperationGroupInterfaceUnit($"{hints.Take("I" + group.Name)}.g.cs", scope, group);
        }

        yield return new ClientOptionsUnit($"{hints.Take(client.Name + "Options")}.g.cs", scope, client);
        if (!client.Headers.IsEmpty)
        {
            yield return new ClientHeadersUnit($"{hints.Take(client.Name + "Headers")}.g.cs", scope, client.Name, client.Headers);
        }

        if (client.Servers.Count > 1 || client.Servers.Any(static server => !server.Variables.IsEmpty))
        {
            yield return new ClientServersUnit($"{hints.Take(client.Name + "Servers")}.g.cs", scope, client.Name, client.Servers);
        }

        if (scope.Target.HasHttpClientFactory)
        {
            yield return new ClientRegistrationUnit($"{hints.Take(client.Name + "ServiceCollectionExtensions")}.g.cs", scope, client.Name);
        }
    }

    private static TypeRef ReferenceTo(TypeModel type) => new(
        type switch
        {
            EnumModel => TypeShape.Enum,
            UnionModel => TypeShape.Union,
            _ => TypeShape.Record,
        },
        type.Name);
}
