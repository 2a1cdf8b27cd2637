using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Types;

/// <summary>The types that a document declares, by schema and by name, in the order of their declaration.</summary>
internal sealed class TypeRegistry
{
    private readonly NameScope _names = new();
    private readonly Dictionary<string, string> _nameByPointer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Schema> _owners = new(StringComparer.Ordinal);
    private readonly List<TypeDeclaration> _declarations = [];
    private readonly Dictionary<string, TypeDeclaration> _byName = new(StringComparer.Ordinal);

    public IReadOnlyList<TypeDeclaration> Declarations => _declarations;

    /// <summary>Keeps names from being given to a schema.</summary>
    public void Reserve(IEnumerable<string> names) => _names.Reserve(names);

    /// <summary>Whether a schema could have this name together with its companions.</summary>
    public bool IsFree(string name) => _names.IsFree(name) && ReservedNames.CompanionSuffixes.All(suffix => _names.IsFree(name + suffix));

    /// <summary>The name itself, or the nearest one that a schema could have.</summary>
    public string FreeName(string name) => _names.FindWith(ReservedNames.CompanionSuffixes, Words.Bound(name));

    /// <summary>
    /// Settles the name of the schema at a pointer, should it declare a type. One that stands for another has the other's
    /// name, if that did not come to declare a type itself.
    /// </summary>
    public string Name(string pointer, string desired)
    {
        if (!_nameByPointer.TryGetValue(pointer, out string? name) || (_owners.ContainsKey(pointer) && IsDeclaredElsewhere(name, pointer)))
        {
            name = _names.TakeWith(ReservedNames.CompanionSuffixes, Words.Bound(desired));
            _nameByPointer[pointer] = name;
        }

        return name;
    }

    /// <summary>The name that was settled for the schema at a pointer, or <see langword="null"/>.</summary>
    public string? FindName(string pointer) => _nameByPointer.TryGetValue(pointer, out string? name) ? name : null;

    /// <summary>Lets a schema stand for <paramref name="owner"/>: it declares the type of that name, with that documentation.</summary>
    public void ShareName(Schema schema, Schema owner, string desired)
    {
        if (!_nameByPointer.ContainsKey(schema.Pointer))
        {
            _nameByPointer.Add(schema.Pointer, Name(owner.Pointer, desired));
            _owners.Add(schema.Pointer, owner);
        }
    }

    /// <summary>What the document says of a schema, or of the one that it stands for.</summary>
    public Documentation? DocumentationOf(Schema schema) =>
        DocumentationLowering.Of(schema) ?? (_owners.TryGetValue(schema.Pointer, out Schema? owner) ? DocumentationOf(owner) : null);

    public void Add(TypeDeclaration declaration)
    {
        _declarations.Add(declaration);
        _byName.Add(declaration.Name, declaration);
    }

    /// <summary>Whether there is a type of this name.</summary>
    public bool IsDeclared(string name) => _byName.ContainsKey(name);

    /// <summary>Whether the schema is the one that declares the type, so that its assertions are the type's own.</summary>
    public bool IsDeclaredBy(TypeRef type, Schema schema) =>
        Find(type.Name) is { } declaration && declaration.Schema.Pointer == schema.Pointer;

    /// <summary>The way to the schema that declares the type, by which its assertions are the type's own.</summary>
    public string? ScopeOf(TypeRef type) => Find(type.Name)?.Schema.Scope.Key;

    /// <summary>The record of this name, or <see langword="null"/>.</summary>
    public RecordDeclaration? FindRecord(string? name) => Find(name) as RecordDeclaration;

    /// <summary>Whether the type is an enumeration of integers.</summary>
    public bool IsIntegerEnum(TypeRef type) => Find(type.Name) is EnumDeclaration { Model.IsInteger: true };

    private bool IsDeclaredElsewhere(string name, string pointer) => Find(name) is { } declaration && declaration.Schema.Pointer != pointer;

    private TypeDeclaration? Find(string? name) => name is not null && _byName.TryGetValue(name, out TypeDeclaration? declaration) ? declaration : null;
}
