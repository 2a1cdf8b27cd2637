using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>Everything that is generated for one document.</summary>
internal sealed record ApiModel
{
    /// <summary>Names and facts that every file of the document shares.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The declared types in document order.</summary>
    public required EquatableArray<TypeModel> Types { get; init; }

    /// <summary>The rules over JSON that checks refer to.</summary>
    public EquatableArray<JsonRuleModel> Rules { get; init; }

    /// <summary>The patterns that checks refer to, in the order of their names.</summary>
    public EquatableArray<PatternMatcher> Patterns { get; init; }

    /// <summary>Whether a check asks for a format.</summary>
    public bool ChecksFormats { get; init; }

    /// <summary>Whether a body is made of parts, files among them.</summary>
    public bool SendsParts { get; init; }

    /// <summary>The client, or <see langword="null"/> when the document has no operation.</summary>
    public ClientModel? Client { get; init; }
}

/// <summary>Names and facts that every file of a document shares.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="RuntimeNamespace">The namespace of the helper types; the same unless documents share them.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="JsonName">The <c>IJsonTypeInfoResolver</c>, <c>&lt;Stem&gt;Json</c>.</param>
/// <param name="RulesName">The class of the rules over JSON, <c>&lt;Stem&gt;Rules</c>.</param>
/// <param name="PatternsName">The class of the document's patterns, <c>&lt;Stem&gt;Patterns</c>.</param>
/// <param name="Target">What the consumer's compiler and framework offer.</param>
internal sealed record Scope(
    string Namespace, string RuntimeNamespace, string Accessibility, string JsonName, string RulesName, string PatternsName, TargetFacts Target);

/// <summary>What the consumer's framework offers, reduced to what changes the output.</summary>
/// <param name="IsModernNet">.NET 8 or later; else netstandard2.0 or .NET Framework.</param>
/// <param name="HasHttpClientFactory">Whether <c>Microsoft.Extensions.Http</c> is referenced.</param>
/// <param name="EmitPolyfills">Whether attributes that the compiler asks for must be emitted.</param>
/// <param name="EmitDataAnnotations">Whether validation attributes are emitted.</param>
internal sealed record TargetFacts(bool IsModernNet, bool HasHttpClientFactory, bool EmitPolyfills, bool EmitDataAnnotations);
