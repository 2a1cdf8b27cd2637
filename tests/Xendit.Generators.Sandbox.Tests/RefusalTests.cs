using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Xendit.Generators.Sandbox.Tests;

/// <summary>Requests that the API refuses. The generated client stops most of them, so they go out without its validation.</summary>
public sealed class RefusalTests
{
    [Fact]
    public async Task All_violations_are_named_at_once()
    {
        await using Shop shop = await Shop.OpenAsync();
        IXenditSessionsClient client = shop.ClientWith(static options => options.ValidateRequests = false);
#pragma warning disable XG1000, XG1001 // What can never be valid is what the server is to refuse.
        CreateSessionRequest request = Requests.Full with
        {
            ReferenceId = "",
            SessionType = SessionType.Save,
            Items = [new SessionItem { Type = ItemType.Discount, Name = "", NetUnitAmount = 1, Quantity = 0 }],
            SuccessReturnUrl = "http://example.com",
        };
#pragma warning restore XG1000, XG1001

        ApiException<Error> refused = await Should.ThrowAsync<ApiException<Error>>(client.CreateSessionAsync(request, cancellationToken: Shop.Cancellation));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        refused.Error.ErrorCode.ShouldBe("API_VALIDATION_ERROR");
        Details(refused.Error).ShouldBe(
            [
                "/body/reference_id minLength",
                "/body/items/0/name minLength",
                "/body/items/0/quantity minimum",
                "/body/items/0/net_unit_amount exclusiveMaximum",
                "/body/success_return_url pattern",
                "/body/amount const",
            ],
            ignoreOrder: true);
        Details(refused.Error).ShouldBe(request.Validate().Select(static error => $"/body{error.Path} {error.Keyword}"));
    }

    [Fact]
    public async Task All_missing_members_are_named_at_once_beside_the_violations()
    {
        await using Shop shop = await Shop.OpenAsync();

        Error error = await RefusedAsync(shop, """{"amount":-1,"items":[{"quantity":0}]}""");

        error.Errors!.Count.ShouldBe(Details(error).Count);
        Details(error).ShouldBe(
            [
                "/body required", "/body required", "/body required", "/body required", "/body required",
                "/body/items/0 required", "/body/items/0 required",
                "/body/amount minimum", "/body/items/0/quantity minimum",
            ],
            ignoreOrder: true);
        string messages = string.Join("\n", error.Errors!.Select(static detail => Text(detail, "message")));
        foreach (string member in (string[])["reference_id", "session_type", "currency", "mode", "country", "name", "net_unit_amount"])
        {
            messages.ShouldContain($"'{member}'");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("""{"reference_id":1,"session_type":"PAY","currency":"IDR","amount":1,"mode":"PAYMENT_LINK","country":"ID"}""")]
    public async Task A_body_of_another_kind_is_a_validation_error(string body)
    {
        await using Shop shop = await Shop.OpenAsync();

        (await RefusedAsync(shop, body)).Errors.ShouldNotBeNull().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("ps-000000000000000000000000")]
    [InlineData("xx-zzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("ps-😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    [InlineData("ps-%00000000000000000000000")]
    public async Task An_unknown_id_is_not_found(string id)
    {
        await using Shop shop = await Shop.OpenAsync();
        await shop.CreateAsync(Requests.Pay);

        ApiException<Error> refused = await Should.ThrowAsync<ApiException<Error>>(shop.Client.GetSessionAsync(id, cancellationToken: Shop.Cancellation));

        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        refused.Error.ErrorCode.ShouldBe("SESSION_NOT_FOUND");
    }

    [Theory]
    [InlineData("ps-1", "minLength")]
    [InlineData("ps-0000000000000000000000000", "maxLength")]
    public async Task An_id_of_the_wrong_length_breaks_the_constraint_that_the_document_states(string id, string keyword)
    {
        await using Shop shop = await Shop.OpenAsync();
        IXenditSessionsClient client = shop.ClientWith(static options => options.ValidateRequests = false);

        ApiException<Error> refused = await Should.ThrowAsync<ApiException<Error>>(client.GetSessionAsync(id, cancellationToken: Shop.Cancellation));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        refused.Error.ErrorCode.ShouldBe("API_VALIDATION_ERROR");
        Details(refused.Error).ShouldBe([$"/path/session_id {keyword}"]);
    }

    private static async Task<Error> RefusedAsync(Shop shop, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using HttpResponseMessage answer = await shop.Http.PostAsync("sessions", content, Shop.Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = Error.FromJson(await answer.Content.ReadAsStringAsync(Shop.Cancellation));
        error.ErrorCode.ShouldBe("API_VALIDATION_ERROR");
        return error;
    }

    private static List<string> Details(Error error) =>
        error.Errors.ShouldNotBeNull().Select(static detail => $"{Text(detail, "path")} {Text(detail, "keyword")}").ToList();

    private static string? Text(ErrorDetail detail, string member) =>
        detail.Match(static text => text, members => members[member].GetString());
}
