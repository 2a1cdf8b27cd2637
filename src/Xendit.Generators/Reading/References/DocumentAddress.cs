namespace Xendit.Generators.Reading.References;

/// <summary>The address that a document is taken to have.</summary>
internal static class DocumentAddress
{
    /// <summary>Relative references are resolved against it; nothing is ever fetched.</summary>
    public static Uri Uri { get; } = new("https://document.invalid/openapi");
}
