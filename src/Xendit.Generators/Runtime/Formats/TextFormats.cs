namespace Xendit.Generators.Runtime;

/// <summary>The values of <c>format</c> that say what a text is (JSON Schema 2020-12, validation 7.3).</summary>
internal static class TextFormats
{
    /// <summary><c>date</c>: a <c>full-date</c> of RFC 3339.</summary>
    public static bool IsDate(string text) => DateTimeGrammar.IsDate(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>date-time</c> of RFC 3339.</summary>
    public static bool IsDateTime(string text) => DateTimeGrammar.IsDateTime(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>time</c>: a <c>full-time</c> of RFC 3339.</summary>
    public static bool IsTime(string text) => DateTimeGrammar.IsTime(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>duration</c> of RFC 3339, appendix A.</summary>
    public static bool IsDuration(string text) => DurationGrammar.IsDuration(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>email</c>: a <c>Mailbox</c> of RFC 5321.</summary>
    public static bool IsEmail(string text) => MailboxGrammar.IsMailbox(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>hostname</c> of RFC 1123.</summary>
    public static bool IsHostName(string text) => HostNameGrammar.IsHostName(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>ipv4</c>: a <c>dotted-quad</c> of RFC 2673.</summary>
    public static bool IsIpv4(string text) => IpAddressGrammar.IsVersion4(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>ipv6</c> of RFC 4291, without a zone.</summary>
    public static bool IsIpv6(string text) => IpAddressGrammar.IsVersion6(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>uri</c> of RFC 3986: with a scheme.</summary>
    public static bool IsUri(string text) => UriGrammar.IsAbsolute(global::System.MemoryExtensions.AsSpan(text), isInternational: false);

    /// <summary><c>uri-reference</c> of RFC 3986: a URI or a relative reference.</summary>
    public static bool IsUriReference(string text) => UriGrammar.IsReference(global::System.MemoryExtensions.AsSpan(text), isInternational: false);

    /// <summary><c>iri</c> of RFC 3987: with a scheme.</summary>
    public static bool IsIri(string text) => UriGrammar.IsAbsolute(global::System.MemoryExtensions.AsSpan(text), isInternational: true);

    /// <summary><c>iri-reference</c> of RFC 3987: an IRI or a relative reference.</summary>
    public static bool IsIriReference(string text) => UriGrammar.IsReference(global::System.MemoryExtensions.AsSpan(text), isInternational: true);

    /// <summary><c>uri-template</c> of RFC 6570.</summary>
    public static bool IsUriTemplate(string text) => UriTemplateGrammar.IsTemplate(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>uuid</c> of RFC 4122.</summary>
    public static bool IsUuid(string text) => UuidGrammar.IsUuid(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>json-pointer</c> of RFC 6901, as a string.</summary>
    public static bool IsJsonPointer(string text) => JsonPointerGrammar.IsPointer(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>relative-json-pointer</c>.</summary>
    public static bool IsRelativeJsonPointer(string text) => JsonPointerGrammar.IsRelative(global::System.MemoryExtensions.AsSpan(text));

    /// <summary><c>regex</c> of ECMA-262.</summary>
    public static bool IsRegex(string text) => RegexGrammar.IsPattern(global::System.MemoryExtensions.AsSpan(text));
}
