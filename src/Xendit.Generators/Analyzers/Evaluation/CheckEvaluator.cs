using Microsoft.CodeAnalysis;
using Xendit.Generators.Analyzers.Values;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>
/// Evaluates checks on what is known when compiling, in three values. A check that is unknown is no violation, and
/// neither is one under a condition that is unknown.
/// </summary>
/// <param name="reader">Reads the parts of values as checks ask for them.</param>
/// <param name="rules">The document's rules over JSON.</param>
/// <param name="violations">Takes the violations; <see langword="null"/> where only the verdict counts.</param>
/// <param name="isRule">Whether the checks hold under a condition.</param>
internal sealed class CheckEvaluator(ValueReader reader, RuleBook rules, ICollection<Violation>? violations, bool isRule = false)
{
    /// <summary>The verdict on a record as it is made: the checks of its members, and its own.</summary>
    public Verdict Record(RecordValue record)
    {
        Verdict members = record.Model.Members.Select(member => MemberOf(record, member)).All();
        return members.And(All(record.Model.Checks, record, new Subject(record.Model.Name, IsSensitive: false)));
    }

    /// <summary>The verdict that all checks have together; a value that is null has none to fulfil.</summary>
    public Verdict All(EquatableArray<Check> checks, Value value, Subject subject) => value switch
    {
        NullValue => Verdict.Passes,
        ChoiceValue { Options: var options } => Choice(checks, options, subject),
        _ => checks.Select(check => One(check, value, subject)).All(),
    };

    /// <summary>A choice can never pass where none of its options can; then each is reported.</summary>
    private Verdict Choice(EquatableArray<Check> checks, IReadOnlyList<Value> options, Subject subject)
    {
        Verdict verdict = options.Select(option => Probe().All(checks, option, subject)).Shared();
        return verdict == Verdict.Fails && violations is not null ? options.Select(option => All(checks, option, subject)).All() : verdict;
    }

    private Verdict MemberOf(RecordValue record, MemberModel member) =>
        !record.Members.TryGetValue(member.Name, out IOperation? value) ? Absent(record)
        : member.Checks.IsEmpty ? Verdict.Passes
        : All(member.Checks, reader.Read(value, member.Type), new Subject(member.Name, member.IsSensitive));

    private Verdict One(Check check, Value value, Subject subject) => (check, value) switch
    {
        (MemberCheck member, RecordValue record) => Member(member, record),
        (RequiredCheck required, RecordValue record) => Required(required, "required", required.Members, record),
        (DependentRequiredCheck dependent, RecordValue record) => Presence.Of(dependent.Member, record, reader) switch
        {
            Verdict.Passes => UnderCondition().Required(dependent, "dependentRequired", dependent.Required, record),
            Verdict.Fails => Verdict.Passes,
            _ => Verdict.Unknown,
        },
        (PropertyCountCheck count, RecordValue record) => UnderCondition().Report(check, value, subject, CountFindings.Properties(count, record, reader)),
        (ItemsCheck items, ListValue list) => Items(items, list, subject),
        (MapValuesCheck values, MapValue map) => Values(values, map, subject),
        (PropertyNamesCheck names, MapValue map) => Names(names, map, subject),
        (ConditionalCheck conditional, _) => Probe().All(conditional.If, value, subject) switch
        {
            Verdict.Passes => UnderCondition().All(conditional.Then, value, subject),
            Verdict.Fails => UnderCondition().All(conditional.Else, value, subject),
            _ => Verdict.Unknown,
        },
        (NotCheck not, _) => UnderCondition().Report(not, value, subject, Not(not, value, subject)),
        (BranchesCheck branches, _) => UnderCondition().Report(branches, value, subject, Branches(branches, value, subject)),

        (JsonRuleCheck rule, _) => Rule(rule, value, subject),
        (JsonContainsCheck contains, ListValue list) => Report(
            check, value, subject, JsonFindings.Contains(contains, list, [.. list.Items.Select(item => Probe().Item(contains.Checks, item, list, subject))])),
        (JsonItemsCheck items, ListValue { KnowsItems: true } list) => list.Items
            .Select((item, index) => (index < items.Prefix.Count ? items.Prefix[index] : items.Rest) is { } group
                ? Item(group.Checks, item, list, subject.Item(index))
                : Verdict.Passes)
            .All(),

        (DeclaredTypeCheck, UnionValue union) => All(union.Branch.Checks, reader.Read(union.Content, union.Branch.Type), subject),

        // A record that is made in place is reported on where it is made.
        (DeclaredTypeCheck, RecordValue record) => Probe().Record(record),
        _ => Report(check, value, subject, SingleFindings.Of(check, value, subject, reader)),
    };

    private Verdict Member(MemberCheck check, RecordValue record)
    {
        if (check.Member is not { Name: { } name, Type: { } type })
        {
            return Absent(record);
        }

        bool isSensitive = record.Model.Members.Any(member => member.Name == name && member.IsSensitive);
        return record.Members.TryGetValue(name, out IOperation? value)
            ? All(check.Checks, reader.Read(value, type), new Subject(name, isSensitive))
            : Absent(record);
    }

    /// <summary>A member that is not there breaks no check of its own.</summary>
    private static Verdict Absent(RecordValue record) => record.IsComplete ? Verdict.Passes : Verdict.Unknown;

    private Verdict Required(Check check, string keyword, EquatableArray<MemberKey> members, RecordValue record)
    {
        var subject = new Subject(record.Model.Name, IsSensitive: false);
        return members.Select(member => UnderCondition().Report(check, record, subject, Presence.Of(member, record, reader) switch
        {
            Verdict.Passes => Finding.Passes,
            Verdict.Fails => Finding.Fails(keyword, $"{member.Name ?? member.JsonName} is required here"),
            _ => Finding.Unknown,
        })).All();
    }

    /// <summary>What a rule finds is at the keyword that it was made of.</summary>
    private Verdict Rule(JsonRuleCheck check, Value value, Subject subject)
    {
        if (rules.Enter(check) is not { } rule)
        {
            return Verdict.Unknown;
        }

        List<Violation>? found = violations is null ? null : [];
        Verdict verdict = new CheckEvaluator(reader, rules, found, isRule).All(rule.Checks, value, subject);
        found?.ForEach(violation => violations!.Add(violation with { Check = check }));
        rules.Leave();
        return verdict;
    }

    /// <summary>The verdict of a rule on an item; what rules say of <c>null</c> is not looked into.</summary>
    private Verdict Item(EquatableArray<Check> checks, IOperation? item, ListValue list, Subject subject) =>
        item is null || reader.Read(item, list.Element) is not (not NullValue and var value) ? Verdict.Unknown : All(checks, value, subject);

    private Verdict Items(ItemsCheck check, ListValue list, Subject subject) => list.Items
        .Select((item, index) => item is null ? Verdict.Unknown : All(check.Checks, reader.Read(item, list.Element), subject.Item(index)))
        .All()
        .And(list.KnowsItems ? Verdict.Passes : Verdict.Unknown);

    private Verdict Values(MapValuesCheck check, MapValue map, Subject subject) => map.Entries
        .Select(entry => entry.Value is null ? Verdict.Unknown : All(check.Checks, reader.Read(entry.Value, map.Element), subject.Entry(entry.Key)))
        .All()
        .And(map.IsComplete ? Verdict.Passes : Verdict.Unknown);

    private Verdict Names(PropertyNamesCheck check, MapValue map, Subject subject) => map.Entries
        .Select(entry => All(check.Checks, entry.Key, subject.Key()))
        .All()
        .And(map.IsComplete ? Verdict.Passes : Verdict.Unknown);

    private Finding Not(NotCheck check, Value value, Subject subject) => Probe().All(check.Checks, value, subject) switch
    {
        Verdict.Passes => Finding.Fails("not", "the value has a form that the document rules out"),
        Verdict.Fails => Finding.Passes,
        _ => Finding.Unknown,
    };

    private Finding Branches(BranchesCheck check, Value value, Subject subject)
    {
        List<Verdict> verdicts = [.. check.Branches.Select(branch => Probe().All(branch.Checks, value, subject))];
        int passing = verdicts.Count(static verdict => verdict == Verdict.Passes);
        bool isKnown = !verdicts.Contains(Verdict.Unknown);
        return check.ExactlyOne switch
        {
            true when passing > 1 || (isKnown && passing == 0) => Finding.Fails("oneOf", "the value must fit exactly one of the forms that the document lists"),
            false when isKnown && passing == 0 => Finding.Fails("anyOf", "the value fits none of the forms that the document lists"),
            true when isKnown => Finding.Passes,
            false when passing > 0 => Finding.Passes,
            _ => Finding.Unknown,
        };
    }

    private CheckEvaluator Probe() => violations is null ? this : new(reader, rules, violations: null);

    private CheckEvaluator UnderCondition() => isRule ? this : new(reader, rules, violations, isRule: true);

    private Verdict Report(Check check, Value value, Subject subject, Finding finding)
    {
        if (finding.Verdict == Verdict.Fails)
        {
            violations?.Add(new Violation(check, finding.Keyword, value.Syntax, subject, finding.Message, isRule));
        }

        return finding.Verdict;
    }
}
