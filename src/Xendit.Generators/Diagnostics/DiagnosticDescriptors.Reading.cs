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
        "XG0005", "A key is not text", "A key must be text, not an object or a list: put it in quotes if it starts with a bracket");

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
        "XG0013", "The OpenAPI version is not supported", "The version is {0}; 2.0, 3.0, 3.1 and 3.2 are read");

    /// <summary>A part that every document has is not there.</summary>
    public static readonly DiagnosticDescriptor MissingPart = Warning(
        "XG0014", "A part of the document is missing", "There is no '{0}' at the root: {1}");

    /// <summary>A member without which an object says nothing.</summary>
    public static readonly DiagnosticDescriptor MissingMember = Error(
        "XG0015", "A required member is missing", "{0} needs the member '{1}'; without it this one is left out");

    /// <summary>Nothing where something should be.</summary>
    public static readonly DiagnosticDescriptor EmptyValue = Warning(
        "XG0016", "A value is empty", "'{0}' is empty: write {1}, or remove the member");

    /// <summary>A value of the wrong type.</summary>
    public static readonly DiagnosticDescriptor WrongType = Error(
        "XG0017", "A value has the wrong type", "'{0}' must be {1}, not {2}; it is left out");

    /// <summary>A value of the wrong type that shapes nothing.</summary>
    public static readonly DiagnosticDescriptor WrongDocumentation = Warning(
        "XG0018", "A value that shapes nothing has the wrong type", "'{0}' must be {1}, not {2}; it is left out");

    /// <summary>A quoted number or boolean.</summary>
    public static readonly DiagnosticDescriptor QuotedValue = Warning(
        "XG0019", "A value is in quotes", "'{0}' must be {1}, not text: write {2} without quotes");

    /// <summary>A text that stands twice in a list where each stands once.</summary>
    public static readonly DiagnosticDescriptor RepeatedText = Info(
        "XG0151", "A text stands twice in a list", "'{0}' lists '{1}' twice; once is enough");

    /// <summary>A <c>$ref</c> to a place that is not there.</summary>
    public static readonly DiagnosticDescriptor DanglingReference = Error(
        "XG0020", "A reference leads nowhere", "Nothing stands at '{0}'{1}");

    /// <summary>A <c>$ref</c> that leads to itself.</summary>
    public static readonly DiagnosticDescriptor ReferenceLoop = Error(
        "XG0021", "A reference leads to itself", "The reference '{0}' leads back to itself and never to a value");

    /// <summary>A <c>$ref</c> to a file that the compiler does not hand over: <c>{1}</c> is its path.</summary>
    public static readonly DiagnosticDescriptor ExternalReference = Error(
        "XG0022", "A reference leads to a file that the project does not name",
        "'{0}' is in a file that is none of the project's AdditionalFiles, and no other file is read: add <AdditionalFiles Include=\"{1}\" />");

    /// <summary>A <c>$ref</c> to the network.</summary>
    public static readonly DiagnosticDescriptor RemoteReference = Error(
        "XG0023", "A reference leads to the network", "'{0}' is on the network, and a build fetches nothing: save the file, add it with <AdditionalFiles Include=\"…\" />, and refer to it by its relative path");

    /// <summary>A member that the specification does not know there.</summary>
    public static readonly DiagnosticDescriptor UnknownMember = Warning(
        "XG0024", "A member is not known", "'{0}' is no member of {1}: {2}");

    /// <summary>A name that an object may not hold.</summary>
    public static readonly DiagnosticDescriptor WrongName = Error(
        "XG0025", "A name does not fit", "'{0}' does not fit in {1}, because {2}; it is left out");

    /// <summary>A text that is none of the words that are allowed.</summary>
    public static readonly DiagnosticDescriptor UnknownWord = Error(
        "XG0026", "A word is not known", "'{0}' cannot be '{1}': {2}");

    /// <summary>A JSON file that only YAML readers read.</summary>
    public static readonly DiagnosticDescriptor JsonIsYaml = Warning(
        "XG0027", "A JSON file is not JSON", "This is no JSON, and the file is read as YAML: {0}");

    /// <summary>A <c>$ref</c> that leads nowhere, where only people would read what it leads to.</summary>
    public static readonly DiagnosticDescriptor DocumentationReference = Warning(
        "XG0028", "A reference in documentation leads nowhere", "The reference '{0}' cannot be followed; the output loses nothing");

    /// <summary>A <c>$ref</c> in place of an object that cannot be referred to.</summary>
    public static readonly DiagnosticDescriptor MisplacedReference = Warning(
        "XG0029", "A reference stands where none may", "OpenAPI has no '$ref' in place of {0}; it is followed all the same, but other tools may not");

    /// <summary>What Microsoft.OpenApi finds, and what may cost the output something.</summary>
    public static readonly DiagnosticDescriptor ReaderWarning = Warning(
        "XG0030", "The OpenAPI reader objects", "{0}");

    /// <summary>What Microsoft.OpenApi finds, and what costs the output nothing.</summary>
    public static readonly DiagnosticDescriptor ReaderNote = Info(
        "XG0031", "The OpenAPI reader remarks", "{0}");

    /// <summary>A part that Microsoft.OpenApi cannot read.</summary>
    public static readonly DiagnosticDescriptor UnreadablePart = Error(
        "XG0032", "The OpenAPI reader fails", "The OpenAPI reader fails here and the part is left out: {0}");

    /// <summary>A member that says of itself whether it is required, as in draft 3 of JSON Schema.</summary>
    public static readonly DiagnosticDescriptor RequiredFlag = Warning(
        "XG0033", "A schema says of itself that it is required",
        "'required: {0}' says nothing about a schema: list the names of required members in 'required' of the object around them");

    /// <summary>More remarks of an id, <c>{1}</c>, than are shown.</summary>
    public static readonly DiagnosticDescriptor NoSchemaOfName = Warning(
        "XG0034", "A discriminator names no schema",
        "There is no schema '{0}', so that the discriminator does not know it: write the name of a schema, or a reference to one");

    public static readonly DiagnosticDescriptor MoreRemarks = Info(
        "XG0098", "There are more remarks", "{0} more remarks of {1} in this document are not shown");

    /// <summary>More findings than are shown; <c>{1}</c> says of which id, or nothing.</summary>
    public static readonly DiagnosticDescriptor MoreFindings = Warning(
        "XG0099", "There are more findings", "{0} more findings{1} in this document are not shown");
}
