namespace Xendit.Generators.Reading.Tree;

/// <summary>The tree of a text.</summary>
/// <param name="Root">The root, or <see langword="null"/> when the text holds no value.</param>
/// <param name="Failure">
/// Where and why the text cannot be parsed, or <see langword="null"/>. Then the tree holds what could be saved.
/// </param>
internal sealed record TreeReading(SpecNode? Root, SyntaxFailure? Failure);

/// <summary>A place that cannot be parsed.</summary>
/// <param name="Message">What the parser found, and what to do about it.</param>
/// <param name="Range">The place.</param>
/// <param name="LastLine">The line where the last thing that was read starts: an open quote shows far below it.</param>
internal sealed record SyntaxFailure(string Message, SourceRange Range, int LastLine);
