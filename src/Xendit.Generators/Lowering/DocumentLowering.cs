using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Checks;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Operations;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Options;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Lowering;

/// <summary>What lowering makes of a document.</summary>
/// <param name="Api">The code model.</param>
/// <param name="Diagnostics">What there is to report.</param>
/// <param name="Positions">Where the checks of the model come from.</param>
internal sealed record LoweringResult(ApiModel Api, EquatableArray<DiagnosticInfo> Diagnostics, CheckPositions Positions);

/// <summary>Makes the code model of a document. Every decision about the generated code is made below here.</summary>
internal static class DocumentLowering
{
    public static LoweringResult Lower(SpecDocument document, DocumentOptions options, TargetFacts target, CancellationToken cancellationToken)
    {
        var context = new LoweringContext(document, target, cancellationToken);
        Scope scope = ScopeOf(options, target);
        (SchemaLowering schemas, ClientModel? client) = LowerParts(context, options);
        EquatableArray<TypeModel> types = schemas.Assemble();
        var api = new ApiModel
        {
            Scope = scope,
            Types = types,
            Client = client,
            Rules = schemas.AssembleRules(),
            Patterns = context.Patterns.Matchers,
            ChecksFormats = context.Formats.AreChecked,
            SendsParts = schemas.HaveFiles || client?.AllOperations.Any(static operation => operation.Body is { Form: BodyForm.Multipart }) == true,
        };
        return new LoweringResult(api, context.Diagnostics, context.Positions);
    }

    /// <summary>The schemas and the client, whose types have names that the document's other types leave free.</summary>
    internal static (SchemaLowering Schemas, ClientModel? Client) LowerParts(LoweringContext context, DocumentOptions options)
    {
        var taken = TakenOperations.Of(context, options);
        var grouping = OperationGrouping.Decide(context, options, taken.Sites);
        var schemas = new SchemaLowering(context, [.. ReservedTypeNames(options), .. grouping.TypeNames], OperationPlaces.Of(context, taken.Sites));
        schemas.NameComponents();
        if (options.EmitUnusedSchemas)
        {
            schemas.LowerComponents();
        }

        var clients = new ClientLowering(context, schemas, options.ClientName);
        return (schemas, clients.Lower(taken, grouping));
    }

    private static Scope ScopeOf(DocumentOptions options, TargetFacts target) => new(
        options.Namespace,
        options.RuntimeNamespace ?? options.Namespace,
        options.IsInternal ? "internal" : "public",
        JsonName(options),
        RulesName(options),
        PatternsName(options),
        target);

    private static string JsonName(DocumentOptions options) => options.Stem + "Json";

    private static string RulesName(DocumentOptions options) => options.Stem + "Rules";

    private static string PatternsName(DocumentOptions options) => options.Stem + "Patterns";

    private static IEnumerable<string> ReservedTypeNames(DocumentOptions options) =>
    [
        .. ReservedNames.HelperTypes,
        .. ReservedNames.TypeParameters,
        .. ReservedNames.TypeNames,
        JsonName(options),
        RulesName(options),
        PatternsName(options),
        options.ClientName,
        "I" + options.ClientName,
        options.ClientName + "Options",
        options.ClientName + "Headers",
        options.ClientName + "Servers",
        options.ClientName + "ServiceCollectionExtensions",
    ];
}
