using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the type that holds a document's regular expressions.</summary>
internal static class PatternsEmitter
{
    public static SourceFile Emit(PatternsUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        writer.WriteLine("/// <summary>The patterns that take a regular expression; each expression is built when it is first needed.</summary>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"internal static class {CSharpText.Identifier(unit.Scope.PatternsName)}"))
        {
            foreach (RegexMatcher matcher in unit.Patterns)
            {
                WritePattern(writer, unit.Scope, matcher);
            }
        }
    });

    private static void WritePattern(SourceWriter writer, Scope scope, RegexMatcher matcher)
    {
        string term = CSharpTypes.Runtime("RegexTerm", scope);
        writer.WriteLine($"internal static readonly {CSharpTypes.Runtime("RegexPattern", scope)} {matcher.Name} = new(");
        writer.WriteLine($"    {CSharpText.Literal(matcher.Pattern)},");
        IEnumerable<string> terms = matcher.Terms.Select(t =>
            $"    new {term}({CSharpText.AsciiLiteral(t.Expression)}, isWanted: {CSharpText.Literal(t.IsWanted)}, mayBacktrack: {CSharpText.Literal(t.MayBacktrack)})");
        writer.WriteLine(string.Join(",\n", terms) + ");");
    }
}
