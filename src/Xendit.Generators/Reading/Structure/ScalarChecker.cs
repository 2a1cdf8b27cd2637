using System.Globalization;
using System.Numerics;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Structure;

/// <summary>Compares scalars with what may stand in their place.</summary>
internal sealed class ScalarChecker(DiagnosticCollector diagnostics)
{
    /// <summary>The scalar as it may stand in the place, or <see langword="null"/> when it may not.</summary>
    public SpecNode? Check(SpecScalar scalar, Place place)
    {
        if (place.Takes(scalar.Kind()))
        {
            return scalar.Kind switch
            {
                SpecScalarKind.String => CheckWord(scalar, place),
                SpecScalarKind.Number when !Fits(scalar.Text, place.Shape) => Refuse(scalar, place),
                _ => scalar,
            };
        }

        if (scalar.Kind == SpecScalarKind.Null)
        {
            return CheckNull(scalar, place);
        }

        if (place.Shape.WasFlag && scalar.Kind == SpecScalarKind.Boolean)
        {
            diagnostics.Report(DiagnosticDescriptors.RequiredFlag, scalar.Range, scalar.Text);
            return null;
        }

        if (scalar.Kind != SpecScalarKind.String && place.Takes(NodeKinds.String))
        {
            // An unquoted 'version: 1.0' is a number to YAML and a text to everybody else; nothing of it is lost.
            return CheckWord(new SpecScalar(SpecScalarKind.String, scalar.Text, scalar.Range), place);
        }

        return Unquote(scalar, place) is { } meant ? Accept(scalar, meant, place) : Refuse(scalar, place);
    }

    /// <summary>Reports a value of a type that may not stand in its place.</summary>
    public void ReportWrongType(SpecNode node, Place place) => diagnostics.Report(
        place.IsDocumentation ? DiagnosticDescriptors.WrongDocumentation : DiagnosticDescriptors.WrongType,
        node.Range,
        place.Name,
        place.Shape.Expected,
        node.Describe());

    private SpecScalar? Refuse(SpecScalar scalar, Place place)
    {
        ReportWrongType(scalar, place);
        return null;
    }

    private SpecScalar? CheckNull(SpecScalar scalar, Place place)
    {
        if (place.Shape.IsNullWord)
        {
            return new SpecScalar(SpecScalarKind.String, "null", scalar.Range);
        }

        if (!place.IsDocumentation)
        {
            diagnostics.Report(DiagnosticDescriptors.EmptyValue, scalar.Range, place.Name, place.Shape.Expected);
        }

        return null;
    }

    private SpecScalar? CheckWord(SpecScalar scalar, Place place)
    {
        if (place.Shape.IsName && scalar.Text.Length > ReadLimits.NameLength)
        {
            diagnostics.Report(DiagnosticDescriptors.WrongName, scalar.Range, scalar.Text, $"'{place.Name}'", ReadLimits.NameTooLong);
            return null;
        }

        if (place.Shape.Words.Count == 0 || place.Shape.Words.Contains(scalar.Text))
        {
            return scalar;
        }

        if (place.IsDocumentation)
        {
            return Refuse(scalar, place);
        }

        string? nearest = NearestName.Find(scalar.Text, place.Shape.Words);
        diagnostics.Report(
            DiagnosticDescriptors.UnknownWord,
            scalar.Range,
            place.Name,
            scalar.Text,
            nearest is null ? "it must be " + place.Shape.Expected : $"did you mean '{nearest}'?");
        return null;
    }

    /// <summary>What a quoted number or boolean was meant to be.</summary>
    private static SpecScalar? Unquote(SpecScalar scalar, Place place)
    {
        if (scalar.Kind != SpecScalarKind.String)
        {
            return null;
        }

        (SpecScalarKind kind, string text) = Yaml.YamlScalars.Resolve(scalar.Text);
        return (kind == SpecScalarKind.Boolean && place.Takes(NodeKinds.Boolean))
            || (kind == SpecScalarKind.Number && place.Takes(NodeKinds.Number) && Fits(text, place.Shape))
            ? new SpecScalar(kind, text, scalar.Range)
            : null;
    }

    private SpecScalar Accept(SpecScalar scalar, SpecScalar meant, Place place)
    {
        diagnostics.Report(DiagnosticDescriptors.QuotedValue, scalar.Range, place.Name, place.Shape.Expected, scalar.Text);
        return meant;
    }

    private static bool Fits(string number, Shape shape) => (!shape.IsCount || IsCount(number)) && (!shape.IsPositive || IsPositive(number));

    /// <summary>Whether the number is greater than 0, as one is that has another digit before its exponent.</summary>
    private static bool IsPositive(string text) => text[0] != '-' && text.TakeWhile(static c => c is not ('e' or 'E')).Any(static c => c is >= '1' and <= '9');

    /// <summary>Whether the number is a count: not negative, and whole by value, as <c>10.0</c> is.</summary>
    private static bool IsCount(string text)
    {
        if (text[0] == '-' && text.Any(c => c is >= '1' and <= '9'))
        {
            return false;
        }

        return BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            || (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && value == decimal.Truncate(value));
    }
}
