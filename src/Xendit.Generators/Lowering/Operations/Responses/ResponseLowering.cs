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
}

/// <summary>Makes the responses of an operation.</summary>
internal sealed class ResponseLowering(LoweringContext context, SchemaLowering schemas, OperationContent content)
{
    private readonly ResultLowering _results = new(context, schemas);
    private readonly ContentAlternatives _alternatives = new(context);
    private readonly StreamLowering _streams = new(context, schemas);

    /// <summary>The answers of an operation, and those of the same operation where it may also answer with a sequence of items.</summary>
    public (ResponseSet Whole, ResponseSet? Sequence) Lower(OperationSite site, string operationName)
    {
        ResponseSet? sequence = MayBeSequence(site) && Lower(site, operationName, ContentUse.Sequence) is { Stream: not null } items ? items : null;
        return (Lower(site, operationName, sequence is null ? ContentUse.Alone : ContentUse.BesideSequence), sequence);
    }

    private ResponseSet Lower(OperationSite site, string operationName, ContentUse use)
    {
        var successes = new List<Success>();
        var errors = new List<ErrorResponseModel>();
        var accept = new List<string>();
        var errorTypes = new ErrorTypes(schemas, operationName);
        foreach (KeyValuePair<string, IOpenApiResponse> response in site.Operation.Responses ?? [])
        {
            string status = response.Key;
            if (StatusRange.Parse(status) is not { } statuses)
            {
                continue;
            }

            IReadOnlyList<MediaContent> contents = content.OfResponse(site, status);
            MediaContent? chosen = Choose(contents, statuses.IsSuccess, use);
            string description = DocumentationLowering.OfAnswer(response.Value.Description);
            accept.AddRange(MediaTypesOf(contents, chosen).Except(accept, StringComparer.Ordinal));
            if (statuses.IsSuccess)
            {
                string suffix = successes.Count == 0 ? "" : StatusNames.Of(statuses);
                TypeRef? type = chosen is null || IsWithoutBody(site, statuses.First) ? null : TypeOf(chosen, operationName, suffix);
                successes.Add(new Success(statuses, type, chosen, description));
                ReportAlternatives(site, status, contents, chosen, use);
            }
            else
            {
                TypeRef? type = chosen?.Schema is { } schema ? errorTypes.Of(schema, status) : null;
                errors.Add(new ErrorResponseModel(statuses.First, statuses.Last, type, description));
            }
        }

        // A document that gives only `default` means it for success as well.
        ErrorResponseModel? anything = errors.FirstOrDefault(static error => error.LastStatus == StatusRange.Any.Last);
        if (successes.Count == 0 && !IsHead(site) && anything?.Type is { } described)
        {
            successes.Add(new Success(StatusRange.Success, described, Content: null, anything.Description));
        }

        return Complete(site, operationName, use, successes, new ResponseSet(
            null, [], accept.ToEquatableArray(), errors.OrderBy(static error => error.LastStatus - error.FirstStatus).ToEquatableArray()));
    }

    /// <summary>The answers with the result that the successes make together.</summary>
    private ResponseSet Complete(OperationSite site, string operationName, ContentUse use, List<Success> successes, ResponseSet answers)
    {
        answers = answers with { Description = successes.FirstOrDefault(static success => success.Type is not null)?.Description ?? "" };
        (TypeRef Type, StreamForm Form)? streamed = Streamed(successes, operationName);
        if (streamed is not null || use == ContentUse.Sequence)
        {
            return answers with { ResultType = streamed?.Type, Stream = streamed?.Form };
        }

        ResultSet results = _results.Lower(site, operationName, successes.OrderBy(static success => success.Statuses.Width).ToList());
        return answers with { ResultType = results.Type, Results = results.Cases };
    }

    /// <summary>The media types that say the same as the chosen one.</summary>
    private static IEnumerable<string> MediaTypesOf(IReadOnlyList<MediaContent> contents, MediaContent? chosen) => contents
        .Where(form => chosen is not null && (form == chosen || ContentChoice.AreAlike(form, chosen)))
        .Select(static form => form.MediaType);

    private void ReportAlternatives(OperationSite site, string status, IReadOnlyList<MediaContent> contents, MediaContent? chosen, ContentUse use)
    {
        if (use != ContentUse.Sequence)
        {
            _alternatives.Report(site, $"the answer {status}", use == ContentUse.Alone ? contents : contents.Where(IsNoSequence).ToList(), chosen);
        }
    }

    /// <summary>The result that is read while it arrives, where all successes that have a body are of one such kind; <see langword="null"/> for none.</summary>
    private (TypeRef Type, StreamForm Form)? Streamed(List<Success> successes, string operationName)
    {
        List<MediaContent?> bodies = successes.Where(static success => success.Type is not null).Select(static success => success.Content).ToList();
        if (bodies.Count == 0 || bodies[0] is not { Stream: { } form } || bodies.Any(body => body?.Stream != form))
        {
            return null;
        }

        List<TypeRef> types = bodies.Select(body => _streams.TypeOf(form, body!, operationName)).Distinct().ToList();
        bool isNullable = form == StreamForm.Bytes && bodies.Count < successes.Count;
        return types.Count == 1 ? (types[0] with { IsNullable = isNullable }, form) : null;
    }

    /// <summary>Whether a success may be JSON, and a sequence of items as well.</summary>
    private bool MayBeSequence(OperationSite site) => (site.Operation.Responses ?? []).Any(response =>
        StatusRange.Parse(response.Key) is { IsSuccess: true }
        && content.OfResponse(site, response.Key) is var contents
        && ContentChoice.Json(contents) is not null
        && ContentChoice.Sequence(contents) is not null);

    private static bool IsNoSequence(MediaContent content) => !content.IsSequence;

    /// <summary>The form to ask for: JSON, unless a sequence is wanted; else, of a success, text or bytes. The body of an error that is not JSON is at hand as it is in any case.</summary>
    private static MediaContent? Choose(IReadOnlyList<MediaContent> contents, bool isSuccess, ContentUse use) =>
        contents.Count == 0 ? null
        : !isSuccess ? ContentChoice.Json(contents)
        : use == ContentUse.Sequence && ContentChoice.Sequence(contents) is { } sequence ? sequence
        : ContentChoice.OfSuccess(contents);

    private TypeRef TypeOf(MediaContent chosen, string operationName, string status)
    {
        if (chosen.Form != BodyForm.Json)
        {
            return new TypeRef(chosen.Form == BodyForm.Text ? TypeShape.String : TypeShape.Bytes);
        }

        // JSON of which nothing is said is anything, and perhaps nothing.
        return chosen.Schema is { } schema
            ? schemas.TypeOf(schema, $"{operationName}{status}Response", $"{operationName}{status}ResponseBody")
            : new TypeRef(TypeShape.JsonElement, IsNullable: true);
    }

    /// <summary>Whether HTTP allows the answer no body, whatever the document says (RFC 9110, 9.3.2, 15.3.5 and 15.3.6).</summary>
    private static bool IsWithoutBody(OperationSite site, int status) => IsHead(site) || status is 204 or 205;

    private static bool IsHead(OperationSite site) => site.HttpMethod.Equals("HEAD", StringComparison.OrdinalIgnoreCase);

    /// <summary>Which of the forms of an answer are used.</summary>
    private enum ContentUse
    {
        /// <summary>One, and no other.</summary>
        Alone,

        /// <summary>One; a sequence is the matter of another method.</summary>
        BesideSequence,

        /// <summary>The sequence.</summary>
        Sequence,
    }
}
