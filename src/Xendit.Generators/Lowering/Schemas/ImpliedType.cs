using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>The JSON type that a schema without <c>type</c> evidently means.</summary>
internal static class ImpliedType
{
    /// <summary>The type, as <c>type</c> would name it, or <see langword="null"/>.</summary>
    public static string? Of(Schema schema)
    {
        if (schema["const"] is SpecScalar value)
        {
            return value.Kind switch
            {
                SpecScalarKind.String => "string",
                SpecScalarKind.Boolean => "boolean",
                SpecScalarKind.Number => "number",
                _ => null,
            };
        }

        return schema.Keywords.Select(keyword => OfKeyword(schema, keyword.Name)).FirstOrDefault(static type => type is not null);
    }

    private static string? OfKeyword(Schema schema, string keyword) =>
        keyword == "format" ? OfFormat(schema.Text("format")) : Vocabulary.ImpliedType(keyword);

    private static string? OfFormat(string? format) => format switch
    {
        null => null,
        "int32" or "int64" => "integer",
        "float" or "double" => "number",
        _ => "string",
    };
}
