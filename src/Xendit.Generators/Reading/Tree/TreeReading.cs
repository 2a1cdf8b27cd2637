namespace Xendit.Generators.Reading.Tree;

/// <summary>The tree of a text.</summary>
/// <param name="Root">The root, or <see langword="null"/> when the text holds no value.</param>
/// <param name="Failure">
/// Where and why reading stopped, or <see langword="null"/>. Then the tree holds what was complete before that place.
/// </param>
internal sealed record TreeReading(SpecNode? Root, SyntaxFailure? Failure);

/// <summary>A place that cannot be parsed.</summary>
/// <param name="Message">What the parser found, and what to do about it.</param>
/// <param name="Range">The place.</param>
internal sealed record SyntaxFailure(string Message, SourceRange Range);
