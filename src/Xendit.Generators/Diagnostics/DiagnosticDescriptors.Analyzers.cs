using Microsoft.CodeAnalysis;

namespace Xendit.Generators.Diagnostics;

/// <content>User code: 1000 to 1099.</content>
internal static partial class DiagnosticDescriptors
{
    /// <summary><c>{0}</c> is the member or parameter, <c>{1}</c> what is wrong, <c>{2}</c> keyword, file and line of the document.</summary>
    public static readonly DiagnosticDescriptor ConstraintBroken = OfCode(
        "XG1000", "A constant breaks a constraint of the document", "'{0}' can never pass validation: {1} ({2})");

    /// <summary><c>{0}</c> is the member or type, <c>{1}</c> what is wrong, <c>{2}</c> keyword, file and line of the document.</summary>
    public static readonly DiagnosticDescriptor RuleBroken = OfCode(
        "XG1001", "Constants together break a rule of the document", "'{0}' can never pass validation beside the other values here: {1} ({2})");

    /// <summary><c>{0}</c> is the text on the wire, <c>{1}</c> the member of the enumeration.</summary>
    public static readonly DiagnosticDescriptor CustomValueIsListed = OfCode(
        "XG1002", "A custom value is one that the document lists", "The document lists '{0}': use {1}");
}
