using System.Net;
using System.Net.Http.Headers;

namespace Xendit.Generators.Sandbox.Tests;

public sealed class AuthenticationTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("xnd_development_wrong")]
    [InlineData("")]
    public async Task A_client_without_the_right_key_is_refused(string? key)
    {
        await using Shop shop = await Shop.OpenAsync();
        IXenditSessionsClient client = shop.ClientWith(options => options.ApiKey = key);

        ApiException<Error> refused = await Should.ThrowAsync<ApiException<Error>>(client.CreateSessionAsync(Requests.Pay, cancellationToken: Shop.Cancellation));

        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        refused.Error.ErrorCode.ShouldBe("INVALID_API_KEY");
    }

    [Theory]
    [InlineData("Basic", "")]
    [InlineData("Basic", "not base64")]
    [InlineData("Basic", "eG5kX2RldmVsb3BtZW50X3NhbmRib3g=")] // The key without its colon.
    [InlineData("Basic", "eG5kX2RldmVsb3BtZW50X3NhbmRib3g6cGFzc3dvcmQ=")] // A password behind the key.
    [InlineData("Bearer", "xnd_development_sandbox")]
    public async Task Other_credentials_are_refused(string scheme, string parameter)
    {
        await using Shop shop = await Shop.OpenAsync();
        shop.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(scheme, parameter);

        using HttpResponseMessage answer = await shop.Http.GetAsync("sessions/ps-000000000000000000000000", Shop.Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        Error.FromJson(await answer.Content.ReadAsStringAsync(Shop.Cancellation)).ErrorCode.ShouldBe("INVALID_API_KEY");
    }

    [Fact]
    public async Task The_checkout_page_needs_no_key()
    {
        await using Shop shop = await Shop.OpenAsync();
        PaymentSession session = await shop.CreateAsync(Requests.Pay);
        using var browser = new HttpClient();

        (await browser.GetStringAsync(session.PaymentLinkUrl, Shop.Cancellation)).ShouldContain("10000.01");
    }
}
