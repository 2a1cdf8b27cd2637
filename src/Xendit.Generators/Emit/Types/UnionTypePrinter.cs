using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints the declaration of a union: a value, and the number of the branch that it belongs to.</summary>
internal sealed class UnionTypePrinter
{
    private const string ArgumentNullException = "global::System.ArgumentNullException";

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

    public void Write()
    {
        TypeHeader.Write(_writer, _union, fallback: _union.Decision is null ? "One of the results of an operation: the status of the answer tells which." : $"One of the alternatives of {_union.Name}.", hasConverter: _union.Decision is not null);
        using (_writer.WriteBlock($"{_scope.Accessibility} sealed partial class {_names.Self} : global::System.IEquatable<{_names.Self}>"))
        {
            WriteState();
            for (int i = 0; i < _union.Branches.Count; i++)
            {
                WriteBranch(_union.Branches[i], CSharpText.Literal(i));
            }

            WriteMatch();
            WriteSwitch();
            if (_union.Decision is not null)
            {
                JsonMethodsPrinter.Write(_writer, _names);
            }

            JsonMethodsPrinter.WriteValidate(_writer, _names);

            WriteEquality();
            _writer.WriteLine("/// <summary>The value as text.</summary>");
            _writer.WriteLine($"public override string ToString() => {_names.Runtime("RecordPrinter")}.Format(BranchValue);");
        }
    }

    private void WriteState()
    {
        foreach (UnionBranchModel branch in _union.Branches)
        {
            ContentComparers.WriteField(_writer, branch.Name, branch.Type, _scope, _names);
        }

        using (_writer.WriteBlock($"private {_names.Self}(int branch, object value)"))
        {
            _writer.WriteLine("BranchIndex = branch;");
            _writer.WriteLine("BranchValue = value;");
        }

        _writer.WriteLine();
        _writer.WriteLine("/// <summary>Which of the alternatives it is, in the order of the document.</summary>");
        _writer.WriteLine("internal int BranchIndex { get; }");
        _writer.WriteLine();
        _writer.WriteLine("/// <summary>The value, of the alternative's type.</summary>");
        _writer.WriteLine("internal object BranchValue { get; }");
        _writer.WriteLine();
    }

    private void WriteBranch(UnionBranchModel branch, string index)
    {
        string type = Type(branch);
        string value = branch.Type.IsValueType ? "value" : $"value ?? throw new {ArgumentNullException}(nameof(value))";
        _writer.WriteElement("summary", $"The alternative {branch.Name}.");
        _writer.WriteElement("param", "The value.", " name=\"value\"");
        _writer.WriteLine($"public static {_names.Self} From{branch.Name}({type} value) => new({index}, {value});");
        _writer.WriteLine();

        // C# has no conversions from interfaces, and two from one type would be ambiguous.
        bool isInterface = branch.Type.Shape is TypeShape.List or TypeShape.Map;
        if (!isInterface && _uses[type] == 1)
        {
            _writer.WriteElement("summary", $"The alternative {branch.Name}.");
            _writer.WriteElement("param", "The value.", " name=\"value\"");
            _writer.WriteLine($"public static implicit operator {_names.Self}({type} value) => From{branch.Name}(value);");
            _writer.WriteLine();
        }

        _writer.WriteElement("summary", $"Whether it is the alternative {branch.Name}.");
        _writer.WriteElement("param", "The value, if it is.", " name=\"value\"");
        string notNull = branch.Type.IsValueType ? "" : FrameworkNames.NotNullWhenTrue + " ";
        string nullable = branch.Type.IsValueType ? "" : "?";
        using (_writer.WriteBlock($"public bool TryGet{branch.Name}({notNull}out {type}{nullable} value)"))
        {
            _writer.WriteLine($"bool isBranch = BranchIndex == {index};");
            _writer.WriteLine($"value = isBranch ? ({type})BranchValue : default;");
            _writer.WriteLine("return isBranch;");
        }

        _writer.WriteLine();
    }

    private void WriteMatch()
    {
        _writer.WriteElement("summary", "Calls the function for the alternative that it is.");
        _writer.WriteElement("typeparam", "What the functions give.", " name=\"TResult\"");
        WriteParameterDocs();
        _writer.WriteElement("returns", "What the function gave.");
        WriteParameters($"public TResult {Method("Match")}<TResult>(", type => $"global::System.Func<{type}, TResult>", ") => BranchIndex switch");
        using (_writer.WriteBlock(tail: ";"))
        {
            for (int i = 0; i < _union.Branches.Count; i++)
            {
                UnionBranchModel branch = _union.Branches[i];
                string pattern = i == _union.Branches.Count - 1 ? "_" : CSharpText.Literal(i);
                _writer.WriteLine($"{pattern} => {Parameter(branch)}(({Type(branch)})BranchValue),");
            }
        }

        _writer.WriteLine();
    }

    private void WriteSwitch()
    {
        _writer.WriteElement("summary", "Calls the action for the alternative that it is.");
        WriteParameterDocs();
        WriteParameters($"public void {Method("Switch")}(", type => $"global::System.Action<{type}>", ")");
        using (_writer.WriteBlock())
        using (_writer.WriteBlock("switch (BranchIndex)"))
        {
            for (int i = 0; i < _union.Branches.Count; i++)
            {
                UnionBranchModel branch = _union.Branches[i];
                WriteCase(i, $"{Parameter(branch)}(({Type(branch)})BranchValue);");
            }
        }

        _writer.WriteLine();
    }

    private void WriteEquality()
    {
        _writer.WriteElement("summary", "Whether the other one is the same alternative with the same content.");
        _writer.WriteElement("param", "The other one.", " name=\"other\"");
        using (_writer.WriteBlock($"public bool Equals({_names.Self}? other)"))
        {
            using (_writer.WriteBlock("if (other is null || BranchIndex != other.BranchIndex)"))
            {
                _writer.WriteLine("return false;");
            }

            _writer.WriteLine();
            _writer.WriteLine("return BranchIndex switch");
            using (_writer.WriteBlock(tail: ";"))
            {
                for (int i = 0; i < _union.Branches.Count; i++)
                {
                    UnionBranchModel branch = _union.Branches[i];
                    string pattern = i == _union.Branches.Count - 1 ? "_" : CSharpText.Literal(i);
                    string equals = ContentComparers.IsNested(branch.Type)
                        ? ContentComparers.Field(branch.Name) + ".Equals"
                        : _names.Runtime("ContentEquality") + ".AreEqual";
                    _writer.WriteLine($"{pattern} => {equals}(({Type(branch)})BranchValue, ({Type(branch)})other.BranchValue),");
                }
            }
        }

        _writer.WriteLine();
        _writer.WriteLine("/// <inheritdoc/>");
        _writer.WriteLine($"public override bool Equals(object? obj) => obj is {_names.Self} other && Equals(other);");
        _writer.WriteLine();
        _writer.WriteElement("summary", "A hash code of the content.");
        using (_writer.WriteBlock("public override int GetHashCode()"))
        {
            _writer.WriteLine($"var hash = default({_names.Runtime("ContentHash")});");
            _writer.WriteLine("hash.Add(BranchIndex);");
            using (_writer.WriteBlock("switch (BranchIndex)"))
            {
                for (int i = 0; i < _union.Branches.Count; i++)
                {
                    UnionBranchModel branch = _union.Branches[i];
                    string comparer = ContentComparers.IsNested(branch.Type) ? ", " + ContentComparers.Field(branch.Name) : "";
                    WriteCase(i, $"hash.Add(({Type(branch)})BranchValue{comparer});");
                }
            }

            _writer.WriteLine();
            _writer.WriteLine("return hash.ToHashCode();");
        }

        _writer.WriteLine();
        WriteOperator("==", "Whether both are the same alternative with the same content.", "left is null ? right is null : left.Equals(right)");
        WriteOperator("!=", "Whether they are different alternatives or differ in content.", "!(left == right)");
    }

    private void WriteOperator(string name, string summary, string body)
    {
        _writer.WriteElement("summary", summary);
        _writer.WriteElement("param", "The first.", " name=\"left\"");
        _writer.WriteElement("param", "The second.", " name=\"right\"");
        _writer.WriteLine($"public static bool operator {name}({_names.Self}? left, {_names.Self}? right) => {body};");
        _writer.WriteLine();
    }

    private void WriteCase(int index, string statement)
    {
        _writer.WriteLine($"case {CSharpText.Literal(index)}:");
        using (_writer.Indent())
        {
            _writer.WriteLine(statement);
            _writer.WriteLine("break;");
        }
    }

    private void WriteParameterDocs()
    {
        foreach (UnionBranchModel branch in _union.Branches)
        {
            _writer.WriteElement("param", $"For the alternative {branch.Name}.", $" name=\"{Parameter(branch).TrimStart('@')}\"");
        }
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
        CSharpText.Identifier(char.ToLowerInvariant(branch.Name[0]) + branch.Name.Substring(1));
}
