using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Formats in generated code.</summary>
internal static class FormatNames
{
    /// <summary>The method that tells whether a text has the format.</summary>
    public static string Method(TextFormat format, Scope scope) => CSharpTypes.Runtime("TextFormats.Is" + format, scope);
}
