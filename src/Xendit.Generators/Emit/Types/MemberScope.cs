using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>
/// How expressions in a type's body name other types: simply, or in full where a member of the same name would be
/// meant instead.
/// </summary>
internal sealed class MemberScope
{
    private readonly TypeModel _type;
    private readonly Scope _scope;
    private readonly HashSet<string> _members;

    public MemberScope(RecordModel record, Scope scope)
        : this(record, scope, record.Members.Select(member => member.Name).Concat([record.AdditionalProperties.Name]))
    {
    }

    public MemberScope(TypeModel type, Scope scope, IEnumerable<string> members)
    {
        _type = type;
        _scope = scope;
        _members = new HashSet<string>(members, StringComparer.Ordinal);
    }

    /// <summary>The type itself.</summary>
    public string Self => CSharpText.Identifier(_type.Name);

    /// <summary>The codec of the type.</summary>
    public string Codec => Sibling(_type.Name + "Codec");

    /// <summary>The validator of the type.</summary>
    public string Validator => Sibling(_type.Name + "Validator");

    /// <summary>A type of the document.</summary>
    public string Sibling(string name) =>
        _members.Contains(name)
            ? $"global::{CSharpText.QualifiedIdentifier(_scope.Namespace)}.{CSharpText.Identifier(name)}"
            : CSharpText.Identifier(name);

    /// <summary>A helper type.</summary>
    public string Runtime(string name) =>
        _members.Contains(name) ? $"global::{CSharpText.QualifiedIdentifier(_scope.RuntimeNamespace)}.{name}" : CSharpTypes.Runtime(name, _scope);
}
