using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Operations.Bodies;
using Xendit.Generators.Lowering.Types;

namespace Xendit.Generators.Lowering.Operations.Responses;

/// <summary>What an operation answers.</summary>
internal sealed record ResponseSet(
    TypeRef? ResultType,
    EquatableArray<ResultModel> Results,
    EquatableArray<string> Accept,
    EquatableArray<ErrorResponseModel> Errors,
    StreamForm? Stream = null)
{
    /// <summary>What the document says of the first success with a body; empty for nothing.</summary>
    public string Description { get; init; } = "";

    /// <summary>A method of the operation that has these answers.</summary>
    public OperationModel AddTo(OperationModel operation) => operation with
    {
        ResultType = ResultType,
        ResultDescription = Description,
        Results = Results,
        Accept = Accept,
        Errors = Errors,
        Stream = Stream,
    };
}

/// <summary>Makes the responses of an operation.</summary>
internal sealed class ResponseLowering(LoweringContext context, SchemaLowering schemas, OperationContent content)
{
    private readonly ResultLowering _results = new(context, schemas);
    private readonly SuccessForms _forms = new(context, content);
    private readonly StreamLowering _streams = new(context, schemas);

    /// <summary>The answers of an operation, and those of the same operation where it may also answer with a sequence of items.</summary>
    public (ResponseSet Whole, ResponseSet? Sequence) Lower(OperationSite site, string operationName)
    {
        ResponseSet? sequence = _forms.MayBeSequence(site) && Lower(site, operationName, AnswerForm.Sequence) is { Stream: not null } items ? items : null;
        return (Lower(site, operationName, AnswerForm.Whole), sequence);
    }

    /// <summary>The answers in a further form.</summary>
    public ResponseSet Lower(OperationSite site, string operationName, ContentForm form) => Lower(site, operationName, AnswerForm.Of(form));

    /// <summary>The forms of successes beside those of the operation's own methods.</summary>
    /// <param name="site">The operation.</param>
    /// <param name="hasSequence">Whether one of them gives the sequence of items.</param>
    public IReadOnlyList<ContentForm> FurtherOf(OperationSite site, bool hasSequence) => _forms.FurtherOf(site, hasSequence);

    private ResponseSet Lower(OperationSite site, string operationName, AnswerForm form)
    {
        string bodyName = operationName + form.Name;
        var successes = new List<Success>();
        var errors = new List<ErrorResponseModel>();
        var accepted = new List<string>();
        var errorTypes = new ErrorTypes(schemas, operationName);
        foreach (KeyValuePair<string, IOpenApiResponse> response in site.Operation.Responses ?? [])
        {
            if (StatusRange.Parse(response.Key) is not { } statuses)
            {
                continue;
            }

            IReadOnlyList<MediaContent> contents = content.OfResponse(site, response.Key);
            MediaContent? chosen = form.Choose(contents, statuses);
            accepted.AddRange(form.Accepted(contents, chosen).Except(accepted, StringComparer.Ordinal));
            string description = DocumentationLowering.OfAnswer(response.Value.Description);
            if (statuses.IsSuccess)
            {
                string status = successes.Count == 0 ? "" : StatusNames.Of(statuses);
                TypeRef? type = chosen is null || SuccessForms.IsWithoutBody(site, statuses) ? null : TypeOf(chosen, bodyName, status);
                successes.Add(new Success(statuses, type, chosen, description));
            }
            else
            {
                TypeRef? type = chosen?.Schema is { } schema ? errorTypes.Of(schema, response.Key) : null;
                errors.Add(new ErrorResponseModel(statuses.First, statuses.Last, type, description));
            }
        }

        // A document that gives only `default` means it for success as well.
        ErrorResponseModel? anything = errors.FirstOrDefault(static error => error.LastStatus == StatusRange.Any.Last);
        if (successes.Count == 0 && !site.IsHead && anything?.Type is { } described)
        {
            successes.Add(new Success(StatusRange.Success, described, Content: null, anything.Description));
        }

        return Complete(site, operationName, form, successes, new ResponseSet(
            null, [], form.Accept(accepted), errors.OrderBy(static error => error.LastStatus - error.FirstStatus).ToEquatableArray()));
    }

    /// <summary>The answers with the result that the successes make together.</summary>
    private ResponseSet Complete(OperationSite site, string operationName, AnswerForm form, List<Success> successes, ResponseSet answers)
    {
        answers = answers with { Description = successes.FirstOrDefault(static success => success.Type is not null)?.Description ?? "" };
        (TypeRef Type, StreamForm Form)? streamed = Streamed(successes, operationName + form.Name);
        if (streamed is not null || form == AnswerForm.Sequence)
        {
            return answers with { ResultType = streamed?.Type, Stream = streamed?.Form };
        }

        ResultSet results = _results.Lower(site, operationName, form, successes.OrderBy(static success => success.Statuses.Width).ToList());
        return answers with { ResultType = results.Type, Results = results.Cases };
    }

    /// <summary>The result that is read while it arrives, where all successes that have a body are of one such kind; <see langword="null"/> for none.</summary>
    private (TypeRef Type, StreamForm Form)? Streamed(List<Success> successes, string bodyName)
    {
        List<MediaContent?> bodies = successes.Where(static success => success.Type is not null).Select(static success => success.Content).ToList();
        if (bodies.Count == 0 || bodies[0] is not { Stream: { } form } || bodies.Any(body => body?.Stream != form))
        {
            return null;
        }

        List<TypeRef> types = bodies.Select(body => _streams.TypeOf(form, body!, bodyName)).Distinct().ToList();
        bool isNullable = form == StreamForm.Bytes && bodies.Count < successes.Count;
        return types.Count == 1 ? (types[0] with { IsNullable = isNullable }, form) : null;
    }

    private TypeRef TypeOf(MediaContent chosen, string bodyName, string status)
    {
        if (chosen.Form != BodyForm.Json)
        {
            return new TypeRef(chosen.Form == BodyForm.Text ? TypeShape.String : TypeShape.Bytes);
        }

        // JSON of which nothing is said is anything, and perhaps nothing.
        return chosen.Schema is { } schema
            ? schemas.TypeOf(schema, $"{bodyName}{status}Response", $"{bodyName}{status}ResponseBody")
            : new TypeRef(TypeShape.JsonElement, IsNullable: true);
    }
}
