using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Emit.Json;

/// <summary>
/// Numbers the rules by which objects are told apart: the lower goes first. Neighbours that lead to one branch share a
/// number, since it makes no difference which of them holds.
/// </summary>
internal sealed class ObjectRuleNumbers
{
    private readonly List<(ObjectRule Rule, int Number)> _rules = [];

    public ObjectRuleNumbers(EquatableArray<ObjectRule> rules)
    {
        int number = -1;
        ObjectRule? last = null;
        foreach (ObjectRule rule in rules)
        {
            number += rule.Branch == last?.Branch ? 0 : 1;
            _rules.Add((rule, number));
            last = rule;
        }
    }

    /// <summary>The branches, each with the numbers that lead to it as a pattern.</summary>
    public IEnumerable<(int Branch, string Numbers)> ByBranch => _rules
        .GroupBy(static rule => rule.Rule.Branch, static rule => rule.Number)
        .Select(static group => (group.Key, string.Join(" or ", group.Distinct().Select(static number => CSharpText.Literal(number)))));

    /// <summary>The number of the rule that always holds, if there is one.</summary>
    public int? Otherwise => _rules.Where(static rule => rule.Rule.Property is null).Select(static rule => (int?)rule.Number).FirstOrDefault();

    /// <summary>The properties whose presence decides.</summary>
    public IEnumerable<Utf8Entry> Properties => Entries(_rules.Where(static rule => rule.Rule is { Property: not null, Value: null }), static rule => rule.Property!);

    /// <summary>The properties whose value decides, with their values.</summary>
    public IEnumerable<(string Property, IReadOnlyList<Utf8Entry> Values)> Values => _rules
        .Where(static rule => rule.Rule is { Property: not null, Value: not null })
        .GroupBy(static rule => rule.Rule.Property!, StringComparer.Ordinal)
        .Select(static group => (group.Key, (IReadOnlyList<Utf8Entry>)Entries(group, static rule => rule.Value!).ToList()));

    private static IEnumerable<Utf8Entry> Entries(IEnumerable<(ObjectRule Rule, int Number)> rules, Func<ObjectRule, string> text) => rules
        .GroupBy(rule => text(rule.Rule), StringComparer.Ordinal)
        .Select(static group => new Utf8Entry(group.Key, group.First().Number));
}
