using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>A schema as checks of JSON, under the name that other checks refer to it by.</summary>
/// <param name="Name">A C# identifier, unique among the document's rules.</param>
/// <param name="Checks">Checks that stand for themselves, whatever the value's JSON type; all must hold.</param>
internal sealed record JsonRuleModel(string Name, EquatableArray<Check> Checks);

/// <summary>The value, as JSON, must follow a rule of the document.</summary>
internal sealed record JsonRuleCheck(string Rule) : Check;

/// <summary>The schema <c>false</c>.</summary>
internal sealed record NeverCheck : Check;

/// <summary><c>type</c>, of JSON.</summary>
internal sealed record JsonTypeCheck(EquatableArray<string> Types) : Check;

/// <summary><c>prefixItems</c> and <c>items</c>, of JSON.</summary>
/// <param name="Prefix">The checks of the first items.</param>
/// <param name="Rest">The checks of those after them, or <see langword="null"/> without <c>items</c>.</param>
internal sealed record JsonItemsCheck(EquatableArray<CheckGroup> Prefix, CheckGroup? Rest) : Check;

/// <summary><c>contains</c>, <c>minContains</c>, <c>maxContains</c>.</summary>
internal sealed record JsonContainsCheck(EquatableArray<Check> Checks, int Min, int? Max) : Check;

/// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>, of JSON.</summary>
internal sealed record JsonPropertiesCheck(EquatableArray<JsonPropertyCheck> Named, EquatableArray<JsonPatternCheck> Patterns, CheckGroup? Additional) : Check;

/// <summary>A property by its name.</summary>
internal sealed record JsonPropertyCheck(string Name, bool IsSensitive, EquatableArray<Check> Checks);

/// <summary>Properties by a pattern of their names.</summary>
internal sealed record JsonPatternCheck(PatternCheck Pattern, bool IsSensitive, EquatableArray<Check> Checks);

/// <summary><c>required</c>, of JSON.</summary>
internal sealed record JsonRequiredCheck(EquatableArray<string> Names) : Check;

/// <summary>A member of <c>dependentRequired</c>, of JSON.</summary>
internal sealed record JsonDependentRequiredCheck(string Member, EquatableArray<string> Required) : Check;

/// <summary>A member of <c>dependentSchemas</c>, of JSON.</summary>
internal sealed record JsonDependentSchemaCheck(string Member, EquatableArray<Check> Checks) : Check;

/// <summary>At most one of the branches may hold.</summary>
internal sealed record JsonAtMostOneCheck(EquatableArray<CheckGroup> Branches) : Check;

/// <summary><c>unevaluatedProperties</c> and <c>unevaluatedItems</c>.</summary>
/// <param name="Beside">The checks of the keywords beside them.</param>
/// <param name="Properties">The checks of members that those did not look at, or <see langword="null"/>.</param>
/// <param name="Items">The checks of items that those did not look at, or <see langword="null"/>.</param>
/// <param name="IsSilent">Whether violations of <paramref name="Beside"/> are reported elsewhere.</param>
internal sealed record JsonUnevaluatedCheck(EquatableArray<Check> Beside, CheckGroup? Properties, CheckGroup? Items, bool IsSilent) : Check;
