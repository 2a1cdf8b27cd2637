namespace Xendit.Generators.Runtime;

/// <summary>The values of <c>format</c> that say what a text is (JSON Schema 2020-12, validation 7.3).</summary>
internal static class TextFormats
{
    /// <summary><c>date</c>: a <c>full-date</c> of RFC 3339.</summary>
    public static bool IsDate(global::System.ReadOnlySpan<char> text) => DateTimeGrammar.IsDate(text);

    /// <summary><c>date-time</c> of RFC 3339.</summary>
    public static bool IsDateTime(global::System.ReadOnlySpan<char> text) => DateTimeGrammar.IsDateTime(text);

    /// <summary><c>time</c>: a <c>full-time</c> of RFC 3339.</summary>
    public static bool IsTime(global::System.ReadOnlySpan<char> text) => DateTimeGrammar.IsTime(text);

    /// <summary><c>duration</c> of RFC 3339, appendix A.</summary>
    public static bool IsDuration(global::System.ReadOnlySpan<char> text) => DurationGrammar.IsDuration(text);

    /// <summary><c>email</c>: a <c>Mailbox</c> of RFC 5321.</summary>
    public static bool IsEmail(global::System.ReadOnlySpan<char> text) => MailboxGrammar.IsMailbox(text);

    /// <summary><c>hostname</c> of RFC 1123.</summary>
    public static bool IsHostName(global::System.ReadOnlySpan<char> text) => HostNameGrammar.IsHostName(text);

    /// <summary><c>ipv4</c>: a <c>dotted-quad</c> of RFC 2673.</summary>
    public static bool IsIpv4(global::System.ReadOnlySpan<char> text) => IpAddressGrammar.IsVersion4(text);

    /// <summary><c>ipv6</c> of RFC 4291, without a zone.</summary>
    public static bool IsIpv6(global::System.ReadOnlySpan<char> text) => IpAddressGrammar.IsVersion6(text);

    /// <summary><c>uri</c> of RFC 3986: with a scheme.</summary>
    public static bool IsUri(global::System.ReadOnlySpan<char> text) => UriGrammar.IsAbsolute(text, isInternational: false);

    /// <summary><c>uri-reference</c> of RFC 3986: a URI or a relative reference.</summary>
    public static bool IsUriReference(global::System.ReadOnlySpan<char> text) => UriGrammar.IsReference(text, isInternational: false);

    /// <summary><c>iri</c> of RFC 3987: with a scheme.</summary>
    public static bool IsIri(global::System.ReadOnlySpan<char> text) => UriGrammar.IsAbsolute(text, isInternational: true);

    /// <summary><c>iri-reference</c> of RFC 3987: an IRI or a relative reference.</summary>
    public static bool IsIriReference(global::System.ReadOnlySpan<char> text) => UriGrammar.IsReference(text, isInternational: true);

    /// <summary><c>uri-template</c> of RFC 6570.</summary>
    public static bool IsUriTemplate(global::System.ReadOnlySpan<char> text) => UriTemplateGrammar.IsTemplate(text);

    /// <summary><c>uuid</c> of RFC 4122.</summary>
    public static bool IsUuid(global::System.ReadOnlySpan<char> text) => UuidGrammar.IsUuid(text);

    /// <summary><c>json-pointer</c> of RFC 6901, as a string.</summary>
    public static bool IsJsonPointer(global::System.ReadOnlySpan<char> text) => JsonPointerGrammar.IsPointer(text);

    /// <summary><c>relative-json-pointer</c>.</summary>
    public static bool IsRelativeJsonPointer(global::System.ReadOnlySpan<char> text) => JsonPointerGrammar.IsRelative(text);

    /// <summary><c>regex</c> of ECMA-262.</summary>
    public static bool IsRegex(global::System.ReadOnlySpan<char> text) => RegexGrammar.IsPattern(text);
}
