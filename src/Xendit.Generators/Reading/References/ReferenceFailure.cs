namespace Xendit.Generators.Reading.References;

/// <summary>Why a reference cannot be followed.</summary>
internal enum ReferenceFailure
{
    /// <summary>It can.</summary>
    None,

    /// <summary>There is nothing where it leads.</summary>
    Dangling,

    /// <summary>It leads back to itself.</summary>
    Loop,

    /// <summary>It leads to another file.</summary>
    OtherFile,

    /// <summary>It leads to the network.</summary>
    Remote,
}
