using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>How objects are told apart.</summary>
/// <param name="Rules">The rules, in the order in which they are tried.</param>
/// <param name="Undecided">The branches that an object may be which no rule tells; none where the rules tell all.</param>
internal sealed record ObjectDecision(IReadOnlyList<ObjectRule> Rules, IReadOnlyList<int> Undecided);

/// <summary>
/// Decides how objects are told apart: by the value of one property, which a discriminator or constants give, and by
/// properties that only some of them have.
/// </summary>
internal static class ObjectRules
{
    /// <summary>The branch of objects that are none of the alternatives.</summary>
    public const int Unknown = -1;

    /// <summary>
    /// Rules in the order in which they are tried. Without a last rule that always holds, values decide, and a value that
    /// none of the objects has is unknown, unless validation has to tell what it is.
    /// </summary>
    public static ObjectDecision Decide(IReadOnlyList<ObjectAlternative> alternatives, Discriminator? discriminator)
    {
        discriminator ??= Inherited(alternatives);
        List<ObjectRule> rules = discriminator is null ? ConstantRules.Decide(alternatives) : ByDiscriminator(discriminator, alternatives);
        int? fallback = discriminator?.DefaultOf(alternatives);
        HashSet<int> told = [.. rules.Select(static rule => rule.Branch)];
        List<ObjectAlternative> rest = alternatives.Where(alternative => alternative.Branch != fallback && !told.Contains(alternative.Branch)).ToList();
        if (rest.Count == 0 && fallback is { } branch)
        {
            rules.Add(new ObjectRule(null, null, branch));
            return new ObjectDecision(rules, []);
        }

        if (rest.Count == 0)
        {
            rules.AddRange(WithoutValue(rules.Select(static rule => rule.Property!).Distinct(StringComparer.Ordinal).ToList(), alternatives));
            return new ObjectDecision(rules, []);
        }

        // Objects that constants name, but that need not have them, are told by presence like those without constants.
        List<ObjectAlternative> undecided = ConstantRules.Undecided(rules, alternatives);
        IReadOnlyList<ObjectRule>? presence = (discriminator is null ? PresenceRules.Decide(undecided) : null)
            ?? PresenceRules.Decide(rest)
            ?? MixedRules.Decide(rest);
        return presence is null
            ? new ObjectDecision(rules, undecided.Select(static alternative => alternative.Branch).Distinct().ToList())
            : new ObjectDecision([.. rules, .. presence], []);
    }

    /// <summary>The rules of a discriminator: of a value that several claim, the first claim counts.</summary>
    public static List<ObjectRule> ByDiscriminator(Discriminator discriminator, IReadOnlyList<ObjectAlternative> alternatives)
    {
        HashSet<string> shared = ConstantRules.Shared(discriminator.Property, alternatives);
        return alternatives
            .SelectMany(alternative => discriminator
                .ValuesOf(alternative.Path, alternative.ConstantsOf(discriminator.Property).Where(value => !shared.Contains(value)).Distinct(StringComparer.Ordinal).ToList())
                .Select(value => new ObjectRule(discriminator.Property, value, alternative.Branch)))
            .GroupBy(static rule => rule.Value, StringComparer.Ordinal)
            .Select(static group => group.First())
            .ToList();
    }

    /// <summary>
    /// Objects without the properties whose values decide are those that need not have them, as far as other properties tell
    /// them apart.
    /// </summary>
    private static IReadOnlyList<ObjectRule> WithoutValue(IReadOnlyList<string> properties, IReadOnlyList<ObjectAlternative> alternatives)
    {
        List<ObjectAlternative> optional = alternatives.Where(alternative => !properties.Any(alternative.Requires)).ToList();
        if (optional.Count == 0 || PresenceRules.Decide(optional) is not { } presence)
        {
            return [];
        }

        // The last of them is not for everything: what lacks a member that it requires stays unknown, and readable.
        ObjectRule last = presence[presence.Count - 1];
        string? demanded = optional.First(alternative => alternative.Branch == last.Branch).Required.FirstOrDefault();
        return [.. properties.Select(static property => new ObjectRule(property, null, Unknown)), .. presence.Take(presence.Count - 1), last with { Property = demanded }];
    }

    /// <summary>The discriminator of the base that all of the objects take in.</summary>
    private static Discriminator? Inherited(IReadOnlyList<ObjectAlternative> alternatives)
    {
        List<Discriminator?> inherited = alternatives.Select(static alternative => alternative.InheritedDiscriminator()).ToList();
        return inherited[0] is { } first && inherited.All(other => other?.Property == first.Property) ? first : null;
    }
}
