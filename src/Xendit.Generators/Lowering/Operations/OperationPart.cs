using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>A parameter, body or answer of an operation in the tree.</summary>
/// <param name="Node">The object.</param>
/// <param name="Pointer">Its JSON Pointer.</param>
internal sealed record OperationPart(SpecObject Node, string Pointer)
{
    /// <summary>Whether the operation refers to it.</summary>
    public bool IsShared { get; init; }

    /// <summary>A parameter's name on the wire; empty where there is none.</summary>
    public string Name => Text("name");

    /// <summary>Where a parameter travels: <c>path</c>, <c>query</c> and so on.</summary>
    public string Place => Text("in");

    public bool IsRequired => Flag("required") == true;

    public Documentation? Documentation
    {
        get
        {
            Documentation? own = DocumentationLowering.Of(Text("description"));
            return IsShared ? DocumentationLowering.Shared(own) : own;
        }
    }

    /// <summary>The documentation in one piece.</summary>
    public Documentation? WholeDocumentation
    {
        get
        {
            Documentation? own = DocumentationLowering.Whole(Text("description"));
            return IsShared ? DocumentationLowering.Shared(own) : own;
        }
    }

    /// <summary>The text of a member; empty where there is none.</summary>
    public string Text(string member) => Node[member] is SpecScalar { Kind: not SpecScalarKind.Null } scalar ? scalar.Text : "";

    /// <summary>A boolean member, or <see langword="null"/> where there is none.</summary>
    public bool? Flag(string member) => Node[member] is SpecScalar { Kind: SpecScalarKind.Boolean } scalar ? scalar.Text == "true" : null;
}
