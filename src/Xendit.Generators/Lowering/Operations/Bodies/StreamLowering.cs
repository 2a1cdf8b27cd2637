using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>Makes the types of what bodies hold that travel bit by bit.</summary>
internal sealed class StreamLowering
{
    private static readonly HashSet<string> s_eventFields = new(StringComparer.Ordinal) { "event", "data", "id", "retry" };

    private readonly SchemaLowering _schemas;
    private readonly SchemaReferences _references;
    private readonly SchemaParts _parts;

    public StreamLowering(LoweringContext context, SchemaLowering schemas)
    {
        _schemas = schemas;
        _references = context.References;
        _parts = context.Parts;
    }

    /// <summary>The type of the answer.</summary>
    /// <param name="form">How it is read.</param>
    /// <param name="content">What the document says of it.</param>
    /// <param name="operationName">The operation's name in C#.</param>
    public TypeRef TypeOf(StreamForm form, MediaContent content, string operationName) => form switch
    {
        StreamForm.Bytes => new TypeRef(TypeShape.Stream),
        StreamForm.Events => new TypeRef(TypeShape.Events, Element: DataOf(ItemOf(content), operationName + "Event")),
        _ => new TypeRef(TypeShape.Items, Element: ItemTypeOf(content, operationName + "Item")),
    };

    /// <summary>The type of the JSON texts of a body.</summary>
    public TypeRef ItemTypeOf(MediaContent content, string name) =>
        ItemOf(content) is { } item ? _schemas.TypeOf(item, name) : new TypeRef(TypeShape.JsonElement);

    /// <summary>The schema of an item: its own of OpenAPI 3.2, else that of the list's items, else the one that is there.</summary>
    private Schema? ItemOf(MediaContent content) =>
        content.ItemSchema ?? (content.Schema is { } schema && _references.Follow(schema) is { Types: ["array"] } list ? ArrayItems.Of(list) : content.Schema);

    /// <summary>The type of an event's data: the schema may describe the event with its fields (OpenAPI 3.2, 4.14.4), or the data alone.</summary>
    private TypeRef DataOf(Schema? item, string name)
    {
        Schema? data = item is null ? null : !IsEvent(item) ? item : FieldsOf(item).FirstOrDefault(static field => field.Name == "data")?.Schema;
        Schema? json = data is null ? null : ContentOf(_references.Follow(data)) ?? data;
        return json is null || IsText(json) ? new TypeRef(TypeShape.String) : _schemas.TypeOf(json, name);
    }

    /// <summary>The schema of the JSON that a string holds.</summary>
    private static Schema? ContentOf(Schema data) =>
        data.Text("contentMediaType") is null || MediaTypes.FormOf(data.Text("contentMediaType")!) == BodyForm.Json ? data.Sub("contentSchema") : null;

    /// <summary>Whether the data is text: by its type, or since it is described by kinds of events, each with other data.</summary>
    private bool IsText(Schema data) =>
        _references.Follow(data) is var schema && (schema.Types is ["string"] || schema.IsAny || Nullability.Branches(schema).Any(branch => IsEvent(branch)));

    private bool IsEvent(Schema schema) => FieldsOf(schema) is { Count: > 0 } fields && fields.All(static field => s_eventFields.Contains(field.Name));

    private IReadOnlyList<ObjectProperty> FieldsOf(Schema schema) => ObjectShape.Of(_parts.Leaves(schema), _references).Properties;
}
