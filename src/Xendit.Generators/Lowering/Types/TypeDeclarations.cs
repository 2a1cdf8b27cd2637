using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Types;

/// <summary>A declared type between the two passes: types and members are known, assertions come second.</summary>
internal abstract class TypeDeclaration(string name, Schema schema)
{
    public string Name { get; } = name;

    public Schema Schema { get; } = schema;
}

/// <summary>An enumeration.</summary>
internal sealed class EnumDeclaration(string name, Schema schema, EnumModel model) : TypeDeclaration(name, schema)
{
    public EnumModel Model { get; } = model;
}

/// <summary>A record; its members follow once every name is settled.</summary>
internal sealed class RecordDeclaration(string name, Schema schema, ObjectShape shape) : TypeDeclaration(name, schema)
{
    private readonly Dictionary<string, MemberKey> _keys = new(StringComparer.Ordinal);
    private int _optionalMembers;
    private int _requiredMembers;

    public ObjectShape Shape { get; } = shape;

    public List<(Schema Schema, MemberModel Model)> Members { get; } = [];

    public AdditionalPropertiesModel? AdditionalProperties { get; set; }

    public void AddMember(Schema schema, MemberModel model)
    {
        Members.Add((schema, model));
        int number = model.IsRequired ? _requiredMembers++ : _optionalMembers++;
        _keys.Add(model.JsonName, new MemberKey(model.JsonName, model.Name, model.Type, model.IsRequired, model.IsNullable, number)
        {
            IsSensitive = model.IsSensitive,
        });
    }

    /// <summary>Whether a member has this JSON name.</summary>
    public bool Names(string jsonName) => _keys.ContainsKey(jsonName);

    /// <summary>The member of this JSON name as checks name it.</summary>
    public MemberKey KeyOf(string jsonName) =>
        _keys.TryGetValue(jsonName, out MemberKey? key)
            ? key
            : new MemberKey(jsonName, Name: null, Type: null, IsRequired: false, IsNullable: true, Number: -1)
            {
                AdditionalPropertiesName = AdditionalProperties!.Name,
            };
}

/// <summary>A union.</summary>
internal sealed class UnionDeclaration(string name, Schema schema, IReadOnlyList<(Schema? Schema, UnionBranchModel Model)> branches, UnionDecision? decision)
    : TypeDeclaration(name, schema)
{
    private readonly bool _hasBase = branches.Any(branch => branch.Schema?.Pointer == schema.Pointer + PointerMarks.Base);

    /// <summary>The branches with their schemas; the one of unknown values has none, and its assertions already.</summary>
    public IReadOnlyList<(Schema? Schema, UnionBranchModel Model)> Branches { get; } = branches;

    public UnionDecision? Decision { get; } = decision;

    /// <summary>The branches that only validation tells from each other; where it does not, a value is of the last branch, the unknown one.</summary>
    public IReadOnlyList<int> Undecided { get; init; } = [];

    /// <summary>With <see cref="Undecided"/>, whether a value may be valid for several branches.</summary>
    public bool MayOverlap { get; init; }

    /// <summary>Whether the branch asserts what the union's schema says beside its branches.</summary>
    public bool Includes(Schema branch) =>
        branch.Pointer == Schema.Pointer
        || branch.Pointer.EndsWith(PointerMarks.In + Schema.Pointer, StringComparison.Ordinal)
        || IsTypeBranch(branch)
        || _hasBase;

    /// <summary>Whether the branch is the union's own schema, cut down to one type.</summary>
    private bool IsTypeBranch(Schema branch)
    {
        string cut = Schema.Pointer + PointerMarks.Start;
        return branch.Pointer.StartsWith(cut, StringComparison.Ordinal) && JsonTypes.IsKnown(branch.Pointer.Substring(cut.Length));
    }
}
