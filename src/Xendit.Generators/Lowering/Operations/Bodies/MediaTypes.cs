using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>Media types, and in which form a body of each travels.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Form = "application/x-www-form-urlencoded";
    public const string Multipart = "multipart/form-data";
    public const string Binary = "application/octet-stream";

    private const string Utf8 = "; charset=utf-8";

    /// <summary>The media type without its parameters, in lower case.</summary>
    public static string TypeOf(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether it is one that a header can carry: two tokens, and perhaps parameters (RFC 9110, 8.3.1).</summary>
    public static bool IsMediaType(string mediaType) =>
        TypeOf(mediaType).Split('/') is [var type, var subtype]
        && HttpTokens.IsToken(type)
        && HttpTokens.IsToken(subtype)
        && mediaType.All(static c => c is >= ' ' and <= '~');

    /// <summary>Whether it is a range, such as <c>*/*</c>, which leaves the choice to who sends.</summary>
    public static bool IsRange(string mediaType) => mediaType.Contains('*');

    /// <summary>Whether a media type is in a range.</summary>
    public static bool IsIn(string mediaType, string range) => TypeOf(range) is var type
        && (type == "*/*" || (type.EndsWith("/*", StringComparison.Ordinal) && TypeOf(mediaType).StartsWith(type.Substring(0, type.Length - 1), StringComparison.Ordinal)));

    /// <summary>The form of a body; of a range that JSON is in, JSON.</summary>
    public static BodyForm FormOf(string mediaType) => TypeOf(mediaType) switch
    {
        "application/stream+json" => BodyForm.Text,
        Json or "text/json" or "*/*" or "application/*" => BodyForm.Json,
        Form => BodyForm.Form,
        Multipart => BodyForm.Multipart,
        var type when type.EndsWith("+json", StringComparison.Ordinal) => BodyForm.Json,
        var type when type.StartsWith("multipart/", StringComparison.Ordinal) => BodyForm.Content,
        var type when IsText(type) => BodyForm.Text,
        _ => BodyForm.Binary,
    };

    /// <summary>How a body travels bit by bit; <see langword="null"/> where it does not.</summary>
    public static StreamForm? StreamOf(string mediaType) => TypeOf(mediaType) switch
    {
        "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonlines" or "application/jsonlines" or "application/stream+json" =>
            StreamForm.JsonLines,
        "application/json-seq" => StreamForm.JsonSequence,
        var type when type.EndsWith("+json-seq", StringComparison.Ordinal) => StreamForm.JsonSequence,
        "text/event-stream" => StreamForm.Events,
        var type when FormOf(type) is BodyForm.Json or BodyForm.Text => null,
        _ => StreamForm.Bytes,
    };

    /// <summary>What a request names: a range narrowed to what is sent; text says how it is encoded.</summary>
    public static string ToSend(string mediaType, BodyForm form)
    {
        string type = !IsRange(mediaType) ? mediaType : form switch
        {
            BodyForm.Json => Json,
            BodyForm.Text => "text/plain",
            _ => Binary,
        };
        return type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && form == BodyForm.Text && !type.Contains(';') ? type + Utf8 : type;
    }

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("+xml", StringComparison.Ordinal)
        || type is "application/xml" or "application/yaml" or "application/javascript" or "application/graphql"
            or "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonlines" or "application/jsonlines";
}
