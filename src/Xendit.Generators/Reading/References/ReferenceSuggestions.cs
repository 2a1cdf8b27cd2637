using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>Guesses what references were meant to lead to.</summary>
internal sealed class ReferenceSuggestions
{
    private int _count;

    /// <summary>What may have been meant, as the end of a message; empty where there is no guess.</summary>
    /// <param name="root">The tree of the file that the reference leads to.</param>
    /// <param name="reference">The reference as it is written.</param>
    public string Find(SpecNode? root, string reference)
    {
        // Nobody sees more, and every guess looks at many names.
        return root is not null && ++_count <= ReadLimits.Diagnostics && Guess(root, ReferenceText.Parse(reference), reference) is { } guess
            ? $"; did you mean '{guess}'?"
            : "";
    }

    private static string? Guess(SpecNode root, ReferenceText text, string reference) => text.Fragment.StartsWith("/", StringComparison.Ordinal)
        ? NearestPointer(root, text)
        : NearestComponent(root, reference.TrimStart('#'));

    /// <summary>The pointer with the name beside the first one that is not there.</summary>
    private static string? NearestPointer(SpecNode root, ReferenceText text)
    {
        string[] tokens = [.. JsonPointers.Tokens(JsonPointers.PercentDecode(text.Fragment))];
        SpecNode node = root;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (JsonPointers.Step(node, tokens[i]) is { } child)
            {
                node = child;
                continue;
            }

            if (node is not SpecObject @object || NearestName.Find(tokens[i], @object.Members.Select(static member => member.Name)) is not { } nearest)
            {
                break;
            }

            tokens[i] = nearest;
            return $"{text.Document}#/{string.Join("/", tokens.Select(JsonPointers.Escape))}";
        }

        return null;
    }

    /// <summary>A bare name may be meant as the schema of that name.</summary>
    private static string? NearestComponent(SpecNode root, string name) => SchemaHomes.All
        .Where(home => JsonPointers.Find(root, home) is SpecObject schemas && schemas[name] is not null)
        .Select(home => "#" + JsonPointers.Append(home, name))
        .FirstOrDefault();
}
