using System.Globalization;
using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>What an operation answers.</summary>
internal sealed record ResponseSet(TypeRef? ResultType, EquatableArray<ResultModel> Results, EquatableArray<string> Accept, EquatableArray<ErrorResponseModel> Errors);

/// <summary>Makes the responses of an operation.</summary>
internal sealed class ResponseLowering(LoweringContext context, SchemaLowering schemas, OperationContent content)
{
    private const int AnyFirst = 0;
    private const int FirstSuccess = 200;
    private const int LastSuccess = 299;
    private const int AnyLast = 999;

    private readonly ResultLowering _results = new(context, schemas);
    private readonly ContentAlternatives _alternatives = new(context);

    public ResponseSet Lower(OperationSite site, string operationName)
    {
        var successes = new List<Success>();
        var accept = new List<string>();
        var errors = new List<ErrorResponseModel>();
        foreach (KeyValuePair<string, IOpenApiResponse> response in site.Operation.Responses ?? [])
        {
            if (StatusRange(response.Key) is not var (first, last))
            {
                continue;
            }

            bool isSuccess = first >= FirstSuccess && last <= LastSuccess;
            IReadOnlyList<MediaContent> contents = content.OfResponse(site, response.Key);
            MediaContent? chosen = Choose(contents, isSuccess);
            accept.AddRange(contents
                .Where(form => chosen is not null && (form == chosen || ContentChoice.AreAlike(form, chosen)))
                .Select(static form => form.MediaType)
                .Except(accept, StringComparer.Ordinal));

            if (!isSuccess)
            {
                TypeRef? type = chosen?.Schema is { } schema ? schemas.TypeOf(schema, operationName + "Error") : null;
                errors.Add(new ErrorResponseModel(first, last, type, DocumentationLowering.Shared(DocumentationLowering.Of(response.Value.Description))));
                continue;
            }

            TypeRef? body = chosen is null || IsWithoutBody(site, first) ? null : TypeOf(chosen, operationName, successes.Count == 0 ? "" : StatusNames.Of(first, last));
            successes.Add(new Success(first, last, body, chosen is { Form: BodyForm.Json } ? chosen.Schema : null));
            _alternatives.Report(site, $"the answer {response.Key}", contents, chosen);
        }

        // A document that gives only `default` means it for success as well.
        ErrorResponseModel? anything = errors.FirstOrDefault(static error => error.LastStatus == AnyLast);
        if (successes.Count == 0 && !IsHead(site) && anything?.Type is { } described)
        {
            successes.Add(new Success(FirstSuccess, LastSuccess, described, Schema: null));
        }

        ResultSet results = _results.Lower(site, operationName, successes.OrderBy(static success => success.LastStatus - success.FirstStatus).ToList());
        return new ResponseSet(
            results.Type, results.Cases, accept.ToEquatableArray(), errors.OrderBy(static error => error.LastStatus - error.FirstStatus).ToEquatableArray());
    }

    /// <summary>The form to ask for: JSON; else, of a success, text or bytes. The body of an error that is not JSON is at hand as it is in any case.</summary>
    private static MediaContent? Choose(IReadOnlyList<MediaContent> contents, bool isSuccess) =>
        contents.Count == 0 ? null : isSuccess ? ContentChoice.OfSuccess(contents) : ContentChoice.Json(contents);

    private TypeRef TypeOf(MediaContent chosen, string operationName, string status)
    {
        if (chosen.Form != BodyForm.Json)
        {
            return new TypeRef(chosen.Form == BodyForm.Text ? TypeShape.String : TypeShape.Bytes);
        }

        // JSON of which nothing is said is anything, and perhaps nothing.
        return chosen.Schema is { } schema
            ? schemas.TypeOf(schema, $"{operationName}{status}Response")
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
}
