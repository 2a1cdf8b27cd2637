using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Validation;

namespace Xendit.Generators.Emit.Types;

/// <summary>Range attributes: the framework's own where it compares as <c>Validate()</c> does, else ours.</summary>
internal static class RangeAnnotations
{
    /// <summary>An attribute that states the tightest of the bounds, or <see langword="null"/> where there is none.</summary>
    public static string? Of(TypeShape shape, IReadOnlyList<NumberRangeCheck> ranges, MemberScope names)
    {
        if (shape == TypeShape.Double)
        {
            Bound<double>? min = Tightest(ranges.Select(static range => range.Min), NumberLiterals.DoubleOf, static bounds => bounds.Max());
            Bound<double>? max = Tightest(ranges.Select(static range => range.Max), NumberLiterals.DoubleOf, static bounds => bounds.Min());
            return IsFrameworkRange(min, max)
                ? FrameworkRange(NumberLiterals.TextOf(min!.Value) + "d", NumberLiterals.TextOf(max!.Value) + "d")
                : OwnRange(min, max, NumberLiterals.TextOf, names);
        }

        Bound<decimal>? least = Tightest(ranges.Select(static range => range.Min), NumberLiterals.DecimalOf, static bounds => bounds.Max());
        Bound<decimal>? greatest = Tightest(ranges.Select(static range => range.Max), NumberLiterals.DecimalOf, static bounds => bounds.Min());
        return shape == TypeShape.Int32 && IsFrameworkRange(least, greatest) && IsInt32(least!.Value) && IsInt32(greatest!.Value)
            ? FrameworkRange(CSharpText.Literal((long)least.Value), CSharpText.Literal((long)greatest.Value))
            : OwnRange(least, greatest, NumberLiterals.TextOf, names);
    }

    /// <summary>Of equal bounds the exclusive one is the tighter.</summary>
    private static Bound<T>? Tightest<T>(IEnumerable<NumberBound?> bounds, Func<string, T?> parse, Func<IEnumerable<T>, T> tightest)
        where T : struct, IEquatable<T>
    {
        List<Bound<T>> known = bounds.OfType<NumberBound>()
            .Where(bound => parse(bound.Value) is not null)
            .Select(bound => new Bound<T>(parse(bound.Value)!.Value, bound.IsExclusive))
            .ToList();
        if (known.Count == 0)
        {
            return null;
        }

        T value = tightest(known.Select(static bound => bound.Value));
        return new Bound<T>(value, known.Any(bound => bound.IsExclusive && bound.Value.Equals(value)));
    }

    /// <summary>The framework's attribute knows inclusive bounds alone, both of them, and throws where no value is between them.</summary>
    private static bool IsFrameworkRange<T>(Bound<T>? min, Bound<T>? max)
        where T : struct, IComparable<T> =>
        min is { IsExclusive: false } && max is { IsExclusive: false } && min.Value.CompareTo(max.Value) <= 0;

    private static bool IsInt32(decimal value) => value == decimal.Truncate(value) && value is >= int.MinValue and <= int.MaxValue;

    private static string FrameworkRange(string min, string max) => $"{MemberAnnotationPrinter.DataAnnotations}Range({min}, {max})";

    private static string? OwnRange<T>(Bound<T>? min, Bound<T>? max, Func<T, string> text, MemberScope names)
        where T : struct
    {
        string[] arguments = [.. Argument(min, "Minimum", text), .. Argument(max, "Maximum", text)];
        return arguments.Length == 0 ? null : $"{names.Runtime("NumberRange")}({string.Join(", ", arguments)})";
    }

    private static IEnumerable<string> Argument<T>(Bound<T>? bound, string name, Func<T, string> text)
        where T : struct =>
        bound is null ? [] : [$"{(bound.IsExclusive ? "Exclusive" : "")}{name} = {CSharpText.Literal(text(bound.Value))}"];

    private sealed record Bound<T>(T Value, bool IsExclusive)
        where T : struct;
}
