using System.Text;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Types;

/// <summary>
/// Names for types that are declared where they stand, made from that place alone: who refers to it, and in which order,
/// does not matter.
/// </summary>
internal static class InlineNames
{
    /// <summary>A name from a pointer below a named schema (<c>…/schemas/Pet/properties/tags/items</c>: <c>PetTagsItem</c>), or <see langword="null"/>.</summary>
    public static string? Of(string pointer, TypeRegistry registry)
    {
        if (ComponentSchemas.ContainerOf(pointer) is not { } container || registry.FindName(container) is not { } owner)
        {
            return null;
        }

        var name = new StringBuilder(owner);
        string[] tokens = [.. JsonPointers.Tokens(pointer.Substring(container.Length))];
        for (int i = 0; i < tokens.Length; i++)
        {
            switch (tokens[i])
            {
                case "properties" or "patternProperties" or "$defs" or "definitions" when i + 1 < tokens.Length:
                    name.Append(Words.ToPascalCase(tokens[++i]));
                    break;
                case "items":
                    name.Append("Item");
                    break;
                case "additionalProperties":
                    name.Append("Value");
                    break;
            }
        }

        return name.Length == owner.Length ? null : name.ToString();
    }
}
