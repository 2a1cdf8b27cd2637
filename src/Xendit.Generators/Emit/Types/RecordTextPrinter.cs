using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints what a record's <c>ToString</c> shows.</summary>
internal static class RecordTextPrinter
{
    public static void Write(SourceWriter writer, RecordModel record, MemberScope names)
    {
        using (writer.WriteBlock($"private bool PrintMembers({FrameworkNames.StringBuilder} builder)"))
        {
            writer.WriteLine($"var members = new {names.Runtime("RecordPrinter")}(builder);");
            foreach (MemberModel member in record.Members)
            {
                string name = CSharpText.Identifier(member.Name);
                if (member.IsSensitive)
                {
                    bool canBeNull = member.IsNullableInCSharp || !member.Type.IsValueType;
                    writer.WriteLine($"members.AddSensitive({(canBeNull ? name + " is not null" : "true")}, nameof({name}));");
                }
                else
                {
                    writer.WriteLine($"members.Add({name});");
                }
            }

            // Of members that the document does not know it cannot say that they are no secrets.
            AdditionalPropertiesModel additional = record.AdditionalProperties;
            string method = additional.IsSensitive || additional.ValueType.Shape == TypeShape.JsonElement ? "AddNames" : "Add";
            writer.WriteLine($"members.{method}({CSharpText.Identifier(additional.Name)});");
            writer.WriteLine("return members.HasWritten;");
        }
    }
}
