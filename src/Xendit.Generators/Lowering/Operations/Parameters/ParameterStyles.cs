using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Operations.Parameters;

/// <summary>Styles by their names.</summary>
internal static class ParameterStyles
{
    /// <summary>The style of a name; of none, or an unknown one, <paramref name="fallback"/>.</summary>
    public static ParameterStyle Of(string? name, ParameterStyle fallback) => name switch
    {
        "simple" => ParameterStyle.Simple,
        "form" or "cookie" => ParameterStyle.Form,
        "label" => ParameterStyle.Label,
        "matrix" => ParameterStyle.Matrix,
        "spaceDelimited" => ParameterStyle.SpaceDelimited,
        "pipeDelimited" => ParameterStyle.PipeDelimited,
        "tabDelimited" => ParameterStyle.TabDelimited,
        "deepObject" => ParameterStyle.DeepObject,
        _ => fallback,
    };

    /// <summary>The name that a <c>collectionFormat</c> of OpenAPI 2.0 has since 3.0; the tabs of <c>tsv</c> got none.</summary>
    public static string? OfCollectionFormat(string format) => format switch
    {
        "ssv" => "spaceDelimited",
        "pipes" => "pipeDelimited",
        "tsv" => "tabDelimited",
        "multi" => "form",
        _ => null,
    };
}
