using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the validator of a record.</summary>
internal sealed class RecordValidatorPrinter(SourceWriter writer, RecordModel record, RecordBits bits, Scope scope)
{
    private readonly CheckPrinter _printer = new(writer, scope);

    public void Write() => ValidatorPrinter.Write(writer, record, scope, WriteBody);

    private void WriteBody()
    {
        using (writer.WriteBlock("if (!errors.Enter())"))
        {
            writer.WriteLine("return;");
        }

        writer.WriteLine();
        foreach (Action segment in Segments())
        {
            segment();
            writer.WriteLine();
        }

        writer.WriteLine("errors.Leave();");
    }

    /// <summary>What is to be printed, piece by piece: members, additional properties, the record as a whole.</summary>
    private IEnumerable<Action> Segments()
    {
        foreach (MemberModel member in record.Members.Where(IsChecked))
        {
            yield return () => WriteMember(member);
        }

        string additional = "value." + CSharpText.Identifier(record.AdditionalProperties.Name);
        var additionalType = new TypeRef(TypeShape.Map, Element: record.AdditionalProperties.ValueType);
        if (!record.AdditionalProperties.Checks.IsEmpty)
        {
            yield return () => _printer.Write([new MapValuesCheck(record.AdditionalProperties.Checks)], additional, additionalType, "", record.AdditionalProperties.IsSensitive);
        }

        foreach (Check check in record.Checks)
        {
            yield return () => WriteRecordCheck(check, additional, additionalType);
        }
    }

    private bool IsChecked(MemberModel member) => member.IsRequired
        ? !member.Checks.IsEmpty || MissingCondition(member, "value") is not null
        : !member.Checks.IsEmpty || member.RequiredIn is not null || !(member.IsNullable || member.Type.Shape == TypeShape.JsonElement);

    /// <summary>What concerns a record's additional properties needs their name, which only the record's own model has.</summary>
    private void WriteRecordCheck(Check check, string additional, TypeRef additionalType)
    {
        switch (check)
        {
            case NoAdditionalPropertiesCheck:
                writer.WriteLine($"{CSharpTypes.Runtime("CollectionChecks", scope)}.NoAdditionalProperties(ref errors, \"\", {additional});");
                break;
            case PropertyNamesCheck:
                _printer.Write([check], additional, additionalType, "");
                break;
            case PropertyCountCheck count:
                WritePropertyCount(count, additional);
                break;
            default:
                _printer.Write([check], "value", new TypeRef(TypeShape.Record, record.Name), "");
                break;
        }
    }

    private void WritePropertyCount(PropertyCountCheck check, string additional)
    {
        string local = _printer.TakeLocal("propertyCount");
        int required = record.Members.Count(static member => member.IsRequired);
        writer.WriteLine($"int {local} = {additional}.Count + {CSharpText.Literal(required)};");
        foreach (MemberModel member in record.Members.Where(static member => !member.IsRequired))
        {
            Bit bit = bits.Null(member);
            writer.WriteLine($"{local} += value.{CSharpText.Identifier(member.Name)} is not null || (value.{bit.Field} & ({bit.Mask})) != 0 ? 1 : 0;");
        }

        writer.WriteLine(
            $"{CSharpTypes.Runtime("CollectionChecks", scope)}.PropertyCount(ref errors, \"\", {local}, "
            + $"{CSharpText.Literal(check.Min ?? 0)}, {CSharpText.Literal(check.Max ?? int.MaxValue)});");
    }

    private void WriteMember(MemberModel member)
    {
        string access = "value." + CSharpText.Identifier(member.Name);
        string path = "/" + JsonPointerText.Escape(member.JsonName);
        string collection = CSharpTypes.Runtime("CollectionChecks", scope);
        if (!member.IsRequired)
        {
            WriteOptional(bits.Null(member), member, access, path);
        }
        else if (MissingCondition(member, access) is { } missing)
        {
            using (writer.WriteBlock($"if ({missing})"))
            {
                writer.WriteLine($"{collection}.Missing(ref errors, \"\", {CSharpText.Literal(member.JsonName)});");
            }

            if (!member.Checks.IsEmpty)
            {
                using (writer.WriteBlock("else"))
                {
                    WriteRequired(member, access, path);
                }
            }
        }
        else
        {
            WriteRequired(member, access, path);
        }
    }

    /// <summary>An optional member may be null without having been null on the wire: then it is not there.</summary>
    private void WriteOptional(Bit bit, MemberModel member, string access, string path)
    {
        string wasNull = $"(value.{bit.Field} & ({bit.Mask})) != 0";
        if (member.RequiredIn is { } way)
        {
            using (writer.WriteBlock($"if (errors.{(way == TravelDirection.Sent ? "IsSent" : "IsReceived")} && {access} is null && !({wasNull}))"))
            {
                writer.WriteLine($"{CSharpTypes.Runtime("CollectionChecks", scope)}.Missing(ref errors, \"\", {CSharpText.Literal(member.JsonName)});");
            }

            writer.WriteLine();
        }

        EquatableArray<Check> checks = ValuePresence.Present(member.Checks);
        NullCheck? denial = ValuePresence.Denial(member.Checks);
        _printer.WriteIfPresent(checks, access, MemberNames.ToCamelCase(member.Name), member.Type, path, member.IsSensitive);
        if (!member.IsNullable || denial is not null)
        {
            using (writer.WriteBlock(checks.IsEmpty ? $"if ({access} is null && {wasNull})" : $"else if ({wasNull})"))
            {
                WriteNull(member, checks, denial, path);
            }
        }
    }

    private void WriteRequired(MemberModel member, string access, string path)
    {
        if (member.IsNullable)
        {
            _printer.WriteIfPresent(member.Checks, access, MemberNames.ToCamelCase(member.Name), member.Type, path, member.IsSensitive);
        }
        else
        {
            _printer.Write(member.Checks, access, member.Type, path, member.IsSensitive);
        }
    }

    /// <summary>A free-form value may be null if the rules about it say so; no other may.</summary>
    private void WriteNull(MemberModel member, EquatableArray<Check> checks, NullCheck? denial, string path)
    {
        if (member.Type.Shape == TypeShape.JsonElement)
        {
            _printer.Write(checks, CSharpTypes.Runtime("JsonRules.Null", scope), member.Type, path, member.IsSensitive);
        }
        else
        {
            _printer.WriteNull(denial, path);
        }
    }

    private string? MissingCondition(MemberModel member, string access)
    {
        if (RecordBits.IsMissingRemembered(member))
        {
            return Presence.WasMissing(access, bits.Missing(member), member.IsNullable, "value");
        }

        return member.Type.Shape switch
        {
            TypeShape.Enum => $"{access}.IsDefault",
            TypeShape.JsonElement => $"{access}.ValueKind == global::System.Text.Json.JsonValueKind.Undefined",
            _ when !member.Type.IsValueType => $"{access} is null",
            _ => null,
        };
    }
}
