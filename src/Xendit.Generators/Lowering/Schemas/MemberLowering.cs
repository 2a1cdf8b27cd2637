using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Makes a record's member of a property.</summary>
internal static class MemberLowering
{
    public static MemberModel Lower(ObjectProperty property, string name, TypeRef type, RecordDeclaration record, SchemaReferences references)
    {
        Schema schema = property.Schema;
        Schema target = references.Follow(schema);
        return new MemberModel
        {
            Name = name,
            JsonName = property.Name,
            Type = type with { IsNullable = false },
            IsRequired = record.Shape.Required.Contains(property.Name),
            IsNullable = type.IsNullable,
            IsSensitive = IsSensitive(schema) || IsSensitive(target),
            IsDeprecated = schema.IsTrue("deprecated") || target.IsTrue("deprecated"),
            Documentation = DocumentationLowering.Of(schema) ?? DocumentationLowering.Of(target),
        };
    }

    private static bool IsSensitive(Schema schema) =>
        schema.IsTrue("x-sensitive") || schema.IsTrue("writeOnly") || schema.Text("format") == "password";
}
