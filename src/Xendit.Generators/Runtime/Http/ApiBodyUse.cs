namespace Xendit.Generators.Runtime;

/// <summary>What becomes of the body of a successful answer.</summary>
internal enum ApiBodyUse
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is read whole.</summary>
    Whole,

    /// <summary>It is left to be read while it arrives.</summary>
    Stream,
}
