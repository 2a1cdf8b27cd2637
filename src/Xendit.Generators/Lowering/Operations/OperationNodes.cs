using System.Globalization;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>
/// The parts of an operation in the tree, references followed. The object model, which is good for what stands around
/// them, tells no places and has parameters of OpenAPI 2.0 in another form.
/// </summary>
internal sealed class OperationNodes(SpecDocument document)
{
    /// <summary>The parameters: those of the path first, unless the operation has one of that name and place too.</summary>
    public IReadOnlyList<OperationPart> ParametersOf(OperationSite site)
    {
        List<OperationPart> own = ParametersAt($"{site.Pointer}/parameters").ToList();
        IEnumerable<OperationPart> shared = ParametersAt($"{site.PathPointer}/parameters")
            .Where(shared => !own.Any(parameter => parameter.Name == shared.Name && parameter.Place == shared.Place));
        return [.. shared, .. own];
    }

    /// <summary>The object at a pointer below the operation, or where a reference there leads.</summary>
    public OperationPart? Find(OperationSite site, string pointer) => At($"{site.Pointer}{pointer}");

    private IEnumerable<OperationPart> ParametersAt(string pointer)
    {
        int count = (document.Find(pointer) as SpecArray)?.Items.Count ?? 0;
        for (int i = 0; i < count; i++)
        {
            if (At($"{pointer}/{i.ToString(CultureInfo.InvariantCulture)}") is { } parameter)
            {
                yield return parameter;
            }
        }
    }

    /// <summary>The object at a pointer, or where a reference there leads.</summary>
    public OperationPart? At(string pointer) =>
        document.Find(pointer) is { } node && document.TryResolve(node, pointer, out ResolvedNode resolved) && resolved.Node is SpecObject part
            ? new OperationPart(part, resolved.Pointer) { IsShared = resolved.Pointer != pointer }
            : null;
}
