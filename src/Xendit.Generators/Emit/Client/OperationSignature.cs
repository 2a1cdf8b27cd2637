using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>What the two methods of an operation look like from outside.</summary>
internal sealed class OperationSignature
{
    private readonly OperationModel _operation;
    private readonly Scope _scope;

    public OperationSignature(OperationModel operation, Scope scope)
    {
        _operation = operation;
        _scope = scope;
        ResultType = operation.ResultType is { } result ? CSharpTypes.Of(result, scope) : null;
        Item = operation is { Stream: { } and not StreamForm.Bytes, ResultType: { } items } ? CSharpTypes.Item(items, scope) : null;
    }

    /// <summary>The result's type, or <see langword="null"/> for none.</summary>
    public string? ResultType { get; }

    /// <summary>The type of the items that arrive one by one, or <see langword="null"/> where the result is no sequence.</summary>
    public string? Item { get; }

    /// <summary><c>Task&lt;T&gt; XAsync(…)</c>, or <c>IAsyncEnumerable&lt;T&gt; XAsync(…)</c></summary>
    public string Method => $"{ReturnType} {ClientNames.Method(_operation)}({Parameters})";

    /// <summary><c>Task&lt;ApiResponse&lt;T&gt;&gt; XWithResponseAsync(…)</c></summary>
    public string MethodWithResponse =>
        $"{ClientNames.Task}<{ResponseType}> {ClientNames.MethodWithResponse(_operation)}({Parameters})";

    /// <summary>The arguments by which one of the methods passes its parameters to the other.</summary>
    public string Arguments => ArgumentsWith("cancellationToken");

    /// <summary>The names of the operation's own parameters in order, not escaped.</summary>
    private IEnumerable<string> Names =>
        Required.Select(p => p.Name).Concat(_operation.Body is { } body ? [body.Name] : []).Concat(Optional.Select(p => p.Name));

    private string ReturnType => Item is not null ? $"{ClientNames.IAsyncEnumerable}<{Item}>" : ResultType is null ? ClientNames.Task : $"{ClientNames.Task}<{ResultType}>";

    private string ResponseType =>
        CSharpTypes.Runtime("ApiResponse", _scope) + (ResultType is null ? "" : $"<{ResultType}>");

    private IEnumerable<ParameterModel> Required => _operation.Parameters.Where(p => p.IsRequired);

    private IEnumerable<ParameterModel> Optional => _operation.Parameters.Where(p => !p.IsRequired);

    /// <summary>Each on a line of its own: the two that every method has are long enough for one.</summary>
    private string Parameters => string.Concat(ParameterTexts().Select(static (text, i) => (i == 0 ? "\n    " : ",\n    ") + text));

    /// <summary>The same with another token.</summary>
    public string ArgumentsWith(string cancellationToken) => string.Join(", ", Names.Select(CSharpText.Variable).Concat(["options", cancellationToken]));

    /// <summary>A name for a local that no parameter has.</summary>
    public string Local(string name)
    {
        while (Names.Contains(name, StringComparer.Ordinal))
        {
            name += "_";
        }

        return name;
    }

    /// <summary>Writes what the document says of the operation and its parameters, and which exceptions there are.</summary>
    public void WriteDocs(SourceWriter writer, string returns)
    {
        writer.WriteDocs(_operation.Documentation, fallback: Route);
        foreach (ParameterModel parameter in Required)
        {
            WriteParameter(writer, parameter.Name, parameter.Documentation, parameter.WireName);
        }

        if (_operation.Body is { } body)
        {
            WriteParameter(writer, body.Name, body.Documentation, "The request body.");
        }

        foreach (ParameterModel parameter in Optional)
        {
            WriteParameter(writer, parameter.Name, parameter.Documentation, parameter.WireName);
        }

        WriteParameter(writer, "options", documentation: null, "Headers, timeout and retries of this call.");
        WriteParameter(writer, "cancellationToken", documentation: null, "Cancels the call.");
        writer.WriteMarkdown("returns", returns);
        ExceptionDocs.Write(writer, _operation, _scope);
    }

    private string Route => $"{_operation.HttpMethod} {_operation.PathTemplate}";

    private static void WriteParameter(SourceWriter writer, string name, Documentation? documentation, string fallback) =>
        writer.WriteSummary("param", documentation, fallback, $" name=\"{name}\"");

    private IEnumerable<string> ParameterTexts()
    {
        foreach (ParameterModel parameter in Required)
        {
            yield return $"{CSharpTypes.NonNullable(parameter.Type, _scope)} {CSharpText.Variable(parameter.Name)}";
        }

        if (_operation.Body is { } body)
        {
            yield return Text(body.Type, body.Name, body.IsRequired);
        }

        foreach (ParameterModel parameter in Optional)
        {
            yield return Text(parameter.Type, parameter.Name, isRequired: false);
        }

        yield return $"{CSharpTypes.Runtime("RequestOptions", _scope)}? options = null";
        yield return $"{ClientNames.CancellationToken} cancellationToken = default";
    }

    private string Text(TypeRef type, string name, bool isRequired) =>
        CSharpTypes.NonNullable(type, _scope) + (isRequired ? " " : "? ") + CSharpText.Variable(name) + (isRequired ? "" : " = null");
}
