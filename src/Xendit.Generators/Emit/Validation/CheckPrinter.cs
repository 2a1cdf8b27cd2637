using System.Globalization;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Emit.Json;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Validation;

/// <summary>
/// Prints checks as statements over a variable <c>errors</c>. Paths are known when generating, but for items and map
/// values: what happens inside those gets its path put before it afterwards.
/// </summary>
internal sealed class CheckPrinter(StatementPrinter statements, Scope scope)
{
    private const string Failure = "errors.Fail();";
    private const string NoForm = "The value fits none of the forms that the document lists.";

    private bool _isProbing;

    /// <summary>Prints the checks of a value that is present and not null.</summary>
    /// <param name="checks">The checks.</param>
    /// <param name="value">The C# expression of the value.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="path">The path of the value, a JSON Pointer.</param>
    /// <param name="isSensitive">Whether the value must not appear in messages.</param>
    public void Write(EquatableArray<Check> checks, string value, TypeRef type, string path, bool isSensitive = false)
    {
        foreach (Check check in ValuePresence.Present(checks))
        {
            Write(check, value, type, path, isSensitive);
        }
    }

    /// <summary>Prints the checks of a value that may be null. Whether that took a block, which may have an <c>else</c>.</summary>
    public bool WriteIfPresent(EquatableArray<Check> checks, string access, string localName, TypeRef type, string path, bool isSensitive = false)
    {
        EquatableArray<Check> present = ValuePresence.Present(checks);

        // A text that is not there has any length.
        bool hasBlock = type.Shape != TypeShape.String || present.Any(static check => check is not StringLengthCheck);
        if (!hasBlock)
        {
            Write(present, access, type, path, isSensitive);
        }
        else if (!present.IsEmpty)
        {
            // The local is one of the block around the if.
            string local = statements.TakeLocal(localName);
            using (statements.OpenBlock($"if ({access} is {{ }} {local})"))
            {
                Write(present, local, type, path, isSensitive);
            }
        }

        if (ValuePresence.Denial(checks) is { } check)
        {
            statements.WriteIf($"{access} is null", () => WriteNull(check, path));
        }

        return hasBlock && !present.IsEmpty;
    }

    /// <summary>Prints that an optional member must not have been null on the wire.</summary>
    public void WriteNotNull(NullCheck? check, string access, Bit bit, string path) =>
        WriteCall("CollectionChecks.NotNull", path, [$"{access} is null", $"value.{bit.Field}", CSharpText.Literal(bit.Number), .. KeywordOf(check)]);

    /// <summary>Prints that a value is null where that is not allowed.</summary>
    public void WriteNull(NullCheck? check, string path) => WriteCall("CollectionChecks.NullNotAllowed", path, KeywordOf(check));

    private static string[] KeywordOf(NullCheck? check) => check is null ? [] : [CSharpText.Literal(check.Keyword)];

    private void Write(Check check, string value, TypeRef type, string path, bool isSensitive)
    {
        switch (check)
        {
            case StringLengthCheck length:
                WriteCall("StringChecks.Length", path, Text(value, type), Bound(length.Min, "0"), Bound(length.Max, "int.MaxValue"));
                break;
            case PatternCheck pattern:
                WritePattern(pattern, Text(value, type), path, isSensitive);
                break;
            case FormatCheck format:
                WriteFormat(format.Format, Text(value, type), path, isSensitive);
                break;
            case IntegerFormatCheck format:
                WriteNumberCall("NumberChecks.Integer", path, value, CSharpText.Literal(format.Bits), isSensitive);
                break;
            case NumberRangeCheck range:
                WriteRange(range, value, type, path, isSensitive);
                break;
            case MultipleOfCheck multiple when NumberLiterals.OfDecimal(multiple.Divisor) is { } divisor:
                WriteNumberCall("NumberChecks.MultipleOf", path, $"(decimal){value}", divisor, isSensitive);
                break;
            case KnownEnumValueCheck:
                WriteViolation($"{value}.Known is null", "StringChecks.NotListed", path, Shown($"{value}.Raw", isSensitive));
                break;
            case LiteralsCheck literals:
                WriteLiterals(literals, value, type, path, isSensitive);
                break;
            case ItemCountCheck count:
                WriteCall("CollectionChecks.ItemCount", path, $"{value}.Count", Bound(count.Min, "0"), Bound(count.Max, "int.MaxValue"));
                break;
            case UniqueItemsCheck:
                WriteCall("CollectionChecks.Unique", path, value);
                break;
            case ItemsCheck items:
                WriteItems(items, value, type, path, isSensitive);
                break;
            case PropertyCountCheck count when type.Shape == TypeShape.Map:
                WriteCall("CollectionChecks.PropertyCount", path, $"{value}.Count", Bound(count.Min, "0"), Bound(count.Max, "int.MaxValue"));
                break;
            case PropertyNamesCheck names when type.Shape == TypeShape.Map:
                WriteKeys(names.Checks, value, type.Element!, path, isSensitive);
                break;
            case MapValuesCheck values when type.Shape == TypeShape.Map:
                WriteMapValues(values.Checks, value, type.Element!, path, isSensitive);
                break;
            case MemberCheck member:
                WriteMember(member, value, path, isSensitive);
                break;
            case RequiredCheck required:
                WriteRequired(required.Members, value, path, condition: "", "CollectionChecks.Missing");
                break;
            case DependentRequiredCheck dependent:
                WriteRequired(
                    dependent.Required, value, path, Presence.Given(dependent.Member, value), "CollectionChecks.MissingDependent", CSharpText.Literal(dependent.Member.JsonName));
                break;
            case NoAdditionalPropertiesCheck:
                break;
            case ConditionalCheck conditional:
                WriteConditional(conditional, value, type, path, isSensitive);
                break;
            case NotCheck not:
                string probe = WriteProbe("unwanted", not.Checks, value, type, path);
                statements.WriteIf(probe, () => WriteAdd(path, "not", CSharpText.Literal("The value has a form that the document rules out.")));
                break;
            case BranchesCheck branches:
                WriteBranches(branches, value, type, path);
                break;
            case UnknownBranchCheck unknown:
                WriteAdd(path, unknown.ExactlyOne ? "oneOf" : "anyOf", CSharpText.Literal(NoForm));
                break;
            case ExclusiveCheck { AdditionalProperties: { } additional } exclusive:
                statements.WriteIf($"{value}.{CSharpText.Identifier(additional)}.Count != 0", () => WriteRule(exclusive.Rule, value, type, path, isSensitive));
                break;
            case ExclusiveCheck exclusive:
                WriteRule(exclusive.Rule, value, type, path, isSensitive);
                break;
            case NeverCheck:
                WriteAdd(path, "false", CSharpText.Literal("No value is allowed here."));
                break;
            case JsonRuleCheck rule:
                WriteRule(rule.Rule, value, type, path, isSensitive);
                break;
            case DeclaredTypeCheck:
                WriteDeclared(value, type, path, isSensitive);
                break;
        }
    }

    private void WriteDeclared(string value, TypeRef type, string path, bool isSensitive)
    {
        string statement = $"{CSharpText.Identifier(type.Name + "Validator")}.Validate({value}, ref errors);";
        if (!isSensitive || _isProbing)
        {
            WriteAt(path, statement);
            return;
        }

        string first = statements.TakeLocal("first");
        statements.WriteHead($"int {first} = errors.Count;");
        WriteAt(path, statement);
        statements.Write($"errors.Redact({first});");
    }

    private void WriteRule(string rule, string value, TypeRef type, string path, bool isSensitive)
    {
        string write = type.Shape == TypeShape.JsonElement ? "" : $", {new JsonValues(scope).Writer(type with { IsNullable = false })}";
        WriteAt(
            path,
            $"{CSharpTypes.Runtime("JsonRules", scope)}.Check({CSharpText.Identifier(scope.RulesName)}.{CSharpText.Identifier(rule)}, {value}{write}, ref errors, "
            + $"isSensitive: {(isSensitive ? "true" : "false")});");
    }

    /// <summary>Prints a statement that reports at paths below the value, which is at <paramref name="path"/>.</summary>
    private void WriteAt(string path, string statement)
    {
        if (path.Length == 0)
        {
            statements.Write(statement);
        }
        else
        {
            WriteMarked(() => statements.Write(statement), CSharpText.Literal(path));
        }
    }

    /// <summary>Prints that members must be present, where the condition holds.</summary>
    private void WriteRequired(EquatableArray<MemberKey> members, string value, string path, string condition, string report, params string[] arguments)
    {
        foreach (MemberKey key in members)
        {
            // That a required member is missing is reported by its own record; a condition must know it.
            if ((_isProbing || !key.IsRequired) && Presence.Missing(key, value) is { } missing)
            {
                string both = condition.Length == 0 ? missing : $"{condition} && {missing}";
                statements.WriteIf(both, () => WriteCall(report, path, [.. arguments, CSharpText.Literal(key.JsonName)]));
            }
        }
    }

    private void WriteItems(ItemsCheck items, string value, TypeRef type, string path, bool isSensitive)
    {
        using (statements.OpenLoop())
        {
            string index = statements.TakeLocal("index");
            using (statements.OpenBlock($"for (int {index} = 0; {index} < {value}.Count; {index}++)"))
            {
                WriteMarked(
                    () => WriteElement(items.Checks, $"{value}[{index}]", "item", type.Element!, isSensitive),
                    $"{CSharpText.Literal(path)}, {index}");
            }
        }
    }

    private void WriteMapValues(EquatableArray<Check> checks, string value, TypeRef element, string path, bool isSensitive) =>
        WriteEntries(value, element, pair => WriteMarked(
            () => WriteElement(checks, $"{pair}.Value", "entry", element, isSensitive),
            $"{CSharpText.Literal(path)}, {pair}.Key"));

    private void WriteKeys(EquatableArray<Check> checks, string value, TypeRef element, string path, bool isSensitive) =>
        WriteEntries(value, element, pair => Write(checks, $"{pair}.Key", new TypeRef(TypeShape.String), path, isSensitive));

    private void WriteEntries(string map, TypeRef element, Action<string> body)
    {
        using (statements.OpenLoop())
        {
            string type = CSharpTypes.Of(element, scope);
            string pair = statements.TakeLocal("pair");
            using (statements.OpenBlock(
                $"foreach (global::System.Collections.Generic.KeyValuePair<string, {type}> {pair} in new {CSharpTypes.Runtime("MapEntries", scope)}<{type}>({map}))"))
            {
                body(pair);
            }
        }
    }

    private void WriteElement(EquatableArray<Check> checks, string access, string localName, TypeRef type, bool isSensitive)
    {
        if (type.IsValueType && !type.IsNullable)
        {
            Write(checks, access, type, "", isSensitive);
        }
        else
        {
            WriteIfPresent(checks, access, localName, type, "", isSensitive);
        }
    }

    private void WriteMember(MemberCheck check, string value, string path, bool isSensitive)
    {
        if (check.Member is not { Name: { } name, Type: { } type } key)
        {
            return;
        }

        string access = $"{value}.{CSharpText.Identifier(name)}";
        string memberPath = path + "/" + JsonPointerText.Escape(key.JsonName);
        isSensitive |= key.IsSensitive;
        if (key.IsRequired && !key.IsNullable && type.IsValueType)
        {
            statements.WriteIf(
                Presence.HasValue(key, value) ?? LiteralConditions.Always, () => Write(check.Checks, access, type, memberPath, isSensitive));
        }
        else
        {
            WriteIfPresent(check.Checks, access, MemberNames.ToCamelCase(name), type, memberPath, isSensitive);
        }
    }

    private void WriteConditional(ConditionalCheck check, string value, TypeRef type, string path, bool isSensitive)
    {
        string condition = WriteProbe("condition", check.If, value, type, path);
        if (!check.Then.IsEmpty)
        {
            statements.WriteIf(condition, () => Write(check.Then, value, type, path, isSensitive));
        }

        if (!check.Else.IsEmpty)
        {
            statements.WriteIf($"!{condition}", () => Write(check.Else, value, type, path, isSensitive));
        }
    }

    private void WriteBranches(BranchesCheck check, string value, TypeRef type, string path)
    {
        List<string> probes = check.Branches.Select(branch => WriteProbe("branch", branch.Checks, value, type, path)).ToList();
        string matches = string.Join(" + ", probes.Select(static probe => $"({probe} ? 1 : 0)"));
        (string condition, string keyword, string message) = check.ExactlyOne
            ? ($"{matches} != 1", "oneOf", "The value must fit exactly one of the forms that the document lists.")
            : ($"{matches} == 0", "anyOf", NoForm);
        statements.WriteIf(condition, () => WriteAdd(path, keyword, CSharpText.Literal(message)));
    }

    /// <summary>Prints checks for a condition; gives the name of the local that says whether they hold.</summary>
    private string WriteProbe(string name, EquatableArray<Check> checks, string value, TypeRef type, string path)
    {
        bool wasProbing = _isProbing;
        string probe = statements.TakeLocal(name);
        string start = statements.TakeLocal("start");
        statements.WriteHead($"int {start} = errors.StartProbe();");
        _isProbing = true;
        Write(checks, value, type, "");
        _isProbing = wasProbing;
        statements.Write($"bool {probe} = errors.EndProbe({start}{(path.Length == 0 ? "" : ", " + CSharpText.Literal(path))});");
        return probe;
    }

    private void WritePattern(PatternCheck check, string text, string path, bool isSensitive) => statements.Write(
        $"{PatternsEmitter.Reference(check.Matcher, scope)}.Check(ref errors, {CSharpText.Literal(path)}, {text}{(isSensitive ? ", isSensitive: true" : "")});");

    private void WriteFormat(TextFormat format, string text, string path, bool isSensitive) => statements.WriteIf(
        $"!{FormatNames.Method(format, scope)}(global::System.MemoryExtensions.AsSpan({text}))",
        () => WriteCall("StringChecks.FormatMismatch", path, Shown(text, isSensitive), CSharpText.Literal(FormatNames.Description(format))));

    private void WriteRange(NumberRangeCheck range, string value, TypeRef type, string path, bool isSensitive)
    {
        bool isBinary = type.Shape == TypeShape.Double;
        WriteBound(range.Min, "Minimum", "ExclusiveMinimum");
        WriteBound(range.Max, "Maximum", "ExclusiveMaximum");

        void WriteBound(NumberBound? bound, string inclusive, string exclusive)
        {
            if (bound is not null && (isBinary ? NumberLiterals.OfDouble(bound.Value) : NumberLiterals.OfDecimal(bound.Value)) is { } literal)
            {
                WriteNumberCall("NumberChecks." + (bound.IsExclusive ? exclusive : inclusive), path, value, literal, isSensitive);
            }
        }
    }

    private void WriteLiterals(LiteralsCheck check, string value, TypeRef type, string path, bool isSensitive)
    {
        string keyword = check.IsConst ? "const" : "enum";
        string allowed = string.Join(", ", check.Values.Select(static literal => literal.Text));
        string description = check.IsConst ? $"not {allowed}, the only value allowed here" : $"none of the values allowed here: {allowed}";
        string condition = LiteralConditions.IsNone(check.Values, type, type.Shape == TypeShape.Enum ? $"{value}.Raw" : Text(value, type));
        string found = type.Shape switch
        {
            TypeShape.Enum => $"{value}.Raw",
            TypeShape.String => value,
            TypeShape.Uri => $"{value}.OriginalString",
            TypeShape.Boolean => $"({value} ? \"true\" : \"false\")",
            _ => $"{value}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        };
        WriteViolation(condition, "StringChecks.Disallowed", path, Shown(found, isSensitive), CSharpText.Literal(keyword), CSharpText.Literal(description));
    }

    private void WriteViolation(string condition, string report, string path, params string[] arguments) => statements.WriteIf(condition, () =>
    {
        if (_isProbing)
        {
            statements.Write(Failure);
        }
        else
        {
            WriteCall(report, path, arguments);
        }
    });

    private void WriteAdd(string path, string keyword, string message) => statements.Write(
        _isProbing ? Failure : $"errors.Add({CSharpText.Literal(path)}, \"{keyword}\", {message});");

    /// <summary>Prints statements, then puts the path before what they reported.</summary>
    private void WriteMarked(Action body, string prefixArguments)
    {
        if (_isProbing)
        {
            body();
            return;
        }

        string mark = statements.TakeLocal("mark");
        statements.WriteHead($"int {mark} = errors.Count;");
        body();
        statements.Write($"errors.Prefix({mark}, {prefixArguments});");
    }

    private void WriteNumberCall(string method, string path, string value, string operand, bool isSensitive) =>
        WriteCall(method, path, isSensitive ? [value, operand, "isSensitive: true"] : [value, operand]);

    private void WriteCall(string method, string path, params string[] arguments) => statements.Write(
        $"{CSharpTypes.Runtime(method, scope)}({string.Join(", ", new[] { "ref errors", CSharpText.Literal(path) }.Concat(arguments))});");

    private static string Text(string value, TypeRef type) => type.Shape switch
    {
        TypeShape.Uri => $"{value}.OriginalString",
        TypeShape.Enum => $"{value}.Raw",
        _ => value,
    };

    private static string Shown(string text, bool isSensitive) => isSensitive ? "null" : text;

    private static string Bound(int? bound, string otherwise) => bound?.ToString(CultureInfo.InvariantCulture) ?? otherwise;
}
