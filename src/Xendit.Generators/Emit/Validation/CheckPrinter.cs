using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Emit.Json;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints checks as statements over a variable <c>errors</c>.</summary>
internal sealed class CheckPrinter
{
    private const string NoForm = "The value fits none of the forms that the document lists.";

    private readonly StatementPrinter _statements;
    private readonly ReportPrinter _reports;
    private readonly ScalarCheckPrinter _scalars;
    private readonly Scope _scope;

    public CheckPrinter(StatementPrinter statements, Scope scope)
    {
        _statements = statements;
        _reports = new ReportPrinter(statements, scope);
        _scalars = new ScalarCheckPrinter(_reports, statements, scope);
        _scope = scope;
    }

    /// <summary>Prints the checks of a value that is present and not null.</summary>
    public void Write(EquatableArray<Check> checks, CheckedValue value)
    {
        foreach (Check check in ValuePresence.Present(checks))
        {
            Write(check, value);
        }
    }

    /// <summary>Prints the checks of a value that may be null. Whether that took a block, which may have an <c>else</c>.</summary>
    public bool WriteIfPresent(EquatableArray<Check> checks, CheckedValue value, string localName)
    {
        EquatableArray<Check> present = ValuePresence.Present(checks);
        bool hasBlock = present.Any(check => !AllowsNull(check, value.Type));
        if (!hasBlock)
        {
            Write(present, value);
        }
        else
        {
            // The local is one of the block around the if.
            string local = _statements.TakeLocal(localName);
            using (_statements.OpenBlock($"if ({value.Access} is {{ }} {local})"))
            {
                Write(present, value with { Access = local });
            }
        }

        if (ValuePresence.Denial(checks) is { } check)
        {
            _statements.WriteIf($"{value.Access} is null", () => WriteNull(check, value.Path));
        }

        return hasBlock;
    }

    /// <summary>Whether the check itself knows that the value may not be there: a text that is not has any length, a list that is not any items.</summary>
    private static bool AllowsNull(Check check, TypeRef type) => check is NoNullsCheck || (check is StringLengthCheck && type.Shape == TypeShape.String);

    /// <summary>Prints that an optional member must not have been null on the wire.</summary>
    public void WriteNotNull(NullCheck? check, string access, Bit bit, string path) =>
        _reports.Call("CollectionChecks.NotNull", path, [$"{access} is null", $"value.{bit.Field}", CSharpText.Literal(bit.Number), .. KeywordOf(check)]);

    /// <summary>Prints that a value is null where that is not allowed.</summary>
    public void WriteNull(NullCheck? check, string path) => _reports.Call("CollectionChecks.NullNotAllowed", path, KeywordOf(check));

    private static string[] KeywordOf(NullCheck? check) => check is null ? [] : [CSharpText.Literal(check.Keyword)];

    private void Write(Check check, CheckedValue value)
    {
        switch (check)
        {
            case ItemsCheck items:
                WriteItems(items.Checks, value);
                break;
            case PropertyNamesCheck names when value.Type.Shape == TypeShape.Map:
                WriteKeys(names.Checks, value);
                break;
            case MapValuesCheck values when value.Type.Shape == TypeShape.Map:
                WriteMapValues(values.Checks, value);
                break;
            case MemberCheck member:
                WriteMember(member, value);
                break;
            case RequiredCheck required:
                WriteRequired(required.Members, value, condition: "", "CollectionChecks.Missing");
                break;
            case DependentRequiredCheck dependent:
                WriteRequired(
                    dependent.Required, value, Presence.Given(dependent.Member, value.Access), "CollectionChecks.MissingDependent", CSharpText.Literal(dependent.Member.JsonName));
                break;
            case ConditionalCheck conditional:
                WriteConditional(conditional, value);
                break;
            case NotCheck not:
                string probe = WriteProbe("unwanted", not.Checks, value);
                _statements.WriteIf(probe, () => _reports.Add(value.Path, "not", "The value has a form that the document rules out."));
                break;
            case BranchesCheck branches:
                WriteBranches(branches, value);
                break;
            case UnknownBranchCheck unknown:
                _reports.Add(value.Path, unknown.ExactlyOne ? "oneOf" : "anyOf", NoForm);
                break;
            case ExclusiveCheck { AdditionalProperties: { } additional } exclusive:
                _statements.WriteIf($"{value.Access}.{CSharpText.Identifier(additional)}.Count != 0", () => WriteRule(exclusive.Rule, value));
                break;
            case ExclusiveCheck exclusive:
                WriteRule(exclusive.Rule, value);
                break;
            case NeverCheck:
                _reports.Add(value.Path, "false", "No value is allowed here.");
                break;
            case JsonRuleCheck rule:
                WriteRule(rule.Rule, value);
                break;
            case DeclaredTypeCheck:
                WriteDeclared(value);
                break;
            default:
                _scalars.Write(check, value);
                break;
        }
    }

    private void WriteDeclared(CheckedValue value)
    {
        string statement = $"{CSharpText.Identifier(value.Type.Name + "Validator")}.Validate({value.Access}, ref errors);";
        if (!value.IsSensitive || _reports.IsProbing)
        {
            _reports.Below(value.Path, statement);
            return;
        }

        string first = _statements.TakeLocal("first");
        _statements.WriteHead($"int {first} = errors.Count;");
        _reports.Below(value.Path, statement);
        _statements.Write($"errors.Redact({first});");
    }

    private void WriteRule(string rule, CheckedValue value)
    {
        string write = value.Type.Shape == TypeShape.JsonElement ? "" : $", {new JsonValues(_scope).Writer(value.Type with { IsNullable = false })}";
        _reports.Below(
            value.Path,
            $"{CSharpTypes.Runtime("JsonRules", _scope)}.Check({CSharpText.Identifier(_scope.RulesName)}.{CSharpText.Identifier(rule)}, {value.Access}{write}, ref errors, "
            + $"isSensitive: {(value.IsSensitive ? "true" : "false")});");
    }

    /// <summary>Prints that members must be present, where the condition holds.</summary>
    private void WriteRequired(EquatableArray<MemberKey> members, CheckedValue value, string condition, string report, params string[] arguments)
    {
        foreach (MemberKey key in members)
        {
            // That a required member is missing is reported by its own record; a condition must know it.
            if ((_reports.IsProbing || !key.IsRequired) && Presence.Missing(key, value.Access) is { } missing)
            {
                string both = condition.Length == 0 ? missing : $"{condition} && {missing}";
                _statements.WriteIf(both, () => _reports.Call(report, value.Path, [.. arguments, CSharpText.Literal(key.JsonName)]));
            }
        }
    }

    private void WriteItems(EquatableArray<Check> checks, CheckedValue list)
    {
        using (_statements.OpenLoop())
        {
            string index = _statements.TakeLocal("index");
            using (_statements.OpenBlock($"for (int {index} = 0; {index} < {list.Access}.Count; {index}++)"))
            {
                _reports.Prefix(
                    () => WriteElement(checks, new($"{list.Access}[{index}]", list.Type.Element!, "", list.IsSensitive), "item"),
                    $"{CSharpText.Literal(list.Path)}, {index}");
            }
        }
    }

    private void WriteMapValues(EquatableArray<Check> checks, CheckedValue map) => WriteEntries(map, pair => _reports.Prefix(
        () => WriteElement(checks, new($"{pair}.Value", map.Type.Element!, "", map.IsSensitive), "entry"),
        $"{CSharpText.Literal(map.Path)}, {pair}.Key"));

    private void WriteKeys(EquatableArray<Check> checks, CheckedValue map) =>
        WriteEntries(map, pair => Write(checks, new($"{pair}.Key", new TypeRef(TypeShape.String), map.Path, map.IsSensitive)));

    private void WriteEntries(CheckedValue map, Action<string> body)
    {
        using (_statements.OpenLoop())
        {
            string type = CSharpTypes.Of(map.Type.Element!, _scope);
            string pair = _statements.TakeLocal("pair");
            using (_statements.OpenBlock(
                $"foreach (global::System.Collections.Generic.KeyValuePair<string, {type}> {pair} in new {CSharpTypes.Runtime("MapEntries", _scope)}<{type}>({map.Access}))"))
            {
                body(pair);
            }
        }
    }

    private void WriteElement(EquatableArray<Check> checks, CheckedValue element, string localName)
    {
        if (element.Type.IsValueType && !element.Type.IsNullable)
        {
            Write(checks, element);
        }
        else
        {
            WriteIfPresent(checks, element, localName);
        }
    }

    private void WriteMember(MemberCheck check, CheckedValue value)
    {
        if (check.Member is not { Name: { } name, Type: { } type } key)
        {
            return;
        }

        var member = new CheckedValue(
            $"{value.Access}.{CSharpText.Identifier(name)}", type, $"{value.Path}/{JsonPointerText.Escape(key.JsonName)}", value.IsSensitive || key.IsSensitive);
        if (key.IsRequired && !key.IsNullable && type.IsValueType)
        {
            _statements.WriteIf(Presence.HasValue(key, value.Access) ?? LiteralConditions.Always, () => Write(check.Checks, member));
        }
        else
        {
            WriteIfPresent(check.Checks, member, MemberNames.ToCamelCase(name));
        }
    }

    private void WriteConditional(ConditionalCheck check, CheckedValue value)
    {
        string condition = WriteProbe("condition", check.If, value);
        if (!check.Then.IsEmpty)
        {
            _statements.WriteIf(condition, () => Write(check.Then, value));
        }

        if (!check.Else.IsEmpty)
        {
            _statements.WriteIf($"!{condition}", () => Write(check.Else, value));
        }
    }

    private void WriteBranches(BranchesCheck check, CheckedValue value)
    {
        List<string> probes = check.Branches.Select(branch => WriteProbe("branch", branch.Checks, value)).ToList();
        string matches = string.Join(" + ", probes.Select(static probe => $"({probe} ? 1 : 0)"));
        (string condition, string keyword, string message) = check.ExactlyOne
            ? ($"{matches} != 1", "oneOf", "The value must fit exactly one of the forms that the document lists.")
            : ($"{matches} == 0", "anyOf", NoForm);
        _statements.WriteIf(condition, () => _reports.Add(value.Path, keyword, message));
    }

    private string WriteProbe(string name, EquatableArray<Check> checks, CheckedValue value) =>
        _reports.Probe(name, value.Path, () => Write(checks, value with { Path = "", IsSensitive = false }));
}
