using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Types;

/// <summary>
/// What an array holds. A tuple (<c>prefixItems</c>, or a list in <c>items</c>) is a list of whatever stands at any of its
/// places: C# has no type for tuples of JSON that may be shorter or longer.
/// </summary>
internal static class ArrayItems
{
    /// <summary>The schema of the items, or <see langword="null"/> where they can be anything.</summary>
    public static Schema? Of(Schema schema)
    {
        Schema? rest = schema["items"] is SpecArray ? schema.Sub("additionalItems") : schema.Sub("items");
        List<Schema> places = [.. schema.SubArray("prefixItems"), .. schema.SubArray("items")];
        if (places.Count == 0)
        {
            return rest;
        }

        // Behind the places that are described anything may follow, unless the document says no.
        rest ??= schema.Sub("unevaluatedItems");
        bool isClosed = rest is { IsNever: true } || schema.Count("maxItems") <= places.Count;
        if (!isClosed)
        {
            if (rest is null)
            {
                return null;
            }

            places.Add(rest);
        }

        return places.Count == 1 ? places[0] : Schema.Of("anyOf", places, schema.Pointer + PointerMarks.Places);
    }
}
