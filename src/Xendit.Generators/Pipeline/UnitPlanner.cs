using System.Collections.Immutable;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Emit;

namespace Xendit.Generators.Pipeline;

/// <summary>A file to be made, and when it is to be visible.</summary>
internal sealed record PlannedUnit(SourceUnit Unit, bool PreCompilation);

/// <summary>What a document asks of the helper types.</summary>
internal sealed record RuntimeRequest(Scope Scope, RuntimeNeeds Needs, EquatableArray<string> Enums, bool PreCompilation);

/// <summary>Cuts code models into files.</summary>
internal static class UnitPlanner
{
    /// <summary>The files of one document.</summary>
    public static IEnumerable<PlannedUnit> Plan(DocumentResult result) =>
        result.Api is { } api ? Units(api).Select(unit => new PlannedUnit(unit, result.PreCompilation)) : [];

    /// <summary>What the document asks of the helper types; nothing where it generates nothing.</summary>
    public static RuntimeRequest? Request(DocumentResult result)
    {
        if (result.Api is not { } api)
        {
            return null;
        }

        EquatableArray<string> enums = api.Types.OfType<EnumModel>().Select(model => $"{api.Scope.Namespace}.{model.Name}").ToEquatableArray();
        RuntimeNeeds needs = RuntimeNeeds.Types
            | (enums.IsEmpty ? RuntimeNeeds.None : RuntimeNeeds.Enums)
            | (api.Types.OfType<UnionModel>().Any() ? RuntimeNeeds.Unions : RuntimeNeeds.None)
            | (api.Rules.IsEmpty ? RuntimeNeeds.None : RuntimeNeeds.Rules)
            | (api.Patterns.IsEmpty ? RuntimeNeeds.None : RuntimeNeeds.Patterns)
            | (api.Patterns.Any(static pattern => pattern is RegexMatcher) ? RuntimeNeeds.Regexes : RuntimeNeeds.None)
            | (api.ChecksFormats ? RuntimeNeeds.Formats : RuntimeNeeds.None)
            | (api.SendsParts ? RuntimeNeeds.Parts | RuntimeNeeds.Files | RuntimeNeeds.Client : RuntimeNeeds.None)
            | (Bodies(api).Contains(BodyForm.Binary) ? RuntimeNeeds.Files : RuntimeNeeds.None)
            | (Streams(api).Contains(StreamForm.Bytes) ? RuntimeNeeds.Downloads : RuntimeNeeds.None)
            | (Streams(api).Any(static form => form != StreamForm.Bytes) || Bodies(api).Any(static form => form is BodyForm.JsonLines or BodyForm.JsonSequence) ? RuntimeNeeds.Streams : RuntimeNeeds.None)
            | (api.Client is { Headers.IsEmpty: false } ? RuntimeNeeds.Headers : RuntimeNeeds.None)
            | (api.Client is null ? RuntimeNeeds.None : RuntimeNeeds.Client)
            | (api.Scope.Target.EmitDataAnnotations ? RuntimeNeeds.DataAnnotations : RuntimeNeeds.None)
            | (api.Scope.Target.EmitPolyfills ? RuntimeNeeds.Polyfills : RuntimeNeeds.None);
        return new RuntimeRequest(api.Scope, needs, enums, result.PreCompilation);
    }

    private static IEnumerable<StreamForm> Streams(ApiModel api) =>
        api.Client?.AllOperations.Select(static operation => operation.Stream).OfType<StreamForm>() ?? [];

    private static IEnumerable<BodyForm> Bodies(ApiModel api) =>
        api.Client?.AllOperations.Where(static operation => operation.Body is not null).Select(static operation => operation.Body!.Form) ?? [];

    /// <summary>The files that documents of one runtime namespace share.</summary>
    public static IEnumerable<PlannedUnit> PlanShared(ImmutableArray<RuntimeRequest> requests)
    {
        bool hasPolyfills = false;
        foreach (IGrouping<string, RuntimeRequest> group in requests.GroupBy(static request => request.Scope.RuntimeNamespace, StringComparer.Ordinal))
        {
            RuntimeRequest first = group.First();
            RuntimeNeeds needs = group.Aggregate(RuntimeNeeds.None, static (needs, request) => needs | request.Needs);
            needs &= hasPolyfills ? ~RuntimeNeeds.Polyfills : needs;
            hasPolyfills |= (needs & RuntimeNeeds.Polyfills) != 0;
            bool preCompilation = group.All(static request => request.PreCompilation);
            foreach (string file in RuntimeFiles.For(needs))
            {
                yield return new PlannedUnit(new RuntimeUnit($"{group.Key}.{HintOf(file)}.g.cs", first.Scope, file), preCompilation);
            }

            if ((needs & RuntimeNeeds.Enums) != 0)
            {
                EquatableArray<string> enums = group.SelectMany(static request => request.Enums).ToEquatableArray();
                yield return new PlannedUnit(new EnumTablesUnit($"{group.Key}.EnumTables.g.cs", first.Scope, enums), preCompilation);
            }
        }
    }

    private static IEnumerable<SourceUnit> Units(ApiModel api)
    {
        Scope scope = api.Scope;
        var hints = new HintNames(scope.Namespace);
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

        yield return new JsonResolverUnit($"{hints.Take(scope.JsonName)}.g.cs", scope, api.Types.Where(static type => type is not UnionModel { Decision: null }).Select(ReferenceTo).ToEquatableArray());
        if (!api.Rules.IsEmpty)
        {
            yield return new JsonRulesUnit($"{hints.Take(scope.RulesName)}.g.cs", scope, api.Rules);
        }

        if (api.Client is { } client)
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
    }

    private static TypeRef ReferenceTo(TypeModel type) => new(
        type switch
        {
            EnumModel => TypeShape.Enum,
            UnionModel => TypeShape.Union,
            _ => TypeShape.Record,
        },
        type.Name);

    /// <summary>A path below <c>Runtime/</c> as part of a flat name: the folders only sort the sources.</summary>
    private static string HintOf(string file) => file.Substring(file.LastIndexOf('/') + 1).Replace(".cs", "");
}
