using System.Text.RegularExpressions;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Operations.Parameters;

/// <summary>The placeholders of a path (OpenAPI 3.1, 4.8.8.1), which need a parameter each.</summary>
internal static class PathPlaceholders
{
    private static readonly Regex s_placeholder = new(@"\{([A-Za-z0-9_.-]+)\}", RegexOptions.CultureInvariant);

    /// <summary>The names without a parameter, in the order of the path.</summary>
    public static IEnumerable<string> Undescribed(string path, IReadOnlyList<ParameterModel> parameters) => s_placeholder.Matches(path)
        .Cast<Match>()
        .Select(static match => match.Groups[1].Value)
        .Distinct(StringComparer.Ordinal)
        .Where(name => !parameters.Any(parameter => parameter.Place == ParameterPlace.Path && parameter.WireName == name));
}
