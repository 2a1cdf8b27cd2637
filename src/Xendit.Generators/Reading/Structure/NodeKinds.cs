using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Structure;

/// <summary>Sets of JSON types.</summary>
[Flags]
internal enum NodeKinds
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Number = 8,
    Boolean = 16,
    Null = 32,
    Any = Object | Array | String | Number | Boolean | Null,
}

/// <summary>Asks nodes for their type.</summary>
internal static class NodeKindsExtensions
{
    /// <summary>The type of a node.</summary>
    public static NodeKinds Kind(this SpecNode node) => node switch
    {
        SpecObject => NodeKinds.Object,
        SpecArray => NodeKinds.Array,
        SpecScalar { Kind: SpecScalarKind.String } => NodeKinds.String,
        SpecScalar { Kind: SpecScalarKind.Number } => NodeKinds.Number,
        SpecScalar { Kind: SpecScalarKind.Boolean } => NodeKinds.Boolean,
        _ => NodeKinds.Null,
    };

    /// <summary>A node's type in words; a short scalar is quoted, so that it can be found.</summary>
    public static string Describe(this SpecNode node) => node switch
    {
        SpecObject => "an object",
        SpecArray => "a list",
        SpecScalar { Kind: SpecScalarKind.Null } => "empty",
        SpecScalar { Text.Length: > 40 } => "a long text",
        SpecScalar { Kind: SpecScalarKind.String } scalar => $"the text '{scalar.Text}'",
        SpecScalar scalar => scalar.Text,
        _ => "nothing",
    };
}
