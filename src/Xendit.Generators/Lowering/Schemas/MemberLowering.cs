using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Makes a record's member of a property.</summary>
internal sealed class MemberLowering(SchemaReferences references, DirectionsOfUse directions)
{
    public MemberModel Lower(ObjectProperty property, string name, TypeRef type, RecordDeclaration record)
    {
        Schema schema = property.Schema;
        Schema target = references.Follow(schema);
        return new MemberModel
        {
            Name = name,
            JsonName = property.Name,
            Type = type with { IsNullable = false },
            IsRequired = record.Shape.Required.Contains(property.Name) && !IsOneWay(schema, target, record),
            IsNullable = type.IsNullable,
            IsSensitive = IsSensitive(schema),
            IsDeprecated = schema.IsTrue("deprecated") || target.IsTrue("deprecated"),
            Documentation = DocumentationOf(property, target, record),
        };
    }

    private static Documentation? DocumentationOf(ObjectProperty property, Schema target, RecordDeclaration record) =>
        DocumentationLowering.Of(property.Schema) is not { } own ? DocumentationLowering.Shared(DocumentationLowering.Of(target))
        : property.Owner.Home == record.Schema.Home ? own
        : DocumentationLowering.Shared(own);

    /// <inheritdoc cref="Sensitivity.IsSensitive"/>
    public bool IsSensitive(Schema schema) => Sensitivity.IsSensitive(schema, references);

    /// <summary>Whether the member is absent in a direction in which the record travels.</summary>
    private bool IsOneWay(Schema schema, Schema target, RecordDeclaration record) =>
        (Is("readOnly", schema, target) && directions.IsSent(record.Schema)) || (Is("writeOnly", schema, target) && directions.IsReceived(record.Schema));

    private static bool Is(string keyword, Schema schema, Schema target) => schema.IsTrue(keyword) || target.IsTrue(keyword);
}
