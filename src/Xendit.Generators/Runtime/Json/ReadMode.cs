namespace Xendit.Generators.Runtime;

/// <summary>What reading does about required members that are not there.</summary>
internal enum ReadMode
{
    /// <summary>Their absence is an error.</summary>
    Strict,

    /// <summary>Their absence is remembered, for validation to report.</summary>
    Lenient,
}
