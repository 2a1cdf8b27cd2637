using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// The JSON type that a schema without <c>type</c> evidently means: that of its <c>const</c>, and an object where it names
/// properties. Other keywords only say what holds for values of one type, and leave values of others alone.
/// </summary>
internal static class ImpliedType
{
    /// <summary>The type, as <c>type</c> would name it, or <see langword="null"/>.</summary>
    public static string? Of(Schema schema)
    {
        if (schema["const"] is SpecScalar value)
        {
            return JsonTypes.Of(value);
        }

        return SchemaParts.HasMembers(schema) ? "object" : null;
    }
}
