using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the type that holds a document's patterns: each stands there once, and is made when it is first needed.</summary>
internal static class PatternsEmitter
{
    public static SourceFile Emit(PatternsUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        writer.WriteLine("/// <summary>The patterns of the document; each is made when it is first needed.</summary>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"internal static class {CSharpText.Identifier(unit.Scope.PatternsName)}"))
        {
            for (int i = 0; i < unit.Patterns.Count; i++)
            {
                if (i > 0)
                {
                    writer.WriteLine();
                }

                Write(writer, unit.Scope, unit.Patterns[i]);
            }
        }
    });

    /// <summary>The expression of a pattern.</summary>
    public static string Reference(PatternMatcher matcher, Scope scope) => $"{CSharpText.Identifier(scope.PatternsName)}.{matcher.Name}";

    private static void Write(SourceWriter writer, Scope scope, PatternMatcher matcher)
    {
        string type = CSharpTypes.Runtime("TextPattern", scope);
        string field = "s_" + MemberNames.ToCamelCase(matcher.Name);
        writer.WriteLine($"private static {type}? {field};");
        writer.WriteLine();
        writer.WriteLine($"internal static {type} {matcher.Name} => {field} ??= {Construction(matcher, scope)};");
        if (matcher is SpanMatcher spans)
        {
            new SpanPatternPrinter(spans, scope).WriteFunctions(writer);
        }
    }

    private static string Construction(PatternMatcher matcher, Scope scope) => matcher switch
    {
        SpanMatcher spans => $"new {CSharpTypes.Runtime("SpanPattern", scope)}({CSharpText.Literal(matcher.Pattern)}, {new SpanPatternPrinter(spans, scope).Function()})",
        RegexMatcher regexes => $"new {CSharpTypes.Runtime("RegexPattern", scope)}(\n    {CSharpText.Literal(matcher.Pattern)},\n{Terms(regexes, scope)})",
        _ => throw new ArgumentOutOfRangeException(nameof(matcher)),
    };

    private static string Terms(RegexMatcher matcher, Scope scope) => string.Join(",\n", matcher.Terms.Select(term =>
        $"    new {CSharpTypes.Runtime("RegexTerm", scope)}({CSharpText.AsciiLiteral(term.Expression)}, "
        + $"isWanted: {CSharpText.Literal(term.IsWanted)}, mayBacktrack: {CSharpText.Literal(term.MayBacktrack)})"));
}
