namespace Xendit.Generators.Reading.Files;

/// <summary>A file that a document may refer to, as the compiler hands it over.</summary>
/// <param name="Path">The file's path as the compiler knows it.</param>
/// <param name="Text">Its text.</param>
internal sealed record ReferredFile(string Path, string Text);
