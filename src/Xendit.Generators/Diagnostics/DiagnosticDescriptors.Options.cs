using Microsoft.CodeAnalysis;

namespace Xendit.Generators.Diagnostics;

/// <content>Options and the consumer's project: 0200 to 0299.</content>
internal static partial class DiagnosticDescriptors
{
    /// <summary><c>{0}</c> is the option, <c>{1}</c> its value, <c>{2}</c> what it may be.</summary>
    public static readonly DiagnosticDescriptor InvalidOption = Error(
        "XG0200", "An option has an invalid value", "The option {0} cannot be '{1}'; it must be {2}");

    /// <summary><c>{0}</c> is the version in use.</summary>
    public static readonly DiagnosticDescriptor LanguageTooOld = Error(
        "XG0201", "The C# language version is too old", "The generated code needs C# 11 or later, the project uses C# {0}; set LangVersion in the project file");

    /// <summary><c>{0}</c> is the namespace.</summary>
    public static readonly DiagnosticDescriptor SharedName = Error(
        "XG0202", "Documents share a namespace", "The namespace '{0}' is that of another document, so this one is not generated; give the item OpenApiNamespace metadata of its own");

    /// <summary><c>{0}</c> is the pattern.</summary>
    public static readonly DiagnosticDescriptor UselessPattern = Warning(
        "XG0204", "A pattern matches no operation", "The pattern '{0}' of OpenApiInclude or OpenApiExclude matches no path and no tag of the document; a pattern that begins with '/' is for paths, any other for tags");
}
