using System.Globalization;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Emit.Json;

namespace Xendit.Generators.Emit.Validation;

/// <summary>
/// Prints checks as statements over a variable <c>errors</c>. Paths are known when generating, but for items and map
/// values: what happens inside those gets its path put before it afterwards.
/// </summary>
internal sealed class CheckPrinter(SourceWriter writer, Scope scope)
{
    private const string Failure = "errors.Fail();";
    private const string NoForm = "The value fits none of the forms that the document lists.";

    private readonly UniqueNames _locals = new("value", "errors");
    private bool _isProbing;

    /// <summary>Prints the checks of a value that is present and not null.</summary>
    /// <param name="checks">The checks.</param>
    /// <param name="value">The C# expression of the value.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="path">The path of the value, a JSON Pointer.</param>
    /// <param name="isSensitive">Whether the value must not appear in messages.</param>
    public void Write(EquatableArray<Check> checks, string value, TypeRef type, string path, bool isSensitive = false)
    {
        checks = ValuePresence.Present(checks);
        for (int i = 0; i < checks.Count; i++)
        {
            if (i > 0 && (IsBlock(checks[i - 1]) || IsBlock(checks[i])))
            {
                writer.WriteLine();
            }

            Write(checks[i], value, type, path, isSensitive);
        }
    }

    /// <summary>Prints the checks of a value that may be null, as an <c>if</c> around them.</summary>
    public void WriteIfPresent(EquatableArray<Check> checks, string access, string localName, TypeRef type, string path, bool isSensitive = false)
    {
        if (checks.IsEmpty)
        {
            return;
        }

        if (!ValuePresence.Present(checks).IsEmpty)
        {
            string local = _locals.Take(localName);
            using (writer.WriteBlock($"if ({access} is {{ }} {local})"))
            {
                Write(checks, local, type, path, isSensitive);
            }
        }

        if (ValuePresence.Denial(checks) is { } check)
        {
            WriteIf($"{access} is null", () => WriteNull(check, path));
        }
    }

    /// <summary>Prints that a value is null where that is not allowed.</summary>
    public void WriteNull(NullCheck? check, string path) =>
        WriteCall("CollectionChecks.NullNotAllowed", path, check is null ? [] : [CSharpText.Literal(check.Keyword)]);

    /// <summary>A name for a local that no other has.</summary>
    public string TakeLocal(string name) => _locals.Take(name);

    /// <summary>Whether a check takes more than a line, and so wants air around it.</summary>
    private static bool IsBlock(Check check) => check is not (StringLengthCheck or PatternCheck or IntegerFormatCheck or NumberRangeCheck or MultipleOfCheck or ItemCountCheck or UniqueItemsCheck or PropertyCountCheck);

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
                WriteIf(probe, () => WriteAdd(path, "not", CSharpText.Literal("The value has a form that the document rules out.")));
                break;
            case BranchesCheck branches:
                WriteBranches(branches, value, type, path);
                break;
            case UnknownBranchCheck unknown:
                WriteAdd(path, unknown.ExactlyOne ? "oneOf" : "anyOf", CSharpText.Literal(NoForm));
                break;
            case ExclusiveCheck { AdditionalProperties: { } additional } exclusive:
                WriteIf($"{value}.{CSharpText.Identifier(additional)}.Count != 0", () => WriteRule(exclusive.Rule, value, type, path, isSensitive));
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

        string mark = _locals.Take("first");
        writer.WriteLine($"int {mark} = errors.Count;");
        WriteAt(path, statement);
        writer.WriteLine($"errors.Redact({mark});");
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
            writer.WriteLine(statement);
        }
        else
        {
            WriteMarked(() => writer.WriteLine(statement), CSharpText.Literal(path));
        }
    }

    /// <summary>Prints that members must be present, where the condition holds.</summary>
    private void WriteRequired(EquatableArray<MemberKey> members, string value, string path, string condition, string report, params string[] arguments)
    {
        bool isFirst = true;
        foreach (MemberKey key in members)
        {
            // That a required member is missing is reported by its own record; a condition must know it.
            if ((_isProbing || !key.IsRequired) && Presence.Missing(key, value) is { } missing)
            {
                if (!isFirst)
                {
                    writer.WriteLine();
                }

                isFirst = false;
                string both = condition.Length == 0 ? missing : $"{condition} && {missing}";
                WriteIf(both, () => WriteCall(report, path, [.. arguments, CSharpText.Literal(key.JsonName)]));
            }
        }
    }

    private void WriteItems(ItemsCheck items, string value, TypeRef type, string path, bool isSensitive)
    {
        string index = _locals.Take("index");
        string item = $"{value}[{index}]";
        using (writer.WriteBlock($"for (int {index} = 0; {index} < {value}.Count; {index}++)"))
        {
            WriteMarked(() => WriteElement(items.Checks, item, "item", type.Element!, isSensitive), $"{CSharpText.Literal(path)}, {index}");
        }
    }

    private void WriteMapValues(EquatableArray<Check> checks, string value, TypeRef element, string path, bool isSensitive)
    {
        string pair = _locals.Take("pair");
        using (writer.WriteBlock(MapLoop(pair, value, element)))
        {
            WriteMarked(() => WriteElement(checks, $"{pair}.Value", "entry", element, isSensitive), $"{CSharpText.Literal(path)}, {pair}.Key");
        }
    }

    private void WriteKeys(EquatableArray<Check> checks, string value, TypeRef element, string path, bool isSensitive)
    {
        string pair = _locals.Take("pair");
        using (writer.WriteBlock(MapLoop(pair, value, element)))
        {
            Write(checks, $"{pair}.Key", new TypeRef(TypeShape.String), path, isSensitive);
        }
    }

    private string MapLoop(string pair, string map, TypeRef element)
    {
        string type = CSharpTypes.Of(element, scope);
        return $"foreach (global::System.Collections.Generic.KeyValuePair<string, {type}> {pair} in new {CSharpTypes.Runtime("MapEntries", scope)}<{type}>({map}))";
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
            if (Presence.HasValue(key, value) is { } hasValue)
            {
                WriteIf(hasValue, () => Write(check.Checks, access, type, memberPath, isSensitive));
            }
            else
            {
                Write(check.Checks, access, type, memberPath, isSensitive);
            }
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
            WriteIf(condition, () => Write(check.Then, value, type, path, isSensitive));
        }

        if (!check.Else.IsEmpty)
        {
            WriteIf($"!{condition}", () => Write(check.Else, value, type, path, isSensitive));
        }
    }

    private void WriteBranches(BranchesCheck check, string value, TypeRef type, string path)
    {
        List<string> probes = check.Branches.Select(branch => WriteProbe("branch", branch.Checks, value, type, path)).ToList();
        string matches = string.Join(" + ", probes.Select(static probe => $"({probe} ? 1 : 0)"));
        (string condition, string keyword, string message) = check.ExactlyOne
            ? ($"{matches} != 1", "oneOf", "The value must fit exactly one of the forms that the document lists.")
            : ($"{matches} == 0", "anyOf", NoForm);
        WriteIf(condition, () => WriteAdd(path, keyword, CSharpText.Literal(message)));
    }

    /// <summary>Prints checks for a condition; gives the name of the local that says whether they hold.</summary>
    private string WriteProbe(string name, EquatableArray<Check> checks, string value, TypeRef type, string path)
    {
        bool wasProbing = _isProbing;
        string probe = _locals.Take(name);
        string start = _locals.Take("start");
        writer.WriteLine($"int {start} = errors.StartProbe();");
        _isProbing = true;
        Write(checks, value, type, "");
        _isProbing = wasProbing;
        if (checks.Count > 0 && IsBlock(checks[checks.Count - 1]))
        {
            writer.WriteLine();
        }

        writer.WriteLine($"bool {probe} = errors.EndProbe({start}{(path.Length == 0 ? "" : ", " + CSharpText.Literal(path))});");
        writer.WriteLine();
        return probe;
    }

    private void WritePattern(PatternCheck check, string text, string path, bool isSensitive) => writer.WriteLine(
        $"{PatternsEmitter.Reference(check.Matcher, scope)}.Check(ref errors, {CSharpText.Literal(path)}, {text}{(isSensitive ? ", isSensitive: true" : "")});");

    private void WriteFormat(TextFormat format, string text, string path, bool isSensitive) => WriteIf(
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

    private void WriteViolation(string condition, string report, string path, params string[] arguments) => WriteIf(condition, () =>
    {
        if (_isProbing)
        {
            writer.WriteLine(Failure);
        }
        else
        {
            WriteCall(report, path, arguments);
        }
    });

    private void WriteAdd(string path, string keyword, string message) => writer.WriteLine(
        _isProbing ? Failure : $"errors.Add({CSharpText.Literal(path)}, \"{keyword}\", {message});");

    private void WriteIf(string condition, Action body)
    {
        if (condition == LiteralConditions.Always)
        {
            body();
            return;
        }

        using (writer.WriteBlock($"if ({condition})"))
        {
            body();
        }
    }

    /// <summary>Prints statements, then puts the path before what they reported.</summary>
    private void WriteMarked(Action body, string prefixArguments)
    {
        if (_isProbing)
        {
            body();
            return;
        }

        string mark = _locals.Take("mark");
        writer.WriteLine($"int {mark} = errors.Count;");
        body();
        writer.WriteLine();
        WriteIf($"errors.Count != {mark}", () => writer.WriteLine($"errors.Prefix({mark}, {prefixArguments});"));
    }

    private void WriteNumberCall(string method, string path, string value, string operand, bool isSensitive) =>
        WriteCall(method, path, isSensitive ? [value, operand, "isSensitive: true"] : [value, operand]);

    private void WriteCall(string method, string path, params string[] arguments) => writer.WriteLine(
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
