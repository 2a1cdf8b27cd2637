using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints <c>WithExplicitNull</c> of a record that has an optional member which may be null.</summary>
internal static class RecordExplicitNullPrinter
{
    public static void Write(SourceWriter writer, RecordModel record, RecordBits bits, MemberScope names)
    {
        List<MemberModel> members = record.Members.Where(member => !member.IsRequired && member.IsNullable).ToList();
        if (members.Count == 0)
        {
            return;
        }

        writer.WriteElement("summary", "A copy that says null for the named members, where else it would leave them out.");
        writer.WriteElement("param", "The C# names of optional members that may be null.", " name=\"propertyNames\"");
        writer.WriteElement("exception", "A name is not that of such a member.", " cref=\"global::System.ArgumentException\"");
        using (writer.WriteBlock($"public {names.Self} WithExplicitNull(params string[] propertyNames)"))
        {
            writer.WriteLine($"{names.Self} copy = this;");
            using (writer.WriteBlock("foreach (string propertyName in propertyNames)"))
            {
                writer.WriteLine("copy = propertyName switch");
                using (writer.WriteBlock(tail: ";"))
                {
                    foreach (MemberModel member in members)
                    {
                        Bit bit = bits.Null(member);
                        string name = CSharpText.Identifier(member.Name);
                        writer.WriteLine(
                            $"nameof({name}) => copy with {{ {name} = null, {bit.Field} = copy.{bit.Field} | ({bit.Mask}) }},");
                    }

                    writer.WriteLine("_ => throw new global::System.ArgumentException(");
                    writer.WriteLine(
                        $"    $\"'{{propertyName}}' is no optional member of {record.Name} that may be null.\", nameof(propertyNames)),");
                }
            }

            writer.WriteLine();
            writer.WriteLine("return copy;");
        }

        writer.WriteLine();
    }
}
