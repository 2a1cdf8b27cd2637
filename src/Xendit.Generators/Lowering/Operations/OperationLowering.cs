using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Operations.Bodies;
using Xendit.Generators.Lowering.Operations.Parameters;
using Xendit.Generators.Lowering.Operations.Responses;
using Xendit.Generators.Lowering.Types;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Makes an operation.</summary>
internal sealed class OperationLowering
{
    private readonly LoweringContext _context;
    private readonly SecurityLowering _security;
    private readonly ServerLowering _servers;
    private readonly ParameterLowering _parameters;
    private readonly BodyLowering _bodies;
    private readonly ResponseLowering _responses;
    private readonly FormLowering _forms;

    public OperationLowering(
        LoweringContext context,
        SchemaLowering schemas,
        SecurityLowering security,
        ServerLowering servers,
        OperationNodes nodes,
        OperationContent content)
    {
        _context = context;
        _security = security;
        _servers = servers;
        _parameters = new ParameterLowering(context, schemas, nodes, content);
        _bodies = new BodyLowering(context, schemas, content);
        _responses = new ResponseLowering(context, schemas, content);
        _forms = new FormLowering(context, _bodies, _responses);
    }

    /// <summary>The operation's name in C#, by its <c>operationId</c>, else by method and path: <c>GetPetsByIdToys</c>.</summary>
    public static string NameOf(OperationSite site) => Words.ToPascalCase(
        site.Operation.OperationId is { Length: > 0 } id ? id : $"{site.HttpMethod.ToLowerInvariant()} {site.Path.Replace("{", " by ")}");

    /// <summary>The operation, or <see langword="null"/> where something it cannot do without is refused (and reported).</summary>
    /// <param name="site">The operation.</param>
    /// <param name="names">The names of the client's methods so far.</param>
    /// <param name="prefix">What its name need not begin with, since its group has that name; empty where it has no group.</param>
    public LoweredOperation? Lower(OperationSite site, MethodNames names, string prefix)
    {
        string desired = NameOf(site);
        NameScope parameterNames = new NameScope().Reserve(ReservedNames.OperationParameters);
        if (_parameters.Lower(site, desired, parameterNames) is not { } described)
        {
            return null;
        }

        EquatableArray<ParameterModel> parameters = WithUndescribed(site, described, parameterNames);
        if (PathTemplate.Parse(site.Path, parameters) is not { } parts)
        {
            _context.Report(
                DiagnosticDescriptors.OperationRefused,
                _context.Document.PlaceOf(site.PathPointer),
                site.HttpMethod,
                site.Path,
                "a placeholder of its path has no end, or no name that a parameter could have");
            return null;
        }

        RequestBodyModel? body = _bodies.Lower(site, desired, parameterNames);
        (ResponseSet whole, ResponseSet? sequence) = _responses.Lower(site, desired);
        var model = new OperationModel
        {
            Name = names.Take(site, WithoutPrefix(desired, prefix)),
            HttpMethod = site.HttpMethod.ToUpperInvariant(),
            PathTemplate = site.Path,
            PathParts = parts,
            Parameters = parameters,
            Body = body,
            Security = _security.Of(site),
            ServerUrl = _servers.Of(site),
            Documentation = DocumentationOf(site.Operation),
            IsDeprecated = site.Operation.Deprecated,
        };
        return new LoweredOperation(
            site, desired, whole.AddTo(model), sequence?.AddTo(model with { Name = names.Take(site, model.Name + LoweredOperation.SequenceSuffix) }));
    }

    /// <summary>The further methods of the operation: for forms of its requests and answers that hold something else.</summary>
    public IEnumerable<OperationModel> LowerForms(LoweredOperation operation, MethodNames names) => _forms.Lower(operation, names);

    /// <summary>The parameters, and one of text for each placeholder of the path that the document does not describe.</summary>
    private EquatableArray<ParameterModel> WithUndescribed(OperationSite site, EquatableArray<ParameterModel> described, NameScope names)
    {
        List<ParameterModel> parameters = [.. described];
        foreach (string placeholder in PathPlaceholders.Undescribed(site.Path, parameters))
        {
            _context.Report(DiagnosticDescriptors.UndescribedPlaceholder, _context.Document.PlaceOf(site.PathPointer), site.HttpMethod, site.Path, placeholder);
            parameters.Add(ParameterLowering.OfPlaceholder(placeholder, names));
        }

        return parameters.ToEquatableArray();
    }

    /// <summary><c>PetsList</c> of the group <c>Pets</c> is <c>List</c>.</summary>
    private static string WithoutPrefix(string name, string prefix) =>
        prefix.Length > 0 && name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) && char.IsUpper(name[prefix.Length])
            ? name.Substring(prefix.Length)
            : name;

    private static Documentation? DocumentationOf(OpenApiOperation operation) => operation.Summary is { Length: > 0 } summary
        ? DocumentationLowering.OfOperation(summary, operation.Description ?? "")
        : DocumentationLowering.Of(operation.Description);
}
