using System.Globalization;
using Xendit.Generators.Analyzers.Values;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary><c>const</c> and <c>enum</c>.</summary>
internal static class LiteralFindings
{
    /// <summary><c>default</c>, and a number that is no member, have no text.</summary>
    public static Finding Listed(EnumValue value, Subject subject) => value.IsListed
        ? Finding.Passes
        : Finding.Fails("enum", $"{(value.Raw.Length == 0 ? "the value" : subject.Quote(value.Raw))} is none of the values that the document lists");

    public static Finding OneOf(LiteralsCheck check, Value value, Subject subject)
    {
        if (Find(value) is not var (text, isEqual))
        {
            return Finding.Unknown;
        }

        if (check.Values.Any(isEqual))
        {
            return Finding.Passes;
        }

        string allowed = string.Join(", ", check.Values.Select(static literal => literal.Text));
        return check.IsConst
            ? Finding.Fails("const", $"{subject.Quote(text)} is not {allowed}, the only value allowed here")
            : Finding.Fails("enum", $"{subject.Quote(text)} is none of the values allowed here: {allowed}");
    }

    private static (string Text, Func<Literal, bool> IsEqual)? Find(Value value) => value switch
    {
        TextValue found => OfText(found.Text, LiteralKind.String),
        EnumValue found => (found.Raw, literal => literal.Kind is LiteralKind.String or LiteralKind.Number && literal.Text == found.Raw),
        BooleanValue { Truth: var truth } => OfText(truth ? "true" : "false", LiteralKind.Boolean),
        NumberValue found => OfNumber(NumberFindings.TextOf(found.Number)),
        BinaryNumberValue found => (NumberFindings.TextOf(found.Number), literal => literal.Kind == LiteralKind.Number && IsEqual(found.Number, literal.Text)),
        _ => null,
    };

    private static (string Text, Func<Literal, bool> IsEqual) OfText(string text, LiteralKind kind) =>
        (text, literal => literal.Kind == kind && literal.Text == text);

    private static (string Text, Func<Literal, bool> IsEqual) OfNumber(string text) =>
        (text, literal => literal.Kind == LiteralKind.Number && ExactNumber.Compare(text, literal.Text) == 0);

    private static bool IsEqual(double number, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double other) && number.Equals(other);
}
