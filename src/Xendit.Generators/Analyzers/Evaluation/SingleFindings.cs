using Xendit.Generators.Analyzers.Values;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>Checks that have no checks inside. One of a kind that is not known here is unknown, never broken.</summary>
internal static class SingleFindings
{
    public static Finding Of(Check check, Value value, Subject subject, ValueReader reader) => (check, value) switch
    {
        (StringLengthCheck length, TextValue text) => TextFindings.Length(length, text.Text),
        (StringLengthCheck length, EnumValue text) => TextFindings.Length(length, text.Raw),
        (PatternCheck pattern, TextValue text) => TextFindings.Pattern(pattern, text.Text, subject),
        (PatternCheck pattern, EnumValue text) => TextFindings.Pattern(pattern, text.Raw, subject),
        (FormatCheck format, TextValue text) => TextFindings.Format(format, text.Text, subject),
        (FormatCheck format, EnumValue text) => TextFindings.Format(format, text.Raw, subject),
        (NumberRangeCheck range, NumberValue number) => NumberFindings.Range(range, number.Number, subject),
        (NumberRangeCheck range, BinaryNumberValue number) => NumberFindings.Range(range, number.Number, subject),
        (IntegerFormatCheck format, NumberValue number) => NumberFindings.Integer(format, number.Number, subject),
        (MultipleOfCheck multiple, BinaryNumberValue number) => NumberFindings.MultipleOf(multiple, number.Number, subject),
        (MultipleOfCheck multiple, NumberValue number) => NumberFindings.MultipleOf(multiple, number.Number, subject),
        (JsonTypeCheck type, _) => JsonFindings.Type(type, value),
        (NeverCheck, not UnknownValue) => Finding.Fails("false", "no value is allowed here"),
        (KnownEnumValueCheck, EnumValue member) => LiteralFindings.Listed(member, subject),
        (LiteralsCheck literals, _) => LiteralFindings.OneOf(literals, value, subject),
        (ItemCountCheck count, ListValue list) => CountFindings.Items(count, list),
        (PropertyCountCheck count, MapValue map) => CountFindings.Properties(count, map),

        // The compiler itself warns of null where none may be.
        (NoNullsCheck, ListValue or MapValue) => Finding.Passes,
        (UniqueItemsCheck, ListValue list) => UniqueFindings.Of(list, reader),
        _ => Finding.Unknown,
    };
}
