using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>
/// Decides how objects are told apart: by the value of one property, which a discriminator or constants give, and by
/// properties that only some of them have.
/// </summary>
internal static class ObjectRules
{
    /// <summary>The branch of objects that are none of the alternatives.</summary>
    public const int Unknown = -1;

    /// <summary>
    /// Rules in the order in which they are tried, or <see langword="null"/> where none suffice. Without a last rule that
    /// always holds, values decide, and a value that none of the objects has is unknown.
    /// </summary>
    public static List<ObjectRule>? Decide(IReadOnlyList<ObjectAlternative> alternatives, Discriminator? discriminator)
    {
        discriminator ??= Inherited(alternatives);
        List<ObjectRule> rules = discriminator is null ? ByConstants(alternatives) : ByDiscriminator(discriminator, alternatives);
        HashSet<int> told = [.. rules.Select(static rule => rule.Branch)];
        List<ObjectAlternative> rest = alternatives.Where(alternative => !told.Contains(alternative.Branch)).ToList();
        if (rest.Count == 0)
        {
            rules.AddRange(WithoutValue(rules[0].Property!, alternatives));
            return rules;
        }

        IReadOnlyList<ObjectRule>? presence = (discriminator is null ? Undecided(rules, alternatives) : null) ?? PresenceRules.Decide(rest);
        return presence is null ? null : [.. rules, .. presence];
    }

    /// <summary>Objects that constants name, but that need not have them, are told by presence like those without constants.</summary>
    private static IReadOnlyList<ObjectRule>? Undecided(List<ObjectRule> rules, IReadOnlyList<ObjectAlternative> alternatives)
    {
        ILookup<int, ObjectRule> byBranch = rules.ToLookup(static rule => rule.Branch);
        return PresenceRules.Decide(alternatives.Where(alternative => !byBranch[alternative.Branch].Any(rule => alternative.Requires(rule.Property!))).ToList());
    }

    /// <summary>The rules of a discriminator: of a value that several claim, the first claim counts.</summary>
    public static List<ObjectRule> ByDiscriminator(Discriminator discriminator, IReadOnlyList<ObjectAlternative> alternatives)
    {
        HashSet<string> shared = SharedConstants(discriminator.Property, alternatives);
        return alternatives
            .SelectMany(alternative => discriminator
                .ValuesOf(alternative.Path, alternative.ConstantsOf(discriminator.Property).Where(value => !shared.Contains(value)).Distinct(StringComparer.Ordinal).ToList())
                .Select(value => new ObjectRule(discriminator.Property, value, alternative.Branch)))
            .GroupBy(static rule => rule.Value, StringComparer.Ordinal)
            .Select(static group => group.First())
            .ToList();
    }

    /// <summary>
    /// Objects without the property whose values decide are those that need not have it, as far as other properties tell
    /// them apart.
    /// </summary>
    private static IReadOnlyList<ObjectRule> WithoutValue(string property, IReadOnlyList<ObjectAlternative> alternatives)
    {
        List<ObjectAlternative> optional = alternatives.Where(alternative => !alternative.Requires(property)).ToList();
        if (optional.Count == 0 || PresenceRules.Decide(optional) is not { } presence)
        {
            return [];
        }

        // The last of them is not for everything: what lacks a member that it requires stays unknown, and readable.
        ObjectRule last = presence[presence.Count - 1];
        string? demanded = optional.First(alternative => alternative.Branch == last.Branch).Required.FirstOrDefault();
        return [new ObjectRule(property, null, Unknown), .. presence.Take(presence.Count - 1), last with { Property = demanded }];
    }

    /// <summary>The rules of the property whose constants tell most branches.</summary>
    private static List<ObjectRule> ByConstants(IReadOnlyList<ObjectAlternative> alternatives) => alternatives
        .SelectMany(static alternative => alternative.PropertiesWithConstants.Select(property => (Property: property, Alternative: alternative)))
        .GroupBy(static pair => pair.Property, static pair => pair.Alternative, StringComparer.Ordinal)
        .Select(static having => ByConstants(having.Key, having.ToList()))
        .OrderByDescending(static rules => rules.Select(static rule => rule.Branch).Distinct().Count())
        .FirstOrDefault() ?? [];

    /// <summary>The discriminator of the base that all of the objects take in.</summary>
    private static Discriminator? Inherited(IReadOnlyList<ObjectAlternative> alternatives)
    {
        List<Discriminator?> inherited = alternatives.Select(static alternative => alternative.InheritedDiscriminator()).ToList();
        return inherited[0] is { } first && inherited.All(other => other?.Property == first.Property) ? first : null;
    }

    private static List<ObjectRule> ByConstants(string property, IReadOnlyList<ObjectAlternative> alternatives)
    {
        HashSet<string> shared = SharedConstants(property, alternatives);
        return alternatives
            .Where(alternative => !alternative.ConstantsOf(property).Any(shared.Contains))
            .SelectMany(alternative => alternative.ConstantsOf(property).Select(value => new ObjectRule(property, value, alternative.Branch)))
            .Distinct()
            .ToList();
    }

    /// <summary>The constants that objects of several branches have.</summary>
    private static HashSet<string> SharedConstants(string property, IEnumerable<ObjectAlternative> alternatives) => new(
        alternatives
            .GroupBy(static alternative => alternative.Branch)
            .SelectMany(branch => branch.SelectMany(alternative => alternative.ConstantsOf(property)).Distinct(StringComparer.Ordinal))
            .GroupBy(static value => value, StringComparer.Ordinal)
            .Where(static group => group.Skip(1).Any())
            .Select(static group => group.Key),
        StringComparer.Ordinal);
}
