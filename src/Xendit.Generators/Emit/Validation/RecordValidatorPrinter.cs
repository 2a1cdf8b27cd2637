using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the validator of a record.</summary>
internal sealed class RecordValidatorPrinter
{
    private readonly SourceWriter _writer;
    private readonly RecordModel _record;
    private readonly RecordBits _bits;
    private readonly Scope _scope;
    private readonly StatementPrinter _statements;
    private readonly CheckPrinter _printer;

    public RecordValidatorPrinter(SourceWriter writer, RecordModel record, RecordBits bits, Scope scope)
    {
        _writer = writer;
        _record = record;
        _bits = bits;
        _scope = scope;
        _statements = new StatementPrinter(writer);
        _printer = new CheckPrinter(_statements, scope);
    }

    public void Write() => ValidatorPrinter.Write(_writer, _record, _scope, WriteBody);

    private void WriteBody()
    {
        bool mayNest = _record.Checks.Any(static check => check is not NoNullsCheck)
            || _record.Members.Any(static member => MayNest(member.Type, member.Checks))
            || MayNest(_record.AdditionalProperties.ValueType, _record.AdditionalProperties.Checks);
        if (mayNest)
        {
            using (_statements.OpenBlock("if (!errors.Enter())"))
            {
                _statements.Write("return;");
            }
        }

        WriteChecks();
        if (mayNest)
        {
            _statements.Write("errors.Leave();");
        }
    }

    /// <summary>Whether validators of other types or rules over JSON, and by them further ones, look into a value.</summary>
    private static bool MayNest(TypeRef type, EquatableArray<Check> checks) =>
        HoldsDeclared(type) || checks.Any(static check => check is JsonRuleCheck);

    private static bool HoldsDeclared(TypeRef type) =>
        type.Shape is TypeShape.Record or TypeShape.Union || (type.Element is { } element && HoldsDeclared(element));

    private void WriteChecks()
    {
        foreach (MemberModel member in _record.Members)
        {
            WriteMember(member);
        }

        string additional = "value." + CSharpText.Identifier(_record.AdditionalProperties.Name);
        var additionalType = new TypeRef(TypeShape.Map, Element: _record.AdditionalProperties.ValueType);
        if (!_record.AdditionalProperties.Checks.IsEmpty)
        {
            _printer.Write([new MapValuesCheck(_record.AdditionalProperties.Checks)], new(additional, additionalType, "", _record.AdditionalProperties.IsSensitive));
        }

        foreach (Check check in _record.Checks)
        {
            WriteRecordCheck(check, additional, additionalType);
        }
    }

    /// <summary>What concerns a record's additional properties needs their name, which only the record's own model has.</summary>
    private void WriteRecordCheck(Check check, string additional, TypeRef additionalType)
    {
        switch (check)
        {
            case NoAdditionalPropertiesCheck:
                _statements.Write($"{CSharpTypes.Runtime("CollectionChecks", _scope)}.NoAdditionalProperties(ref errors, \"\", {additional});");
                break;
            case PropertyNamesCheck or NoNullsCheck:
                _printer.Write([check], new(additional, additionalType, ""));
                break;
            case PropertyCountCheck count:
                WritePropertyCount(count, additional);
                break;
            default:
                _printer.Write([check], new("value", new TypeRef(TypeShape.Record, _record.Name), ""));
                break;
        }
    }

    private void WritePropertyCount(PropertyCountCheck check, string additional)
    {
        string local = _statements.TakeLocal("propertyCount");
        int required = _record.Members.Count(static member => member.IsRequired);
        _statements.Write($"int {local} = {additional}.Count + {CSharpText.Literal(required)};");
        foreach (MemberModel member in _record.Members.Where(static member => !member.IsRequired))
        {
            Bit bit = _bits.Null(member);
            _statements.Write($"{local} += value.{CSharpText.Identifier(member.Name)} is not null || (value.{bit.Field} & ({bit.Mask})) != 0 ? 1 : 0;");
        }

        _statements.Write(
            $"{CSharpTypes.Runtime("CollectionChecks", _scope)}.PropertyCount(ref errors, \"\", {local}, "
            + $"{CSharpText.Literal(check.Min ?? 0)}, {CSharpText.Literal(check.Max ?? int.MaxValue)});");
    }

    private void WriteMember(MemberModel member)
    {
        string access = "value." + CSharpText.Identifier(member.Name);
        string path = "/" + JsonPointerText.Escape(member.JsonName);
        if (!member.IsRequired)
        {
            WriteOptional(_bits.Null(member), member, access, path);
            return;
        }

        _statements.WriteIf(MissingCondition(member, access), () => WriteMissing(member));
        if (!member.Checks.IsEmpty)
        {
            _statements.WriteElse(() => WriteRequired(member, access, path));
        }
    }

    private void WriteRequired(MemberModel member, string access, string path)
    {
        if (member.IsNullable)
        {
            _printer.WriteIfPresent(member.Checks, new(access, member.Type, path, member.IsSensitive), MemberNames.ToCamelCase(member.Name));
        }
        else
        {
            _printer.Write(member.Checks, new(access, member.Type, path, member.IsSensitive));
        }
    }

    /// <summary>An optional member may be null without having been null on the wire: then it is not there.</summary>
    private void WriteOptional(Bit bit, MemberModel member, string access, string path)
    {
        string wasNull = $"(value.{bit.Field} & ({bit.Mask})) != 0";
        if (member.RequiredIn is { } way)
        {
            _statements.WriteIf(
                $"errors.{(way == TravelDirection.Sent ? "IsSent" : "IsReceived")} && {access} is null && !({wasNull})", () => WriteMissing(member));
        }

        EquatableArray<Check> checks = ValuePresence.Present(member.Checks);
        NullCheck? denial = ValuePresence.Denial(member.Checks);
        bool hasBlock = _printer.WriteIfPresent(checks, new(access, member.Type, path, member.IsSensitive), MemberNames.ToCamelCase(member.Name));
        if (member.IsNullable && denial is null)
        {
            return;
        }

        if (hasBlock)
        {
            using (_statements.OpenElseIf(wasNull))
            {
                WriteNull(member, checks, denial, path);
            }
        }
        else if (member.Type.Shape != TypeShape.JsonElement)
        {
            _printer.WriteNotNull(denial, access, bit, path);
        }
    }

    /// <summary>A free-form value may be null if the rules about it say so; no other may.</summary>
    private void WriteNull(MemberModel member, EquatableArray<Check> checks, NullCheck? denial, string path)
    {
        if (member.Type.Shape == TypeShape.JsonElement)
        {
            _printer.Write(checks, new(CSharpTypes.Runtime("JsonRules.Null", _scope), member.Type, path, member.IsSensitive));
        }
        else
        {
            _printer.WriteNull(denial, path);
        }
    }

    private void WriteMissing(MemberModel member) =>
        _statements.Write($"{CSharpTypes.Runtime("CollectionChecks", _scope)}.Missing(ref errors, \"\", {CSharpText.Literal(member.JsonName)});");

    private string MissingCondition(MemberModel member, string access) => member.Type.Shape switch
    {
        _ when RecordBits.IsMissingRemembered(member) => Presence.WasMissing(access, _bits.Missing(member), member.IsNullable, "value"),
        TypeShape.Enum => $"{access}.IsDefault",
        TypeShape.JsonElement => $"{access}.ValueKind == global::System.Text.Json.JsonValueKind.Undefined",
        _ => $"{access} is null",
    };
}
