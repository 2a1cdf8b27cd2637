using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Operations.Bodies;

namespace Xendit.Generators.Lowering.Operations.Parameters;

/// <summary>Why a parameter is not sent.</summary>
/// <param name="Reason">The reason, for people.</param>
/// <param name="IsLoss">Whether a request lacks something without it, rather than that it has the same elsewhere.</param>
internal sealed record ParameterRefusal(string Reason, bool IsLoss = true);

/// <summary>Finds the parameters of an operation that are not sent.</summary>
internal sealed class ParameterRefusals(OperationContent content, OperationSite site, IReadOnlyList<OperationPart> parameters)
{
    private static readonly ParameterRefusal s_otherBody = new("a request has one body, and another parameter is it", IsLoss: false);

    private readonly OperationPart? _body = parameters.FirstOrDefault(static parameter => parameter.Place == "body");

    /// <summary>Why the parameter is refused, or <see langword="null"/> where it is sent.</summary>
    public ParameterRefusal? Of(OperationPart parameter) => parameter.Place switch
    {
        "body" => ReferenceEquals(parameter, _body) ? null : s_otherBody,
        "formData" when _body is not null => s_otherBody,
        _ when parameter.Name.Length == 0 => new("it lacks a name"),
        _ when IsRepeated(parameter) => new("the operation has another one of that name and place", IsLoss: false),
        "formData" => null,
        "path" => site.Path.Contains("{" + parameter.Name + "}") ? RefuseContent(parameter) : new($"the path has no '{{{parameter.Name}}}'", IsLoss: false),
        "query" or "cookie" => RefuseContent(parameter),
        "header" => HeaderNames.Refuse(parameter.Name) is { } reason ? new(reason) : RefuseContent(parameter),
        "querystring" => FormOf(parameter) is BodyForm.Json or BodyForm.Form or BodyForm.Text ? null : new("a query is JSON, a form or text"),
        var place => new($"'{place}' is no place of a request"),
    };

    private bool IsRepeated(OperationPart parameter) => !ReferenceEquals(parameter, parameters.First(other => IsAlike(parameter, other)));

    private static bool IsAlike(OperationPart left, OperationPart right) =>
        left.Place == right.Place && left.Name.Equals(right.Name, left.Place == "header" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>A value within an address or a header is laid out by its style, or is JSON, or text.</summary>
    private ParameterRefusal? RefuseContent(OperationPart parameter) =>
        parameter.Node["schema"] is not null || FormOf(parameter) is null or BodyForm.Json or BodyForm.Text ? null : new("it is JSON or text, or has a style");

    private BodyForm? FormOf(OperationPart parameter) => content.ContentsOf(parameter).FirstOrDefault()?.Form;
}
