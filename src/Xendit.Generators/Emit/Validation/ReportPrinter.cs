using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>
/// Prints what reports violations to a variable <c>errors</c>; where checks are a condition, only that there is one. Paths
/// are known when generating, but for items and map values: what happens inside those gets its path put before it afterwards.
/// </summary>
internal sealed class ReportPrinter(StatementPrinter statements, Scope scope)
{
    private const string Failure = "errors.Fail();";

    /// <summary>Whether what is printed is a condition, whose violations nobody is told.</summary>
    public bool IsProbing { get; private set; }

    /// <summary>Prints a call that checks, and reports itself.</summary>
    public void Call(string method, string path, params string[] arguments) => statements.Write(
        $"{CSharpTypes.Runtime(method, scope)}({string.Join(", ", new[] { "ref errors", CSharpText.Literal(path) }.Concat(arguments))});");

    /// <summary>Prints a report under a condition.</summary>
    public void CallIf(string condition, string method, string path, params string[] arguments) => statements.WriteIf(condition, () =>
    {
        if (IsProbing)
        {
            statements.Write(Failure);
        }
        else
        {
            Call(method, path, arguments);
        }
    });

    /// <summary>Prints a report.</summary>
    public void Add(string path, string keyword, string message) => statements.Write(
        IsProbing ? Failure : $"errors.Add({CSharpText.Literal(path)}, \"{keyword}\", {CSharpText.Literal(message)});");

    /// <summary>Prints a statement that reports at paths below the value, which is at <paramref name="path"/>.</summary>
    public void Below(string path, string statement)
    {
        if (path.Length == 0)
        {
            statements.Write(statement);
        }
        else
        {
            Prefix(() => statements.Write(statement), CSharpText.Literal(path));
        }
    }

    /// <summary>Prints statements, then puts the path before what they reported.</summary>
    public void Prefix(Action body, string prefixArguments)
    {
        if (IsProbing)
        {
            body();
            return;
        }

        string mark = statements.TakeLocal("mark");
        statements.WriteHead($"int {mark} = errors.Count;");
        body();
        statements.Write($"errors.Prefix({mark}, {prefixArguments});");
    }

    /// <summary>Prints checks for a condition; gives the name of the local that says whether they hold.</summary>
    public string Probe(string name, string path, Action body)
    {
        bool wasProbing = IsProbing;
        string probe = statements.TakeLocal(name);
        string start = statements.TakeLocal("start");
        statements.WriteHead($"int {start} = errors.StartProbe();");
        IsProbing = true;
        body();
        IsProbing = wasProbing;
        statements.Write($"bool {probe} = errors.EndProbe({start}{(path.Length == 0 ? "" : ", " + CSharpText.Literal(path))});");
        return probe;
    }
}
