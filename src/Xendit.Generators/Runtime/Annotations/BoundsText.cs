namespace Xendit.Generators.Runtime;

/// <summary>Says what bounds allow, for the messages of validation attributes.</summary>
internal static class BoundsText
{
    /// <summary>Those bounds that are given: <c>at least 1 and at most 5</c>.</summary>
    public static string Of(params (string Relation, string? Bound)[] bounds) => string.Join(
        " and ",
        global::System.Linq.Enumerable.Select(
            global::System.Linq.Enumerable.Where(bounds, static bound => bound.Bound is not null),
            static bound => bound.Relation + " " + bound.Bound));

    /// <summary>Those bounds of a count that say something.</summary>
    public static string OfCount(int min, int max) => min == max
        ? Text(min)
        : Of(("at least", min == 0 ? null : Text(min)), ("at most", max == int.MaxValue ? null : Text(max)));

    private static string Text(int bound) => bound.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
}
