using System.Globalization;
using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Operations.Bodies;
using Xendit.Generators.Lowering.Types;

namespace Xendit.Generators.Lowering.Operations.Responses;

/// <summary>What an operation answers.</summary>
internal sealed record ResponseSet(
    TypeRef? ResultType, EquatableArray<ResultModel> Results, EquatableArray<string> Accept, EquatableArray<ErrorResponseModel> Errors, StreamForm? Stream = null)
{
    /// <summary>What the document says of the first success with a body; empty for nothing.</summary>
    public string Description { get; init; } = "";
}

/// <summary>Makes the responses of an operation.</summary>
internal sealed class ResponseLowering(LoweringContext context, SchemaLowering schemas, OperationContent content)
{
    private const int AnyFirst = 0;
    private const int FirstSuccess = 200;
    private const int LastSuccess = 299;
    private const int AnyLast = 999;

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
        var accept = new List<string>();
        var errors = new List<ErrorResponseModel>();
        var errorTypes = new ErrorTypes(schemas, operationName);
        foreach (KeyValuePair<string, IOpenApiResponse> response in site.Operation.Responses ?? [])
        {
            if (StatusRange(response.Key) is not var (first, last))
            {
                continue;
            }

            bool isSuccess = first >= FirstSuccess && last <= LastSuccess;
            IReadOnlyList<MediaContent> contents = content.OfResponse(site, response.Key);
            MediaContent? chosen = Choose(contents, isSuccess, use);
            accept.AddRange(contents
                .Where(form => chosen is not null && (form == chosen || ContentChoice.AreAlike(form, chosen)))
                .Select(static form => form.MediaType)
                .Except(accept, StringComparer.Ordinal));

            if (!isSuccess)
            {
                TypeRef? type = chosen?.Schema is { } schema ? errorTypes.Of(schema, response.Key) : null;
                errors.Add(new ErrorResponseModel(first, last, type, DocumentationLowering.OfAnswer(response.Value.Description)));
                continue;
            }

            TypeRef? body = chosen is null || IsWithoutBody(site, first) ? null : TypeOf(chosen, operationName, successes.Count == 0 ? "" : StatusNames.Of(first, last));
            successes.Add(new Success(first, last, body, chosen, DocumentationLowering.OfAnswer(response.Value.Description)));
            if (use != ContentUse.Sequence)
            {
                _alternatives.Report(site, $"the answer {response.Key}", use == ContentUse.Alone ? contents : contents.Where(IsNoSequence).ToList(), chosen);
            }
        }

        // A document that gives only `default` means it for success as well.
        ErrorResponseModel? anything = errors.FirstOrDefault(static error => error.LastStatus == AnyLast);
        if (successes.Count == 0 && !IsHead(site) && anything?.Type is { } described)
        {
            successes.Add(new Success(FirstSuccess, LastSuccess, described, Content: null, anything.Description));
        }

        EquatableArray<ErrorResponseModel> ordered = errors.OrderBy(static error => error.LastStatus - error.FirstStatus).ToEquatableArray();
        string description = successes.FirstOrDefault(static success => success.Type is not null)?.Description ?? "";
        (TypeRef Type, StreamForm Form)? streamed = Streamed(successes, operationName);
        if (streamed is not null || use == ContentUse.Sequence)
        {
            return new ResponseSet(streamed?.Type, [], accept.ToEquatableArray(), ordered, streamed?.Form) { Description = description };
        }

        ResultSet results = _results.Lower(site, operationName, successes.OrderBy(static success => success.LastStatus - success.FirstStatus).ToList());
        return new ResponseSet(results.Type, results.Cases, accept.ToEquatableArray(), ordered) { Description = description };
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
        StatusRange(response.Key) is { First: >= FirstSuccess, Last: <= LastSuccess }
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

    /// <summary>The codes of <c>404</c>, <c>4XX</c> or <c>default</c>.</summary>
    private static (int First, int Last)? StatusRange(string status)
    {
        if (status == "default")
        {
            return (AnyFirst, AnyLast);
        }

        if (status.Length == 3 && status[0] is >= '1' and <= '5' && status.Substring(1).ToUpperInvariant() == "XX")
        {
            int hundred = (status[0] - '0') * 100;
            return (hundred, hundred + 99);
        }

        return int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int code) ? (code, code) : null;
    }

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
