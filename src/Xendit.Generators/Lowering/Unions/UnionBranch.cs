using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>A branch of a union with the schema it comes from, and the JSON types that its values have.</summary>
internal sealed record UnionBranch(Schema Schema, TypeRef Type, JsonKinds Kinds);
