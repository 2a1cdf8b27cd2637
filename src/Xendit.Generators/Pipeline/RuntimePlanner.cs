using System.Collections.Immutable;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Emit;

namespace Xendit.Generators.Pipeline;

/// <summary>What a document asks of the helper types.</summary>
internal sealed record RuntimeRequest(Scope Scope, RuntimeNeeds Needs, EquatableArray<string> Enums, bool PreCompilation);

/// <summary>Decides which helper types there are, once for all documents that share them.</summary>
internal static class RuntimePlanner
{
    /// <summary>What the document asks of the helper types; nothing where it generates nothing.</summary>
    public static RuntimeRequest? Request(DocumentResult result) => result.Api is { } api
        ? new RuntimeRequest(api.Scope, NeedsOf(api), EnumsOf(api), result.PreCompilation)
        : null;

    /// <summary>The files that documents of one runtime namespace share.</summary>
    public static IEnumerable<PlannedUnit> Plan(ImmutableArray<RuntimeRequest> requests)
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

    private static EquatableArray<string> EnumsOf(ApiModel api) =>
        api.Types.OfType<EnumModel>().Select(model => $"{api.Scope.Namespace}.{model.Name}").ToEquatableArray();

    private static RuntimeNeeds NeedsOf(ApiModel api) =>
        RuntimeNeeds.Types
        | If(api.Types.OfType<EnumModel>().Any(), RuntimeNeeds.Enums)
        | If(api.Types.OfType<UnionModel>().Any(), RuntimeNeeds.Unions)
        | If(!api.Rules.IsEmpty, RuntimeNeeds.Rules)
        | If(!api.Patterns.IsEmpty, RuntimeNeeds.Patterns)
        | If(api.Patterns.Any(static pattern => pattern is RegexMatcher), RuntimeNeeds.Regexes)
        | If(api.ChecksFormats, RuntimeNeeds.Formats)
        | If(api.SendsParts, RuntimeNeeds.Parts | RuntimeNeeds.Files | RuntimeNeeds.Client)
        | If(api.Scope.Target.EmitDataAnnotations, RuntimeNeeds.DataAnnotations)
        | If(api.Scope.Target.EmitPolyfills, RuntimeNeeds.Polyfills)
        | (api.Client is { } client ? NeedsOf(client) : RuntimeNeeds.None);

    private static RuntimeNeeds NeedsOf(ClientModel client)
    {
        List<BodyForm> bodies = client.AllOperations.Select(static operation => operation.Body?.Form).OfType<BodyForm>().ToList();
        List<StreamForm> streams = client.AllOperations.Select(static operation => operation.Stream).OfType<StreamForm>().ToList();
        bool movesItems = streams.Any(static form => form != StreamForm.Bytes) || bodies.Any(static form => form is BodyForm.JsonLines or BodyForm.JsonSequence);
        return RuntimeNeeds.Client
            | If(bodies.Contains(BodyForm.Binary), RuntimeNeeds.Files)
            | If(streams.Contains(StreamForm.Bytes), RuntimeNeeds.Downloads)
            | If(movesItems, RuntimeNeeds.Streams)
            | If(!client.Headers.IsEmpty, RuntimeNeeds.Headers);
    }

    private static RuntimeNeeds If(bool condition, RuntimeNeeds needs) => condition ? needs : RuntimeNeeds.None;

    /// <summary>A path below <c>Runtime/</c> as part of a flat name: the folders only sort the sources.</summary>
    private static string HintOf(string file) => file.Substring(file.LastIndexOf('/') + 1).Replace(".cs", "");
}
