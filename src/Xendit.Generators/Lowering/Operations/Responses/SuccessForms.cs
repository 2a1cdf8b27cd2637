using Xendit.Generators.Lowering.Operations.Bodies;

namespace Xendit.Generators.Lowering.Operations.Responses;

/// <summary>Finds the forms that the successful answers of an operation may have.</summary>
internal sealed class SuccessForms(LoweringContext context, OperationContent content)
{
    private readonly ContentAlternatives _alternatives = new(context);

    /// <summary>Whether a success may be JSON, and a sequence of items as well.</summary>
    public bool MayBeSequence(OperationSite site) => SuccessesOf(site).Any(static success =>
        ContentChoice.Json(success.Contents) is not null && ContentChoice.Sequence(success.Contents) is not null);

    /// <summary>The forms beside those of the operation's own methods, which hold something else at some status.</summary>
    /// <param name="site">The operation.</param>
    /// <param name="hasSequence">Whether one of its methods gives the sequence of items.</param>
    public IReadOnlyList<ContentForm> FurtherOf(OperationSite site, bool hasSequence)
    {
        var names = new FormNames();
        var found = new List<ContentForm>();
        foreach ((string status, IReadOnlyList<MediaContent> contents) in SuccessesOf(site))
        {
            MediaContent used = ContentChoice.OfSuccess(contents);
            names.Of(used.MediaType);
            MediaContent[] all = hasSequence && ContentChoice.Sequence(contents) is { } sequence ? [used, sequence] : [used];
            found.AddRange(_alternatives.Of(contents, all)
                .Where(form => !found.Exists(known => known.Content.MediaType == form.MediaType))
                .Select(form => new ContentForm(names.Of(form.MediaType), form, used, $"the answer {status}")));
        }

        return found;
    }

    /// <summary>The successes that have a body, with its forms.</summary>
    private IEnumerable<(string Status, IReadOnlyList<MediaContent> Contents)> SuccessesOf(OperationSite site) =>
        from status in site.Operation.Responses?.Keys ?? Enumerable.Empty<string>()
        where StatusRange.Parse(status) is { IsSuccess: true } statuses && !IsWithoutBody(site, statuses)
        let contents = content.OfResponse(site, status)
        where contents.Count > 0
        select (status, contents);

    /// <summary>Whether HTTP allows the answer no body, whatever the document says (RFC 9110, 9.3.2, 15.3.5 and 15.3.6).</summary>
    public static bool IsWithoutBody(OperationSite site, StatusRange statuses) => site.IsHead || statuses.First is 204 or 205;
}
