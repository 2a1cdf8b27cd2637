using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xendit.Generators.Options;

namespace Xendit.Generators.Pipeline;

/// <summary>The project that the code is for, reduced to what changes the output.</summary>
/// <param name="LanguageVersion">The C# version as the compiler numbers it: 1100 is C# 11.</param>
/// <param name="IsModernNet">.NET 8 or later.</param>
/// <param name="HasHttpClientFactory">Whether <c>Microsoft.Extensions.Http</c> is referenced.</param>
/// <param name="HasDataAnnotations">Whether the assembly of <c>System.ComponentModel.DataAnnotations</c> is referenced.</param>
internal sealed record ProjectFacts(int LanguageVersion, bool IsModernNet, bool HasHttpClientFactory, bool HasDataAnnotations);

/// <summary>
/// Reads the facts of the project without its compilation: what other generators are to see cannot depend on that.
/// </summary>
internal static class TargetReader
{
    /// <summary>C# 11, which has <c>required</c> members and UTF-8 literals.</summary>
    public const int MinLanguageVersion = 1100;

    private const string HttpClientFactoryAssembly = "Microsoft.Extensions.Http.dll";

    /// <summary>What holds the validation attributes: in .NET and in the package for netstandard2.0, and in .NET Framework.</summary>
    private static readonly string[] s_dataAnnotationsAssemblies = ["System.ComponentModel.Annotations.dll", "System.ComponentModel.DataAnnotations.dll"];

    private const int FirstModernMajor = 8;

    public static int LanguageVersionOf(ParseOptions options) =>
        options is CSharpParseOptions csharp ? (int)csharp.LanguageVersion.MapSpecifiedToEffectiveVersion() : 0;

    public static bool IsHttpClientFactory(MetadataReference reference) => IsFile(reference, HttpClientFactoryAssembly);

    public static bool IsDataAnnotations(MetadataReference reference) => s_dataAnnotationsAssemblies.Any(name => IsFile(reference, name));

    /// <summary>Whether the project targets .NET 8 or later; without a target framework it is taken to.</summary>
    public static bool IsModernNet(AnalyzerConfigOptionsProvider options)
    {
        options.GlobalOptions.TryGetValue(OptionNames.Property(OptionNames.TargetFrameworkIdentifier), out string? identifier);
        options.GlobalOptions.TryGetValue(OptionNames.Property(OptionNames.TargetFrameworkVersion), out string? version);
        if (string.IsNullOrEmpty(identifier))
        {
            return true;
        }

        return identifier == ".NETCoreApp"
            && (!Version.TryParse((version ?? "").TrimStart('v', 'V'), out Version parsed) || parsed.Major >= FirstModernMajor);
    }

    private static bool IsFile(MetadataReference reference, string name) =>
        reference is PortableExecutableReference { FilePath: { } path } && path.EndsWith(name, StringComparison.OrdinalIgnoreCase);
}
