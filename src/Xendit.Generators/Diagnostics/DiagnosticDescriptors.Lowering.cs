using Microsoft.CodeAnalysis;

namespace Xendit.Generators.Diagnostics;

/// <content>Lowering: 0100 to 0199.</content>
internal static partial class DiagnosticDescriptors
{
    /// <summary><c>{0}</c> is the schema's name.</summary>
    public static readonly DiagnosticDescriptor SelfReferring = Warning(
        "XG0100", "A schema consists of nothing but itself", "The schema '{0}' leads back to itself without an object between; it becomes JsonElement");

    /// <summary><c>{0}</c> is the union's name, <c>{1}</c> what becomes of it or of its values.</summary>
    public static readonly DiagnosticDescriptor AmbiguousUnion = Warning(
        "XG0101", "The branches of a union cannot be told apart", "The branches of '{0}' cannot be told apart; {1}. A discriminator would decide, or in each branch a required property of its own or one with a constant value.");

    /// <summary><c>{0}</c> is the schema's name, <c>{1}</c> the type's.</summary>
    public static readonly DiagnosticDescriptor SchemaRenamed = Info(
        "XG0102", "A schema has the name of a generated type", "The schema '{0}' becomes the type '{1}': its own name is taken by the generated code");

    /// <summary><c>{0}</c> is the pattern, <c>{1}</c> the reason.</summary>
    public static readonly DiagnosticDescriptor PatternNotEnforced = Warning(
        "XG0103", "A pattern is not enforced", "The pattern '{0}' is not enforced by the generated validation: {1}");

    /// <summary><c>{0}</c> is the keyword.</summary>
    public static readonly DiagnosticDescriptor KeywordNotEnforced = Warning(
        "XG0104", "A keyword is not enforced", "The keyword '{0}' is not enforced by the generated validation");

    /// <summary><c>{0}</c> and <c>{1}</c> are method and path, <c>{2}</c> is the reason.</summary>
    public static readonly DiagnosticDescriptor OperationRefused = Error(
        "XG0105", "An operation is not generated", "The operation {0} {1} is not generated: {2}");

    /// <summary><c>{0}</c> is the parameter, <c>{1}</c> the reason.</summary>
    public static readonly DiagnosticDescriptor ParameterRefused = Warning(
        "XG0106", "A parameter is not generated", "The parameter '{0}' is not generated: {1}");

    /// <summary><c>{0}</c> is the pattern, <c>{1}</c> the reason.</summary>
    public static readonly DiagnosticDescriptor PatternMayBacktrack = Info(
        "XG0107", "A pattern is matched in limited time", "The pattern '{0}' is matched with backtracking, for at most 250 ms: {1}");

    /// <summary><c>{0}</c> is the schema's name.</summary>
    public static readonly DiagnosticDescriptor ContradictoryParts = Warning(
        "XG0110", "The parts of a schema contradict each other", "No value fits all parts of '{0}', which have different types; it becomes JsonElement");

    /// <summary><c>{0}</c> is the schema's name.</summary>
    public static readonly DiagnosticDescriptor AmbiguousMembers = Warning(
        "XG0111", "Alternative members of an object cannot be told apart", "The alternatives of '{0}' cannot be told apart beside its other members; their members stay in its additional properties. A discriminator would decide, or in each alternative a required property of its own or one with a constant value.");

    /// <summary><c>{0}</c> is the number, <c>{1}</c> the C# type.</summary>
    public static readonly DiagnosticDescriptor NumberNotHeld = Warning(
        "XG0112", "A listed number cannot be held", "The type {1} cannot hold the number {0} that is listed here: a value that is this number cannot be read. List it as a string, or leave it out.");

    /// <summary><c>{0}</c> is the schema's name, <c>{1}</c> a number and what there are more of, <c>{2}</c> what becomes of it.</summary>
    public static readonly DiagnosticDescriptor LeadsTooFar = Warning(
        "XG0113", "A schema leads to too many others", "The schema '{0}' leads to too many others, more than {1}; {2}");

    /// <summary><c>{0}</c> is the reference.</summary>
    public static readonly DiagnosticDescriptor ReferenceInPlace = Warning(
        "XG0150", "A schema leads back to itself for the same value", "The reference '{0}' leads back to the schema around it for the same value, which decides nothing; it is left out");

    /// <summary><c>{0}</c> and <c>{1}</c> are method and path, <c>{2}</c> is the body, <c>{3}</c> the media type, <c>{4}</c> what the client does with it.</summary>
    public static readonly DiagnosticDescriptor ContentNotUsed = Warning(
        "XG0130", "A content type with content of its own is not used", "{0} {1}: {2} may also be '{3}', which holds something else; {4}");

    /// <summary><c>{0}</c> is how many operations there are, <c>{1}</c> what groups them: tags or paths.</summary>
    public static readonly DiagnosticDescriptor GroupedByTag = Info(
        "XG0131", "The client's operations are grouped", "The client's {0} operations are grouped by their {1}, since there are many; set OpenApiGroupByTag to true or false, so that it stays as it is");

    /// <summary><c>{0}</c> is the address as it is written.</summary>
    public static readonly DiagnosticDescriptor NoAbsoluteServer = Info(
        "XG0132", "The document names no absolute server", "The server '{0}' is no absolute http or https address, which the client needs: set BaseUrl of its options, or BaseAddress of the HttpClient");

    /// <summary><c>{0}</c> is the scheme's name.</summary>
    public static readonly DiagnosticDescriptor UnknownSecurityScheme = Warning(
        "XG0133", "A security requirement names no scheme", "There is no security scheme '{0}', so that the client sends nothing for it");

    /// <summary><c>{0}</c> is the header, <c>{1}</c> the part.</summary>
    public static readonly DiagnosticDescriptor PartHeaderNotSent = Warning(
        "XG0134", "A header of a part is not sent", "The header '{0}' of the part '{1}' is not sent: parts have Content-Disposition and Content-Type alone");

    /// <summary><c>{0}</c> and <c>{1}</c> are method and path, <c>{2}</c> is the placeholder.</summary>
    public static readonly DiagnosticDescriptor UndescribedPlaceholder = Warning(
        "XG0135", "A placeholder of a path is not described", "{0} {1}: no path parameter describes '{{{2}}}', which is taken as text: add one");

    /// <summary><c>{0}</c> is the address, its variables filled in.</summary>
    public static readonly DiagnosticDescriptor BrokenServer = Warning(
        "XG0136", "A server is no address", "The client cannot send to '{0}': it is no http or https address, its variables having their defaults");

    /// <summary><c>{0}</c> and <c>{1}</c> are the operation and the earlier one, each by method and path, <c>{2}</c> is the method.</summary>
    public static readonly DiagnosticDescriptor OperationNamedTwice = Warning(
        "XG0137", "Two operations have one name", "{0} has the name of {1}, so that only the order of the document tells them apart; its method is {2}: give it an operationId of its own");

    /// <summary><c>{0}</c> is the scheme's name, <c>{1}</c> the reason.</summary>
    public static readonly DiagnosticDescriptor SecuritySchemeRefused = Warning(
        "XG0140", "A security scheme is not sent", "The security scheme '{0}' is not sent: {1}");
}
