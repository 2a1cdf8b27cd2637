using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Json;

/// <summary>Names of locals for the members of a record: the member's name in camelCase, apart from the names in use.</summary>
internal sealed class LocalNames
{
    private readonly HashSet<string> _used;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Gives names to the members of <paramref name="record"/>, apart from <paramref name="reserved"/>.</summary>
    public LocalNames(RecordModel record, params string[] reserved)
    {
        _used = new HashSet<string>(reserved, StringComparer.Ordinal);
        foreach (MemberModel member in record.Members)
        {
            _names.Add(member.Name, Allocate(member.Name));
        }

        AdditionalProperties = Allocate(record.AdditionalProperties.Name);
    }

    /// <summary>The local for members that the document does not name.</summary>
    public string AdditionalProperties { get; }

    /// <summary>The local of a member, as an identifier.</summary>
    public string this[MemberModel member] => _names[member.Name];

    private string Allocate(string memberName)
    {
        string name = char.ToLowerInvariant(memberName[0]) + memberName.Substring(1);
        while (!_used.Add(name))
        {
            name += "Value";
        }

        return CSharpText.Variable(name);
    }
}
