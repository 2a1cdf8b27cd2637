using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints equality and hash code of a record: by content, all the way down.</summary>
internal sealed class RecordEqualityPrinter
{
    private readonly SourceWriter _writer;
    private readonly RecordModel _record;
    private readonly Scope _scope;
    private readonly MemberScope _names;

    public RecordEqualityPrinter(SourceWriter writer, RecordModel record, Scope scope, MemberScope names)
    {
        _writer = writer;
        _record = record;
        _scope = scope;
        _names = names;
    }

    private IEnumerable<(string Name, TypeRef Type)> Members
    {
        get
        {
            foreach (MemberModel member in _record.Members)
            {
                yield return (member.Name, member.Type);
            }

            yield return (_record.AdditionalProperties.Name, new TypeRef(TypeShape.Map, Element: _record.AdditionalProperties.ValueType));
        }
    }

    /// <summary>Prints the comparers of lists of lists and the like.</summary>
    public void WriteComparers()
    {
        foreach ((string name, TypeRef type) in Members)
        {
            ContentComparers.WriteField(_writer, name, type, _scope, _names);
        }
    }

    /// <summary>Prints <c>Equals</c> and <c>GetHashCode</c>.</summary>
    public void WriteEquality()
    {
        _writer.WriteLine("/// <summary>Whether the other one has the same content.</summary>");
        _writer.WriteLine($"public bool Equals({_names.Self}? other) =>");
        _writer.WriteLine("    (object)this == other");
        _writer.WriteLine("    || (other is not null");
        List<string> comparisons = Members.Select(member => Comparison(member.Name, member.Type)).ToList();
        for (int i = 0; i < comparisons.Count; i++)
        {
            _writer.WriteLine($"        && {comparisons[i]}{(i == comparisons.Count - 1 ? ");" : "")}");
        }

        _writer.WriteLine();
        _writer.WriteLine("/// <summary>A hash code of the content.</summary>");
        using (_writer.WriteBlock("public override int GetHashCode()"))
        {
            _writer.WriteLine($"var hash = default({_names.Runtime("ContentHash")});");
            foreach ((string name, TypeRef type) in Members)
            {
                string comparer = ContentComparers.IsNested(type) ? $"!, {ContentComparers.Field(name)}" : "";
                _writer.WriteLine($"hash.Add({CSharpText.Identifier(name)}{comparer});");
            }

            _writer.WriteLine("return hash.ToHashCode();");
        }

        _writer.WriteLine();
    }

    private string Comparison(string memberName, TypeRef type)
    {
        string name = CSharpText.Identifier(memberName);
        return type.Shape switch
        {
            _ when ContentComparers.IsNested(type) => $"{ContentComparers.Field(memberName)}.Equals({name}, other.{name})",
            TypeShape.Uri or TypeShape.Bytes or TypeShape.File or TypeShape.JsonElement or TypeShape.List or TypeShape.Map =>
                $"{_names.Runtime("ContentEquality")}.AreEqual({name}, other.{name})",
            _ => $"{name} == other.{name}",
        };
    }
}
