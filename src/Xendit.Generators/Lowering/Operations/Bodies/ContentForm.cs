namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>A form of a body that holds something else than the one that the operation's own method uses.</summary>
/// <param name="Name">What to call it in C#: <c>Pdf</c>.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Used">The form that is used.</param>
/// <param name="Body">What the body is, for people.</param>
internal sealed record ContentForm(string Name, MediaContent Content, MediaContent Used, string Body);
