using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Emit.Validation;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the validation of parameters and body before a request is sent.</summary>
internal sealed class RequestValidationPrinter
{
    private readonly SourceWriter _writer;
    private readonly Scope _scope;
    private readonly List<Subject> _subjects;

    public RequestValidationPrinter(SourceWriter writer, OperationModel operation, Scope scope)
    {
        _writer = writer;
        _scope = scope;
        _subjects = operation.Parameters
            .Select(p => new Subject(p.Name, p.WireName, "/" + JsonPointerText.Escape(p.WireName), p.Type, p.Checks, p.IsRequired, p.IsSensitive))
            .Concat(operation.Body is { } body ? [new Subject(body.Name, "", "", body.Type, body.Checks, body.IsRequired, body.IsSensitive)] : [])
            .Where(subject => !subject.Checks.IsEmpty || subject.IsRequiredEnum)
            .ToList();
    }

    /// <summary>Whether there is anything to validate.</summary>
    public bool IsNeeded => _subjects.Count > 0;

    /// <summary>Prints the call of the local function.</summary>
    public void WriteCall()
    {
        using (_writer.WriteBlock("if (_options.ValidateRequests)"))
        {
            string arguments = string.Join(", ", _subjects.Select(subject => CSharpText.Variable(subject.Name)));
            _writer.WriteLine($"{CSharpTypes.Runtime("RequestValidationException", _scope)}.ThrowIfAny(Validate({arguments}));");
        }

        _writer.WriteLine();
    }

    /// <summary>
    /// Prints the local function. It has names of its own for what it checks, which the locals of checks cannot meet.
    /// </summary>
    public void WriteFunction()
    {
        var statements = new StatementPrinter(_writer);
        var printer = new CheckPrinter(statements, _scope);
        List<(Subject Subject, string Local)> locals = _subjects.Select(subject => (subject, statements.TakeLocal(subject.Name))).ToList();
        string errors = CSharpTypes.Runtime("ValidationErrors", _scope);
        string parameters = string.Join(", ", locals.Select(l => $"{Type(l.Subject)} {l.Local}"));
        using (_writer.WriteBlock($"static {errors} Validate({parameters})"))
        {
            statements.Write($"{errors} errors = {errors}.OfRequest;");
            foreach ((Subject subject, string local) in locals)
            {
                WriteChecks(statements, printer, subject, local);
            }

            statements.Write("return errors;");
        }
    }

    private string Type(Subject subject) => CSharpTypes.NonNullable(subject.Type, _scope) + (subject.IsRequired ? "" : "?");

    private void WriteChecks(StatementPrinter statements, CheckPrinter printer, Subject subject, string local)
    {
        if (!subject.IsRequired)
        {
            printer.WriteIfPresent(subject.Checks, subject.As(local), subject.Name);
            return;
        }

        if (!subject.IsRequiredEnum)
        {
            printer.Write(subject.Checks, subject.As(local));
            return;
        }

        using (statements.OpenBlock($"if ({local}.Raw.Length == 0)"))
        {
            statements.Write($"{CSharpTypes.Runtime("CollectionChecks", _scope)}.Missing(ref errors, \"\", {CSharpText.Literal(subject.WireName)});");
        }

        if (!subject.Checks.IsEmpty)
        {
            statements.WriteElse(() => printer.Write(subject.Checks, subject.As(local)));
        }
    }

    /// <summary>A parameter or the body.</summary>
    private sealed record Subject(
        string Name, string WireName, string Path, TypeRef Type, EquatableArray<Check> Checks, bool IsRequired, bool IsSensitive)
    {
        /// <summary>An enumeration value that was never set stands for nothing, although the compiler lets it pass.</summary>
        public bool IsRequiredEnum => IsRequired && Type.Shape == TypeShape.Enum;

        public CheckedValue As(string local) => new(local, Type, Path, IsSensitive);
    }
}
