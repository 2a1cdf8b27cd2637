using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Types;

/// <summary>
/// Types that contain themselves without a record between: an array of itself, a map of itself, a union of such. C# has
/// no name for a list of itself, so such a schema is declared as a type of its own, a union of one alternative.
/// </summary>
internal sealed class RecursiveTypes(LoweringContext context, TypeRegistry registry, SchemaKinds kinds, NullableBranches nulls)
{
    private readonly HashSet<string> _referred = new(StringComparer.Ordinal);

    /// <summary>The type of a schema whose type is being made.</summary>
    public TypeRef Refer(Schema schema, string name)
    {
        _referred.Add(schema.Pointer);
        return new TypeRef(TypeShape.Union, registry.Name(schema.Pointer, name), IsNullable: nulls.AllowNull(schema));
    }

    /// <summary>The type as it turned out, or the declared one that was promised meanwhile.</summary>
    public TypeRef Complete(Schema schema, TypeRef type)
    {
        if (!_referred.Remove(schema.Pointer))
        {
            return type;
        }

        string name = registry.FindName(schema.Pointer)!;
        var promised = new TypeRef(TypeShape.Union, name, IsNullable: type.IsNullable);
        if (registry.IsDeclared(name))
        {
            return promised;
        }

        if (type.Shape == TypeShape.Union && type.Name == name)
        {
            context.Report(DiagnosticDescriptors.SelfReferring, schema.Range, name);
            type = new TypeRef(TypeShape.JsonElement);
        }

        Declare(schema, name, type with { IsNullable = false });
        return promised;
    }

    private void Declare(Schema schema, string name, TypeRef type)
    {
        JsonKinds allowed = type.Shape == TypeShape.JsonElement ? JsonKinds.Any : kinds.Of(schema);
        EquatableArray<JsonTypeBranch> lines = allowed.Each().Select(static pair => new JsonTypeBranch(pair.Type, 0)).ToEquatableArray();
        var branch = new UnionBranchModel("Value", type);
        registry.Add(new UnionDeclaration(name, schema, [(schema, branch)], new UnionDecision(lines)));
    }
}
