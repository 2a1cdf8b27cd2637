namespace Xendit.Generators.CodeModel;

/// <summary>The values of <c>format</c> that assert what a string is. The helper type <c>TextFormats</c> has a method for each.</summary>
internal enum TextFormat
{
    Date,
    DateTime,
    Time,
    Duration,
    Email,
    HostName,
    Ipv4,
    Ipv6,
    Uri,
    UriReference,
    Iri,
    IriReference,
    UriTemplate,
    Uuid,
    JsonPointer,
    RelativeJsonPointer,
    Regex,
}
