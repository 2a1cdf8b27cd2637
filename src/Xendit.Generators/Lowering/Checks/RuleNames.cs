using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Checks;

/// <summary>Names of rules, made from the places of their schemas.</summary>
internal static class RuleNames
{
    /// <summary><c>PetTags</c> of <c>/components/schemas/Pet/properties/tags</c>.</summary>
    public static string Of(string pointer)
    {
        string path = ComponentSchemas.ContainerOf(pointer) is { } container ? pointer.Substring(container.LastIndexOf('/')) : pointer;
        IEnumerable<string> words = JsonPointers.Tokens(path.Replace('~', '/')).Where(static token => token != "properties").Select(Words.ToPascalCase);
        return Words.Bound(string.Concat(words));
    }
}
