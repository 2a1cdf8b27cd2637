using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Naming;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>The types that a document declares, by schema and by name, in the order of their declaration.</summary>
internal sealed class TypeRegistry
{
    private readonly NameScope _names = new();
    private readonly Dictionary<string, string> _nameByPointer = new(StringComparer.Ordinal);
    private readonly List<TypeDeclaration> _declarations = [];
    private readonly Dictionary<string, TypeDeclaration> _byName = new(StringComparer.Ordinal);

    public IReadOnlyList<TypeDeclaration> Declarations => _declarations;

    /// <summary>Keeps names from being given to a schema.</summary>
    public void Reserve(IEnumerable<string> names) => _names.Reserve(names);

    /// <summary>Whether a schema could have this name together with its companions.</summary>
    public bool IsFree(string name) => _names.IsFree(name) && ReservedNames.CompanionSuffixes.All(suffix => _names.IsFree(name + suffix));

    /// <summary>Settles the name of the schema at a pointer, should it declare a type.</summary>
    public string Name(string pointer, string desired)
    {
        if (!_nameByPointer.TryGetValue(pointer, out string? name))
        {
            name = _names.Take(desired);
            _names.Reserve(ReservedNames.CompanionSuffixes.Select(suffix => name + suffix));
            _nameByPointer.Add(pointer, name);
        }

        return name;
    }

    public void Add(TypeDeclaration declaration)
    {
        _declarations.Add(declaration);
        _byName.Add(declaration.Name, declaration);
    }

    /// <summary>Whether the schema is the one that declares the type, so that its assertions are the type's own.</summary>
    public bool IsDeclaredBy(TypeRef type, Schema schema) =>
        type.Name is { } name && _byName.TryGetValue(name, out TypeDeclaration? declaration) && declaration.Schema.Pointer == schema.Pointer;

    /// <summary>The record of this name, or <see langword="null"/>.</summary>
    public RecordDeclaration? FindRecord(string? name) =>
        name is not null && _byName.TryGetValue(name, out TypeDeclaration? declaration) ? declaration as RecordDeclaration : null;
}
