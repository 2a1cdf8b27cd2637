using System.Text;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.Emit;

namespace Xendit.Generators.Pipeline;

/// <summary>Generated files as source texts, which the compiler needs with an encoding.</summary>
internal static class SourceTexts
{
    public static SourceText Of(SourceFile file) => SourceText.From(file.Text, Encoding.UTF8);
}
