using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>
/// Finds the members of multipart bodies that hold neither text nor JSON: files, whose content the caller brings
/// (OpenAPI 3.1, 4.8.15; 3.0, 4.7.15).
/// </summary>
internal sealed class PartFiles
{
    private static readonly TypeRef s_file = new(TypeShape.File);

    private readonly SpecDocument _document;
    private readonly SchemaReferences _references;
    private readonly SchemaParts _parts;

    public PartFiles(LoweringContext context)
    {
        _document = context.Document;
        _references = context.References;
        _parts = context.Parts;
    }

    /// <summary>The files of bodies, by the JSON Pointers of the members' schemas, with their types.</summary>
    public Dictionary<string, TypeRef> Of(IEnumerable<MediaContent> bodies)
    {
        var files = new Dictionary<string, TypeRef>(StringComparer.Ordinal);
        foreach (MediaContent body in bodies.Where(static body => body is { Form: BodyForm.Multipart, Schema: not null }))
        {
            foreach (ObjectProperty member in ObjectShape.Of(_parts.Leaves(body.Schema!), _references).Properties)
            {
                if (TypeOf(member.Schema, FieldEncoding.Of(body, member.Name).ContentType) is { } type)
                {
                    files[member.Schema.Pointer] = type;
                }
            }
        }

        return files;
    }

    /// <summary>A file, or a list of files; <see langword="null"/> for anything else. For a file or several, a list is either.</summary>
    private TypeRef? TypeOf(Schema member, string? contentType)
    {
        Schema schema = _references.Follow(member);
        List<Schema> branches = Nullability.Branches(schema).Where(static branch => !branch.IsNullOnly).Select(_references.Follow).ToList();
        List<TypeRef?> types = branches.DefaultIfEmpty(schema).Select(branch => TypeOfBranch(branch, contentType)).ToList();
        return types.Contains(null) ? null : types.FirstOrDefault(static type => type!.Shape == TypeShape.List) ?? s_file;
    }

    private TypeRef? TypeOfBranch(Schema schema, string? contentType)
    {
        Schema? items = schema.Types is ["array"] ? ArrayItems.Of(schema) : null;
        return !IsFile(items is null ? schema : _references.Follow(items), contentType) ? null
            : items is null ? s_file
            : new TypeRef(TypeShape.List, Element: s_file);
    }

    private bool IsFile(Schema schema, string? contentType) => schema.Types switch
    {
        ["string"] => schema.Text("contentEncoding") is null && IsBytes(schema, contentType),
        ["object"] => contentType is not null && MediaTypes.FormOf(contentType) != BodyForm.Json,
        [] when contentType is null && schema.Text("contentMediaType") is null && SaysNothing(schema) => true,
        [] => IsBytes(schema, contentType),
        _ => false,
    };

    /// <summary>What nothing is said of are bytes, since 3.1: before, it was merely not said.</summary>
    private bool SaysNothing(Schema schema) =>
        _document.Version >= OpenApiSpecVersion.OpenApi3_1 && schema is { IsAny: true, Node: SpecObject };

    private static bool IsBytes(Schema schema, string? contentType) =>
        schema.Text("format") == "binary" || IsBinary(contentType) || IsBinary(schema.Text("contentMediaType"));

    private static bool IsBinary(string? mediaType) => mediaType is not null && MediaTypes.FormOf(mediaType) == BodyForm.Binary;
}
