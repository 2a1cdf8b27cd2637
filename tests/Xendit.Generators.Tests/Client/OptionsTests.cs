using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Client;

public class OptionsTests
{
    [Fact]
    public void Options_print_no_secret()
    {
        var options = new Transports.TestOptions
        {
            ApiKey = Transports.Secret,
            BaseUrl = new Uri($"https://user:{Transports.Secret}@api.example.com/v1?key={Transports.Secret}"),
        };
        options.ToString().ShouldBe(
            "{ BaseUrl = https://api.example.com/v1, ValidateRequests = True, ValidateResponses = False, Timeout = 00:01:40, MaxRetries = 2, ApiKey = *** }");
        new Transports.TestOptions { BaseUrl = null, Timeout = null }.ToString().ShouldContain("Timeout = null, MaxRetries = 2, ApiKey = null");
        new Transports.TestOptions { BaseUrl = new Uri("/a?" + Transports.Secret, UriKind.Relative) }.ToString().ShouldNotContain(Transports.Secret);
    }

    [Fact]
    public void Options_refuse_what_cannot_be()
    {
        var options = new Transports.TestOptions();
        Should.Throw<ArgumentOutOfRangeException>(() => options.MaxRetries = -1);
        Should.Throw<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.Zero);
        Should.Throw<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.MaxValue);
        Should.Throw<ArgumentOutOfRangeException>(() => options.RetryDelay = TimeSpan.FromSeconds(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => options.MaxRetryDelay = TimeSpan.MaxValue);
        Should.Throw<ArgumentOutOfRangeException>(() => options.MaxResponseBytes = 0);
        Should.Throw<ArgumentOutOfRangeException>(() => new RequestOptions { MaxRetries = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => new RequestOptions { Timeout = TimeSpan.Zero });
        options.Timeout = Timeout.InfiniteTimeSpan;
        options.Timeout.ShouldBeNull();
        new RequestOptions { Timeout = Timeout.InfiniteTimeSpan }.Timeout.ShouldBe(Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public void A_copy_does_not_follow_changes()
    {
        var options = new Transports.TestOptions { ApiKey = "a" };
        var copy = (Transports.TestOptions)options.Copy();
        options.ApiKey = "b";
        options.MaxRetries = 9;
        copy.ApiKey.ShouldBe("a");
        copy.MaxRetries.ShouldBe(2);
    }

    [Theory]
    [InlineData("key", null, null, "key:")]
    [InlineData("key", "user", "password", "key:")]
    [InlineData(null, "user", "pass:word", "user:pass:word")]
    [InlineData(null, "user", null, "user:")]
    [InlineData(null, "üser", "pässword", "üser:pässword")]
    public void Basic_credentials(string? apiKey, string? userName, string? password, string expected)
    {
        var call = new ApiCall();
        call.AddBasic("ApiKey", apiKey, userName, password);
        call.Headers["Authorization"].ShouldBe("Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(expected)));
        call.HasCredentials.ShouldBeTrue();
    }

    [Fact]
    public void Of_two_credentials_for_one_header_the_first_is_sent()
    {
        var call = new ApiCall();
        call.AddBasic("ApiKey", null, null, null);
        call.AddBearer("BearerToken", null);
        call.HasCredentials.ShouldBeFalse();
        call.AddBearer("BearerToken", "token");
        call.AddBasic("ApiKey", "key", null, null);
        call.AddKeyHeader("X-Key", "Key", "k1");
        call.AddKeyQuery("key", "k 2");
        call.AddKeyCookie("key", "k;3");
        call.Headers["Authorization"].ShouldBe("Bearer token");
        call.Headers["X-Key"].ShouldBe("k1");
        call.Query.ShouldBe("key=k%202");
        call.Cookies.ShouldBe("key=k%3B3");
    }

    [Theory]
    [InlineData(Transports.Secret + "\n")]
    [InlineData(Transports.Secret + "\r\nX: y")]
    [InlineData(Transports.Secret + "\0")]
    public void A_broken_secret_is_named_but_not_shown(string secret)
    {
        Exception[] exceptions =
        [
            Should.Throw<InvalidOperationException>(() => new ApiCall().AddBasic("ApiKey", secret, null, null)),
            Should.Throw<InvalidOperationException>(() => new ApiCall().AddBasic("ApiKey", null, "user", secret)),
            Should.Throw<InvalidOperationException>(() => new ApiCall().AddBasic("ApiKey", null, secret + ":", null)),
            Should.Throw<InvalidOperationException>(() => new ApiCall().AddBearer("BearerToken", secret)),
            Should.Throw<InvalidOperationException>(() => new ApiCall().AddKeyHeader("X-Key", "Key", secret)),
        ];
        exceptions.ShouldAllBe(exception => !exception.ToString().Contains(Transports.Secret));
    }
}
