using Xendit.Generators.Lowering.Naming;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>
/// Names the forms of a body by their media types: <c>Pdf</c>, <c>GeoJson</c>, <c>VndCompanyV2Json</c>. Of those that would
/// have one name the first keeps it.
/// </summary>
internal sealed class FormNames
{
    private readonly NameScope _names = new();
    private readonly Dictionary<string, string> _byMediaType = new(StringComparer.Ordinal);

    /// <summary>The name for a media type.</summary>
    public string Of(string mediaType)
    {
        if (!_byMediaType.TryGetValue(mediaType, out string? name))
        {
            _byMediaType.Add(mediaType, name = Take(mediaType));
        }

        return name;
    }

    /// <summary>The shortest that is left: the media type's word, with its parameters, or with its kind.</summary>
    private string Take(string mediaType)
    {
        string type = MediaTypes.TypeOf(mediaType);
        string parameters = mediaType.IndexOf(';') is >= 0 and var start ? Words.ToPascalCase(mediaType.Substring(start)).TrimStart('_') : "";
        string whole = Words.ToPascalCase(type);
        string[] desired = [WordOf(type), WordOf(type) + parameters, whole, whole + parameters];
        return _names.Take(desired.FirstOrDefault(_names.IsFree) ?? desired[0]);
    }

    private static string WordOf(string type) => type switch
    {
        MediaTypes.Form => "Form",
        MediaTypes.Multipart => "FormData",
        MediaTypes.Binary => "Bytes",
        "text/plain" => "Text",
        "text/event-stream" => "Events",
        "*/*" => "Any",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "Xlsx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "Docx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation" => "Pptx",
        _ when type.StartsWith("multipart/", StringComparison.Ordinal) => Words.ToPascalCase(type),
        _ => Words.ToPascalCase(SubtypeOf(type)).TrimStart('_'),
    };

    /// <summary>What stands behind the slash, or before it where that is a star; the <c>x-</c> of old means nothing.</summary>
    private static string SubtypeOf(string type)
    {
        string[] halves = type.Split('/');
        string subtype = halves[halves.Length - 1];
        return subtype == "*" ? halves[0]
            : subtype.Length > 2 && subtype.StartsWith("x-", StringComparison.Ordinal) ? subtype.Substring(2)
            : subtype;
    }
}
