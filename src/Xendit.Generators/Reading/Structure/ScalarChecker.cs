using System.Globalization;
using System.Numerics;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Structure;

/// <summary>Compares scalars with what may stand in their place.</summary>
internal sealed class ScalarChecker(DiagnosticCollector diagnostics)
{
    /// <summary>The scalar as it may stand in the place, or <see langword="null"/> when it may not.</summary>
    public SpecNode? Check(SpecScalar scalar, string name, Shape shape, bool isDocumentation)
    {
        if ((shape.Kinds & scalar.Kind()) != 0)
        {
            return scalar.Kind switch
            {
                SpecScalarKind.String => CheckWord(scalar, name, shape, isDocumentation),
                SpecScalarKind.Number when shape.IsCount && !IsCount(scalar.Text) => Refuse(scalar, name, shape, isDocumentation),
                _ => scalar,
            };
        }

        if (scalar.Kind == SpecScalarKind.Null)
        {
            return CheckNull(scalar, name, shape, isDocumentation);
        }

        if (shape.WasFlag && scalar.Kind == SpecScalarKind.Boolean)
        {
            diagnostics.Report(DiagnosticDescriptors.RequiredFlag, scalar.Range, scalar.Text);
            return null;
        }

        if (scalar.Kind != SpecScalarKind.String && (shape.Kinds & NodeKinds.String) != 0)
        {
            // An unquoted 'version: 1.0' is a number to YAML and a text to everybody else; nothing of it is lost.
            return CheckWord(new SpecScalar(SpecScalarKind.String, scalar.Text, scalar.Range), name, shape, isDocumentation);
        }

        return Unquote(scalar, shape) is { } meant ? Accept(scalar, meant, name, shape) : Refuse(scalar, name, shape, isDocumentation);
    }

    /// <summary>Reports a value of a type that may not stand in its place.</summary>
    public void ReportWrongType(SpecNode node, string name, Shape shape, bool isDocumentation) => diagnostics.Report(
        isDocumentation ? DiagnosticDescriptors.WrongDocumentation : DiagnosticDescriptors.WrongType,
        node.Range,
        name,
        shape.Expected,
        node.Describe());

    private SpecScalar? Refuse(SpecScalar scalar, string name, Shape shape, bool isDocumentation)
    {
        ReportWrongType(scalar, name, shape, isDocumentation);
        return null;
    }

    private SpecScalar? CheckNull(SpecScalar scalar, string name, Shape shape, bool isDocumentation)
    {
        if (shape.IsNullWord)
        {
            return new SpecScalar(SpecScalarKind.String, "null", scalar.Range);
        }

        if (!isDocumentation)
        {
            diagnostics.Report(DiagnosticDescriptors.EmptyValue, scalar.Range, name, shape.Expected);
        }

        return null;
    }

    private SpecScalar? CheckWord(SpecScalar scalar, string name, Shape shape, bool isDocumentation)
    {
        if (shape.IsName && scalar.Text.Length > ReadLimits.NameLength)
        {
            diagnostics.Report(DiagnosticDescriptors.WrongName, scalar.Range, scalar.Text, $"'{name}'", ReadLimits.NameTooLong);
            return null;
        }

        if (shape.Words.Count == 0 || shape.Words.Contains(scalar.Text))
        {
            return scalar;
        }

        if (isDocumentation)
        {
            return Refuse(scalar, name, shape, isDocumentation);
        }

        string? nearest = NearestName.Find(scalar.Text, shape.Words);
        diagnostics.Report(
            DiagnosticDescriptors.UnknownWord,
            scalar.Range,
            name,
            scalar.Text,
            nearest is null ? "it must be " + shape.Expected : $"did you mean '{nearest}'?");
        return null;
    }

    /// <summary>What a quoted number or boolean was meant to be.</summary>
    private static SpecScalar? Unquote(SpecScalar scalar, Shape shape)
    {
        if (scalar.Kind != SpecScalarKind.String)
        {
            return null;
        }

        (SpecScalarKind kind, string text) = Yaml.YamlScalars.Resolve(scalar.Text);
        return (kind == SpecScalarKind.Boolean && (shape.Kinds & NodeKinds.Boolean) != 0)
            || (kind == SpecScalarKind.Number && (shape.Kinds & NodeKinds.Number) != 0 && (!shape.IsCount || IsCount(text)))
            ? new SpecScalar(kind, text, scalar.Range)
            : null;
    }

    private SpecScalar Accept(SpecScalar scalar, SpecScalar meant, string name, Shape shape)
    {
        diagnostics.Report(DiagnosticDescriptors.QuotedValue, scalar.Range, name, shape.Expected, scalar.Text);
        return meant;
    }

    /// <summary>Whether the number is a count: not negative, and whole by value, as <c>10.0</c> is.</summary>
    private static bool IsCount(string text)
    {
        if (text[0] == '-' && text.Any(c => c is >= '1' and <= '9'))
        {
            return false;
        }

        return BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) || (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && value == decimal.Truncate(value));
    }
}
