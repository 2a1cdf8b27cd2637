using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints what stands before the declaration of a record or union.</summary>
internal static class TypeHeader
{
    public static void Write(SourceWriter writer, TypeModel type, string fallback, bool hasConverter = true)
    {
        writer.WriteDocs(type.Documentation, fallback);
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        if (hasConverter)
        {
            writer.WriteLine($"[{FrameworkNames.JsonConverter}(typeof({CSharpText.Identifier(type.Name + "JsonConverter")}))]");
        }

        if (type.IsDeprecated)
        {
            writer.WriteLine(FrameworkNames.Obsolete);
        }
    }
}
