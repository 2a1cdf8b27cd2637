namespace Xendit.Generators;

/// <summary>Names of the pipeline's steps, for tests that watch them.</summary>
internal static class TrackingNames
{
    public const string Documents = nameof(Documents);
    public const string Target = nameof(Target);
    public const string Lowered = nameof(Lowered);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Units = nameof(Units);
    public const string SharedUnits = nameof(SharedUnits);
    public const string SourceFiles = nameof(SourceFiles);
}
