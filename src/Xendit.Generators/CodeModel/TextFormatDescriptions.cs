namespace Xendit.Generators.CodeModel;

/// <summary>Formats in messages.</summary>
internal static class TextFormatDescriptions
{
    /// <summary>What messages call a text of the format.</summary>
    public static string Of(TextFormat format) => format switch
    {
        TextFormat.Date => "a date of RFC 3339, such as 2029-12-31",
        TextFormat.DateTime => "a date-time of RFC 3339, such as 2029-12-31T23:59:59Z",
        TextFormat.Time => "a time of RFC 3339, such as 23:59:59Z (its offset from UTC is mandatory)",
        TextFormat.Duration => "a duration of RFC 3339, such as P3DT12H",
        TextFormat.Email => "an email address",
        TextFormat.HostName => "a host name, such as api.example.com",
        TextFormat.Ipv4 => "an IPv4 address, such as 192.0.2.1",
        TextFormat.Ipv6 => "an IPv6 address, such as 2001:db8::1",
        TextFormat.Uri => "an absolute URI, such as https://example.com/a%20path",
        TextFormat.UriReference => "a URI reference, such as /a%20path",
        TextFormat.Iri => "an absolute IRI, such as https://example.com/straße",
        TextFormat.IriReference => "an IRI reference, such as /straße",
        TextFormat.UriTemplate => "a URI template, such as /items/{id}",
        TextFormat.Uuid => "a UUID, such as 123e4567-e89b-12d3-a456-426614174000",
        TextFormat.JsonPointer => "a JSON Pointer, such as /items/0",
        TextFormat.RelativeJsonPointer => "a relative JSON Pointer, such as 1/name",
        TextFormat.Regex => "a regular expression of ECMA-262",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
