using System.Globalization;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints an enumeration and its codec.</summary>
internal static class EnumEmitter
{
    public static SourceFile Emit(EnumUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        WriteEnum(writer, unit);
        writer.WriteLine();
        new EnumCodecPrinter(writer, unit.Enum, unit.Scope).Write();
    });

    private static void WriteEnum(SourceWriter writer, EnumUnit unit)
    {
        EnumModel model = unit.Enum;
        writer.WriteDocs(model.Documentation, $"The values of {model.Name}.");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        if (model.IsDeprecated)
        {
            writer.WriteLine(FrameworkNames.Obsolete);
        }

        string underlying = IsLong(model) ? " : long" : "";
        using (writer.WriteBlock($"{unit.Scope.Accessibility} enum {CSharpText.Identifier(model.Name)}{underlying}"))
        {
            writer.WriteSeparated(model.Members, member =>
            {
                writer.WriteDocs(member.Documentation, $"The value {member.Wire}.");
                string value = model.IsInteger ? $" = {member.Wire}" : "";
                writer.WriteLine($"{CSharpText.Identifier(member.Name)}{value},");
            });
        }
    }

    /// <summary>Whether a value of an integer enumeration needs more than 32 bits.</summary>
    private static bool IsLong(EnumModel model) =>
        model.IsInteger && model.Members.Any(static member => !int.TryParse(member.Wire, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));
}
