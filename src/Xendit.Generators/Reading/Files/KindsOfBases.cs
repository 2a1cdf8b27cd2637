using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Files;

/// <summary>
/// Finds schemas that nothing refers to and that are needed all the same: the kinds of a base with a discriminator, which
/// refer to it by <c>allOf</c>, stand in the same file (OpenAPI 3.1, 4.8.25).
/// </summary>
internal static class KindsOfBases
{
    /// <summary>Adds the kinds of the bases among the components; false when there are none to add.</summary>
    public static bool AddTo(BundledComponents components, SpecFiles files, FileReferences references, (string Home, ObjectShape Shape) schemas)
    {
        List<FilePlace> kinds = files.Opened
            .Where(file => file != files.Document)
            .SelectMany(SchemasOf)
            .Where(schema => !components.Contains(schema, schemas.Home) && BasesOf(schema, references).Any(IsBase))
            .ToList();
        foreach (FilePlace kind in kinds)
        {
            components.PointerOf(kind, schemas.Home, schemas.Shape);
        }

        return kinds.Count > 0;

        bool IsBase(FilePlace place) =>
            place.Node is SpecObject schema && schema["discriminator"] is not null
            && (place.File == files.Document || components.Contains(place, schemas.Home));
    }

    private static IEnumerable<FilePlace> SchemasOf(SpecFile file) =>
        from home in SchemaHomes.All
        where file.Root is not null && JsonPointers.Find(file.Root, home) is SpecObject
        from member in ((SpecObject)JsonPointers.Find(file.Root!, home)!).Members
        select new FilePlace(file, new(member.Value, JsonPointers.Append(home, member.Name)));

    private static IEnumerable<FilePlace> BasesOf(FilePlace schema, FileReferences references) =>
        from part in ((schema.Node as SpecObject)?["allOf"] as SpecArray)?.Items ?? []
        let reference = SpecReferences.ReferenceOf(part)
        where reference is not null
        let found = references.Find(reference)
        where found is not null
        select references.End(found.Value);
}
