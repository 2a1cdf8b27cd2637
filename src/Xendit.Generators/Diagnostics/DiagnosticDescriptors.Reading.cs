using Microsoft.CodeAnalysis;

namespace Xendit.Generators.Diagnostics;

/// <content>Reading a text: XG0001 to XG0099.</content>
internal static partial class DiagnosticDescriptors
{
    /// <summary>The text is not YAML or JSON: <c>{0}</c> is what is wrong and what to do.</summary>
    public static readonly DiagnosticDescriptor SyntaxError = Error(
        "XG0001", "The document cannot be parsed", "{0}");

    /// <summary>A key stands twice in an object.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Error(
        "XG0002", "A key stands twice in one object", "The key '{0}' stands twice in this object; the first one counts: remove or rename one of them");

    /// <summary>An alias without an anchor before it.</summary>
    public static readonly DiagnosticDescriptor UnknownAlias = Error(
        "XG0003", "An alias has no anchor", "No anchor '&{0}' stands before this alias");

    /// <summary>An alias inside its own anchor.</summary>
    public static readonly DiagnosticDescriptor RecursiveAlias = Error(
        "XG0004", "An alias contains itself", "The alias '*{0}' stands inside what it refers to: use '$ref' for a recursive schema");

    /// <summary>A YAML key that is an object or array.</summary>
    public static readonly DiagnosticDescriptor KeyIsNoScalar = Error(
        "XG0005", "A key is not text", "A key must be text, not an object or an array: put quotes around it if it starts with '{{' or '['");

    /// <summary>A merge key whose value cannot be merged.</summary>
    public static readonly DiagnosticDescriptor MergeOfNoObject = Error(
        "XG0006", "A merge key merges something other than an object", "The merge key '<<' takes an object, or a list of objects");

    /// <summary>A second YAML document in the text.</summary>
    public static readonly DiagnosticDescriptor SeveralYamlDocuments = Warning(
        "XG0007", "The file holds several YAML documents", "The file holds several YAML documents; only the first is read");

    /// <summary>A comment in JSON.</summary>
    public static readonly DiagnosticDescriptor JsonComment = Warning(
        "XG0008", "A comment in JSON", "JSON has no comments; other tools will refuse this document");

    /// <summary>A comma before a closing bracket.</summary>
    public static readonly DiagnosticDescriptor TrailingComma = Warning(
        "XG0009", "A trailing comma in JSON", "JSON allows no comma before a closing bracket; other tools will refuse this document");

    /// <summary>An escaped half of a surrogate pair.</summary>
    public static readonly DiagnosticDescriptor LoneSurrogate = Warning(
        "XG0010", "Half a character", "This text holds half of a surrogate pair, which is no character; it is read as U+FFFD");

    /// <summary>The root is not an object.</summary>
    public static readonly DiagnosticDescriptor NoObject = Error(
        "XG0011", "The document is not an object", "An OpenAPI document is an object that starts with 'openapi: 3.1.1'; this one is {0}");

    /// <summary>There is neither <c>openapi</c> nor <c>swagger</c>.</summary>
    public static readonly DiagnosticDescriptor NoVersion = Error(
        "XG0012", "The document names no OpenAPI version",
        "There is neither 'openapi' nor 'swagger' at the root: add 'openapi: 3.1.1', or OpenApi=\"false\" to the AdditionalFiles item if this is no OpenAPI document");

    /// <summary>A version that is not read.</summary>
    public static readonly DiagnosticDescriptor UnsupportedVersion = Error(
        "XG0013", "The OpenAPI version is not supported", "'{0}' is not a version that is read: 2.0, 3.0, 3.1 and 3.2 are");

    /// <summary>A <c>$ref</c> to a place that is not there.</summary>
    public static readonly DiagnosticDescriptor DanglingReference = Error(
        "XG0020", "A reference leads nowhere", "Nothing stands at '{0}'{1}");

    /// <summary>A <c>$ref</c> that leads to itself.</summary>
    public static readonly DiagnosticDescriptor ReferenceLoop = Error(
        "XG0021", "A reference leads to itself", "The reference '{0}' leads back to itself and never to a value");

    /// <summary>A <c>$ref</c> to another file.</summary>
    public static readonly DiagnosticDescriptor ExternalReference = Error(
        "XG0022", "A reference leads to another file", "'{0}' is in another file; references to other files are not read: move the target into this document");

    /// <summary>A <c>$ref</c> to the network.</summary>
    public static readonly DiagnosticDescriptor RemoteReference = Error(
        "XG0023", "A reference leads to the network", "'{0}' is on the network, and a build fetches nothing: copy the target into this document");

    /// <summary>More findings than are shown.</summary>
    public static readonly DiagnosticDescriptor MoreFindings = Warning(
        "XG0099", "There are more findings", "{0} more findings in this document are not shown");
}
