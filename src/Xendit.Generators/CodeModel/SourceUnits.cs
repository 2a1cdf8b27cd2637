using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>
/// What one generated file is made from: a change of one schema changes the units that name it, and no others.
/// </summary>
/// <param name="HintName">The file's name, flat and unique ignoring case among all documents.</param>
/// <param name="Scope">The names and facts of the document.</param>
internal abstract record SourceUnit(string HintName, Scope Scope);

/// <summary>A record with its codec and its validator.</summary>
internal sealed record RecordUnit(string HintName, Scope Scope, RecordModel Record) : SourceUnit(HintName, Scope);

/// <summary>An enumeration with its codec.</summary>
internal sealed record EnumUnit(string HintName, Scope Scope, EnumModel Enum) : SourceUnit(HintName, Scope);

/// <summary>A union with its codec and its validator.</summary>
internal sealed record UnionUnit(string HintName, Scope Scope, UnionModel Union) : SourceUnit(HintName, Scope);

/// <summary>The <c>IJsonTypeInfoResolver</c> of a document: names and kinds of its types only.</summary>
internal sealed record JsonResolverUnit(string HintName, Scope Scope, EquatableArray<TypeRef> Types) : SourceUnit(HintName, Scope);

/// <summary>The rules over JSON of a document.</summary>
internal sealed record JsonRulesUnit(string HintName, Scope Scope, EquatableArray<JsonRuleModel> Rules) : SourceUnit(HintName, Scope);

/// <summary>The patterns of a document.</summary>
internal sealed record PatternsUnit(string HintName, Scope Scope, EquatableArray<PatternMatcher> Patterns) : SourceUnit(HintName, Scope);

/// <summary>The client's interface.</summary>
internal sealed record ClientInterfaceUnit(string HintName, Scope Scope, ClientModel Client) : SourceUnit(HintName, Scope);

/// <summary>The client.</summary>
internal sealed record ClientUnit(string HintName, Scope Scope, ClientModel Client) : SourceUnit(HintName, Scope);

/// <summary>A group of the client's operations.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Scope">The names and facts of the document.</param>
/// <param name="ClientName">The document's client.</param>
/// <param name="SecuritySchemes">The security schemes of the document.</param>
/// <param name="Group">The group.</param>
internal sealed record OperationGroupUnit(
    string HintName, Scope Scope, string ClientName, EquatableArray<SecuritySchemeModel> SecuritySchemes, OperationGroupModel Group)
    : SourceUnit(HintName, Scope);

/// <summary>The interface of a group of the client's operations.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Scope">The names and facts of the document.</param>
/// <param name="Group">The group.</param>
internal sealed record OperationGroupInterfaceUnit(string HintName, Scope Scope, OperationGroupModel Group) : SourceUnit(HintName, Scope);

/// <summary>The client's options.</summary>
internal sealed record ClientOptionsUnit(string HintName, Scope Scope, ClientModel Client) : SourceUnit(HintName, Scope);

/// <summary>The headers of the client's answers.</summary>
internal sealed record ClientHeadersUnit(string HintName, Scope Scope, string ClientName, EquatableArray<HeaderModel> Headers) : SourceUnit(HintName, Scope);

/// <summary>The servers of the client.</summary>
internal sealed record ClientServersUnit(string HintName, Scope Scope, string ClientName, EquatableArray<ServerModel> Servers) : SourceUnit(HintName, Scope);

/// <summary>The client's registration with <c>Microsoft.Extensions.Http</c>.</summary>
internal sealed record ClientRegistrationUnit(string HintName, Scope Scope, string ClientName) : SourceUnit(HintName, Scope);

/// <summary>The table that knows every enumeration of the documents that share one runtime namespace.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Scope">The scope of the first document of the runtime namespace.</param>
/// <param name="Enums">The enumerations as <c>namespace.name</c>.</param>
internal sealed record EnumTablesUnit(string HintName, Scope Scope, EquatableArray<string> Enums) : SourceUnit(HintName, Scope);

/// <summary>A file of <c>Runtime/</c>.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Scope">The scope of the first document of the runtime namespace.</param>
/// <param name="File">The path below <c>Runtime/</c>.</param>
internal sealed record RuntimeUnit(string HintName, Scope Scope, string File) : SourceUnit(HintName, Scope);
