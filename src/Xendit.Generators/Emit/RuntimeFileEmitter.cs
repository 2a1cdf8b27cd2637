using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit;

/// <summary>
/// Prints a file of <c>Runtime/</c> for a consumer: in their namespace, with their accessibility, with the branches of
/// <c>#if NET</c> decided.
/// </summary>
internal static class RuntimeFileEmitter
{
    private const string NamespaceLine = "namespace Xendit.Generators.Runtime;";
    private const string PublicModifier = "public ";
    private const string InternalModifier = "internal ";

    private static readonly string[] TypeKeywords = [" class ", " struct ", " record ", " enum ", " interface ", " delegate "];

    public static SourceFile Emit(RuntimeUnit unit)
    {
        var writer = new SourceWriter();
        writer.WriteLine(GeneratedFile.Header);
        foreach (string line in Resolve(RuntimeFiles.Read(unit.File), unit.Scope.Target.IsModernNet))
        {
            if (line == NamespaceLine)
            {
                writer.WriteLine($"namespace {CSharpText.QualifiedIdentifier(unit.Scope.RuntimeNamespace)};");
                continue;
            }

            if (IsTypeDeclaration(line))
            {
                writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
            }

            bool isPublicType = line.StartsWith(PublicModifier, StringComparison.Ordinal);
            writer.WriteLine(isPublicType ? unit.Scope.Accessibility + " " + line.Substring(PublicModifier.Length) : line);
        }

        return new SourceFile(unit.HintName, writer.ToText());
    }

    private static bool IsTypeDeclaration(string line) =>
        (line.StartsWith(PublicModifier, StringComparison.Ordinal) || line.StartsWith(InternalModifier, StringComparison.Ordinal))
        && TypeKeywords.Any(keyword => line.Contains(keyword));

    /// <summary>The lines that remain once <c>#if NET</c> is decided. Such blocks are not nested.</summary>
    private static IEnumerable<string> Resolve(IEnumerable<string> lines, bool isModernNet)
    {
        bool isTaken = true;
        foreach (string line in lines)
        {
            switch (line)
            {
                case "#if NET": isTaken = isModernNet; break;
                case "#else": isTaken = !isTaken; break;
                case "#endif": isTaken = true; break;
                default:
                    if (isTaken)
                    {
                        yield return line;
                    }

                    break;
            }
        }
    }
}
