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

    /// <summary>How many references may be replaced inside each other: path items hold callbacks, and those path items.</summary>
    public const int ReplacedDepth = 4;

    /// <summary>How many nodes the aliases of a YAML text may add to it.</summary>
    public const int AliasedNodes = 1_000_000;

    /// <summary>What to say when references, each replaced by what it leads to, add more.</summary>
    public static readonly string TooManyReplaced =
        $"The references before this one, each replaced by what it leads to, make up more than {AliasedNodes} values: refer to components instead";

    /// <summary>How often the reader of the object model is asked for the parts that it fails on.</summary>
    public const int RepairAttempts = 10_000;

    /// <summary>How many warnings and how many errors of one file are shown.</summary>
    public const int Diagnostics = 100;
}
