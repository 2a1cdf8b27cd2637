using Microsoft.CodeAnalysis;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>A check that is broken whatever happens at run time.</summary>
/// <param name="Check">The check.</param>
/// <param name="Keyword">The schema keyword.</param>
/// <param name="Syntax">The expression to mark.</param>
/// <param name="Subject">What the message is about.</param>
/// <param name="Message">What was found and what is allowed.</param>
/// <param name="IsRule">Whether the value breaks it only beside others.</param>
internal sealed record Violation(Check Check, string Keyword, SyntaxNode Syntax, Subject Subject, string Message, bool IsRule);
