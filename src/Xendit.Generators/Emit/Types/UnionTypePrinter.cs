using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints the declaration of a union: its alternatives. What all unions have in common stands in their base.</summary>
internal sealed class UnionTypePrinter
{
    private readonly SourceWriter _writer;
    private readonly UnionModel _union;
    private readonly Scope _scope;
    private readonly MemberScope _names;
    private readonly Dictionary<string, int> _uses;

    public UnionTypePrinter(SourceWriter writer, UnionModel union, Scope scope)
    {
        _writer = writer;
        _union = union;
        _scope = scope;
        _names = new MemberScope(union, scope, union.Branches.SelectMany(branch => new[] { "From" + branch.Name, "TryGet" + branch.Name }));
        _uses = union.Branches.GroupBy(Type).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }

    private string Base => $"{_names.Runtime("UnionValue")}<{_names.Self}>";

    public void Write()
    {
        bool isRead = _union.Decision is not null;
        string fallback = isRead ? $"One of the alternatives of {_union.Name}." : "One of the results of an operation: the status of the answer tells which.";
        TypeHeader.Write(_writer, _union, fallback, hasConverter: isRead);
        using (_writer.WriteBlock($"{_scope.Accessibility} sealed partial class {_names.Self} : {Base}"))
        {
            WriteState();
            for (int i = 0; i < _union.Branches.Count; i++)
            {
                WriteBranch(_union.Branches[i], CSharpText.Literal(i));
            }

            WriteMatch();
            WriteSwitch();
            if (isRead)
            {
                JsonMethodsPrinter.Write(_writer, _names);
            }

            JsonMethodsPrinter.WriteValidate(_writer, _names);
            WriteOperators();
        }
    }

    private void WriteState()
    {
        foreach (UnionBranchModel branch in _union.Branches)
        {
            ContentComparers.WriteField(_writer, branch.Name, branch.Type, _scope, _names);
        }

        string comparer = "global::System.Collections.IEqualityComparer";
        _writer.WriteLine($"private {_names.Self}(int branch, object value, {comparer}? comparer = null) : base(branch, value, comparer) {{ }}");
        _writer.WriteLine();
    }

    private void WriteBranch(UnionBranchModel branch, string index)
    {
        string type = Type(branch);
        string creation = $"new({index}, value{Comparer(branch)});";
        _writer.WriteElement("summary", $"The alternative {branch.Name}.");
        _writer.WriteLine($"public static {_names.Self} From{branch.Name}({type} value) => {creation}");
        _writer.WriteLine();

        // C# has no conversions from interfaces, and two from one type would be ambiguous.
        if (!IsInterface(branch) && _uses[type] == 1)
        {
            _writer.WriteElement("summary", $"The alternative {branch.Name}.");
            _writer.WriteLine($"public static implicit operator {_names.Self}({type} value) => {creation}");
            _writer.WriteLine();
        }

        _writer.WriteElement("summary", $"Whether it is the alternative {branch.Name}.");
        string parameter = branch.Type.IsValueType ? $"out {type} value" : $"{FrameworkNames.NotNullWhenTrue} out {type}? value";
        _writer.WriteLine($"public bool TryGet{branch.Name}({parameter}) => TryGet({index}, out value);");
        _writer.WriteLine();
    }

    /// <summary>Lists and maps do not compare by content themselves.</summary>
    private string Comparer(UnionBranchModel branch) => branch.Type.Shape switch
    {
        _ when ContentComparers.IsNested(branch.Type) => ", " + ContentComparers.Field(branch.Name),
        TypeShape.List or TypeShape.Map => $", {ContentComparers.ComparerType(branch.Type, _scope, _names)}.Default",
        _ => "",
    };

    private static bool IsInterface(UnionBranchModel branch) => branch.Type.Shape is TypeShape.List or TypeShape.Map;

    private void WriteMatch()
    {
        _writer.WriteElement("summary", "Calls the function for the alternative that it is, and gives what the function gave.");
        WriteParameters($"public TResult {Method("Match")}<TResult>(", type => $"global::System.Func<{type}, TResult>", ") => BranchIndex switch");
        using (_writer.WriteBlock(tail: ";"))
        {
            WriteBranches(static (index, call, isLast) => $"{(isLast ? "_" : index)} => {call},");
        }

        _writer.WriteLine();
    }

    private void WriteSwitch()
    {
        _writer.WriteElement("summary", "Calls the action for the alternative that it is.");
        WriteParameters($"public void {Method("Switch")}(", type => $"global::System.Action<{type}>", ")");
        using (_writer.WriteBlock())
        using (_writer.WriteBlock("switch (BranchIndex)"))
        {
            WriteBranches(static (index, call, _) => $"case {index}: {call}; break;");
        }

        _writer.WriteLine();
    }

    private void WriteBranches(Func<string, string, bool, string> line)
    {
        for (int i = 0; i < _union.Branches.Count; i++)
        {
            UnionBranchModel branch = _union.Branches[i];
            _writer.WriteLine(line(CSharpText.Literal(i), $"{Parameter(branch)}(({Type(branch)})BranchValue)", i == _union.Branches.Count - 1));
        }
    }

    private void WriteOperators()
    {
        _writer.WriteElement("summary", "Whether both are the same alternative with the same content.");
        _writer.WriteLine($"public static bool operator ==({_names.Self}? left, {_names.Self}? right) => Equals(left, right);");
        _writer.WriteLine();
        _writer.WriteElement("summary", "Whether they are different alternatives or differ in content.");
        _writer.WriteLine($"public static bool operator !=({_names.Self}? left, {_names.Self}? right) => !Equals(left, right);");
    }

    private void WriteParameters(string head, Func<string, string> delegateType, string tail)
    {
        _writer.WriteLine(head);
        using (_writer.Indent())
        {
            for (int i = 0; i < _union.Branches.Count; i++)
            {
                UnionBranchModel branch = _union.Branches[i];
                string end = i == _union.Branches.Count - 1 ? tail : ",";
                _writer.WriteLine($"{delegateType(Type(branch))} {Parameter(branch)}{end}");
            }
        }
    }

    /// <summary>A method cannot have the name of its type.</summary>
    private string Method(string name) => name == _union.Name ? name + "Value" : name;

    private string Type(UnionBranchModel branch) => CSharpTypes.NonNullable(branch.Type, _scope);

    private static string Parameter(UnionBranchModel branch) =>
        CSharpText.Variable(char.ToLowerInvariant(branch.Name[0]) + branch.Name.Substring(1));
}
