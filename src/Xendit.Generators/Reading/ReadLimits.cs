namespace Xendit.Generators.Reading;

/// <summary>Bounds that keep a hostile or broken text from taking the compiler down.</summary>
internal static class ReadLimits
{
    /// <summary>The longest text that is read, in characters. The largest published documents have a fifth of it.</summary>
    public const int TextLength = 64 * 1024 * 1024;

    /// <summary>What to say of a longer text.</summary>
    public static readonly string TooLong = $"The text is longer than {TextLength} characters: split it";

    /// <summary>
    /// The deepest nesting of objects and arrays; the deepest published documents have a quarter of it. All that walks the
    /// tree may therefore recurse, on half a megabyte of stack with room to spare.
    /// </summary>
    public const int Depth = 128;

    /// <summary>What to say of a deeper one.</summary>
    public static readonly string TooDeep = $"The nesting is deeper than {Depth} levels: flatten it, or move the inner part to a component";

    /// <summary>How many references may be replaced inside each other: path items hold callbacks, and those path items.</summary>
    public const int ReplacedDepth = 4;

    /// <summary>How many values the aliases of a YAML text may add to it.</summary>
    public const int AliasedNodes = 10_000;

    /// <summary>How many values may be added by references that are replaced by what others before them lead to.</summary>
    public const int RepeatedNodes = 50_000;

    /// <summary>How many more may be added for each value before them that is no repetition.</summary>
    public const int RepetitionsOfNode = 10;

    /// <summary>What to say when they add more.</summary>
    public static readonly string TooManyRepeated = FormattableString.Invariant(
        $"The references before this one repeat more than {RepeatedNodes} values, and {RepetitionsOfNode} times what stands before them, since each is replaced by what it leads to: refer to components instead");

    /// <summary>The longest name of a member, parameter or header, in characters.</summary>
    public const int NameLength = 4_096;

    /// <summary>What to say of a longer one.</summary>
    public static readonly string NameTooLong = FormattableString.Invariant($"it has more than {NameLength} characters");

    /// <summary>How often the reader of the object model is asked for the parts that it fails on.</summary>
    public const int RepairAttempts = 10_000;

    /// <summary>How many schemas there may be if each counts once for every way that '$dynamicRef' tells apart.</summary>
    public const int SchemasByWay = 100_000;

    /// <summary>How many warnings and how many errors of one file are shown.</summary>
    public const int Diagnostics = 100;
}
