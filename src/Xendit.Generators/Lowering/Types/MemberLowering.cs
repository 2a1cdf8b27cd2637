using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Types;

/// <summary>Makes a record's member of a property.</summary>
internal sealed class MemberLowering(SchemaReferences references, DirectionsOfUse directions)
{
    public MemberModel Lower(ObjectProperty property, string name, TypeRef type, RecordDeclaration record)
    {
        Schema schema = property.Schema;
        Schema target = references.Follow(schema);
        bool isRequired = record.Shape.Required.Contains(property.Name);
        TravelDirection? only = OnlyDirection(schema, target);
        return new MemberModel
        {
            Name = name,
            JsonName = property.Name,
            Type = type with { IsNullable = false },
            IsRequired = isRequired && !(only is { } way && Travels(record, Opposite(way))),
            RequiredIn = isRequired && only is { } oneWay && Travels(record, oneWay) && Travels(record, Opposite(oneWay)) ? oneWay : null,
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

    /// <summary>The direction in which alone the member is there: what is read-only is only received.</summary>
    private static TravelDirection? OnlyDirection(Schema schema, Schema target) =>
        Is("readOnly", schema, target) ? TravelDirection.Received : Is("writeOnly", schema, target) ? TravelDirection.Sent : null;

    private static TravelDirection Opposite(TravelDirection direction) =>
        direction == TravelDirection.Sent ? TravelDirection.Received : TravelDirection.Sent;

    private bool Travels(RecordDeclaration record, TravelDirection direction) =>
        direction == TravelDirection.Sent ? directions.IsSent(record.Schema) : directions.IsReceived(record.Schema);

    private static bool Is(string keyword, Schema schema, Schema target) => schema.IsTrue(keyword) || target.IsTrue(keyword);
}
