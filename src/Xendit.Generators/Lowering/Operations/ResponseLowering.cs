using System.Globalization;
using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>What an operation answers.</summary>
internal sealed record ResponseSet(TypeRef? ResultType, EquatableArray<string> Accept, EquatableArray<ErrorResponseModel> Errors);

/// <summary>Makes the responses of an operation.</summary>
internal sealed class ResponseLowering(LoweringContext context, SchemaLowering schemas)
{
    private const int AnyFirst = 0;
    private const int AnyLast = 999;

    public ResponseSet Lower(OperationSite site, string operationName)
    {
        TypeRef? result = null;
        var accept = new List<string>();
        var errors = new List<ErrorResponseModel>();
        bool hasSuccess = false;
        foreach (KeyValuePair<string, IOpenApiResponse> response in site.Operation.Responses ?? [])
        {
            if (StatusRange(response.Key) is not var (first, last))
            {
                continue;
            }

            bool isSuccess = first >= 200 && last < 300;
            (TypeRef Type, string MediaType)? content = ContentOf(site, response, operationName + (isSuccess ? "Response" : "Error"))
                ?? (isSuccess ? PlainContentOf(response.Value) : null);
            if (content is var (_, mediaType) && !accept.Contains(mediaType))
            {
                accept.Add(mediaType);
            }

            if (isSuccess)
            {
                hasSuccess = true;
                result ??= content?.Type;
            }
            else
            {
                errors.Add(new ErrorResponseModel(first, last, content?.Type, DocumentationLowering.Of(response.Value.Description)));
            }
        }

        // A document that gives only `default` means it for success as well.
        if (!hasSuccess)
        {
            result = errors.FirstOrDefault(static error => error.LastStatus == AnyLast)?.Type;
        }

        return new ResponseSet(result, accept.ToEquatableArray(), errors.OrderBy(static error => error.LastStatus - error.FirstStatus).ToEquatableArray());
    }

    private (TypeRef Type, string MediaType)? ContentOf(OperationSite site, KeyValuePair<string, IOpenApiResponse> response, string name)
    {
        if (response.Value.Content is not { Count: > 0 } content
            || JsonContent.Find(content) is not { } mediaType
            || JsonContent.SchemaOf(context.Document, $"{site.Pointer}/responses/{JsonPointers.Escape(response.Key)}", mediaType) is not { } schema)
        {
            return null;
        }

        return (schemas.TypeOf(schema, name), mediaType);
    }

    /// <summary>A result that is not JSON. The body of an error is at hand as it is in any case.</summary>
    private static (TypeRef Type, string MediaType)? PlainContentOf(IOpenApiResponse response) =>
        response.Content is { Count: > 0 } content && JsonContent.Find(content) is null && PlainContent.OfResponse(content) is var (mediaType, type)
            ? (type, mediaType)
            : null;

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
