using System.Net;
using System.Text;
using System.Text.Json;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Client;

public class AnswerTests
{
    private const string Secret = Transports.Secret;

    [Theory]
    [InlineData(404, typeof(Transports.NotFound))]
    [InlineData(409, typeof(Transports.ClientFault))]
    [InlineData(501, typeof(Transports.Fault))]
    [InlineData(302, typeof(Transports.Fault))]
    public async Task An_exact_status_comes_before_a_range_and_that_before_the_default(int status, Type type)
    {
        FakeServer server = FakeServer.Answering((HttpStatusCode)status, $$"""{"code":"{{Secret}}"}""");
        var exception = await Should.ThrowAsync<ApiException>(server.SendAsync());
        exception.GetType().ShouldBe(typeof(ApiException<>).MakeGenericType(type));
        exception.Error.ShouldBeOfType(type);
        exception.StatusCode.ShouldBe((HttpStatusCode)status);
        exception.RawBody.ShouldContain(Secret);
        exception.Message.ShouldContain($"{status}");
        exception.ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_documented_status_without_a_body_has_no_error()
    {
        var exception = await Should.ThrowAsync<ApiException>(FakeServer.Answering((HttpStatusCode)418, """{"code":"a"}""").SendAsync());
        exception.GetType().ShouldBe(typeof(ApiException));
        exception.Error.ShouldBeNull();
        exception.Message.ShouldContain("418");
    }

    [Theory]
    [InlineData("<html>" + Secret + "</html>", "text/html")]
    [InlineData("", "application/json")]
    [InlineData("{\"other\":\"" + Secret + "\"}", "application/json")]
    [InlineData("[1,2", "application/json")]
    [InlineData("null", "nonsense; charset=nonsense")]
    public async Task An_error_body_of_another_kind_is_kept(string body, string mediaType)
    {
        var exception = await Should.ThrowAsync<ApiException>(FakeServer.Answering(HttpStatusCode.NotFound, body, mediaType).SendAsync());
        exception.GetType().ShouldBe(typeof(ApiException));
        exception.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        exception.RawBody.ShouldBe(body);
        Encoding.UTF8.GetString(exception.RawBytes.Span).ShouldBe(body);
        exception.ToString().ShouldNotContain(Secret);
    }

    [Theory]
    [InlineData("<html>" + Secret)]
    [InlineData("")]
    [InlineData("{\"id\":\"" + Secret)]
    [InlineData("{\"no\":\"" + Secret + "\"}")]
    public async Task A_success_that_cannot_be_read_says_that_it_happened(string body)
    {
        var server = new FakeServer(FakeServer.Answer(HttpStatusCode.Created, body, "application/json", ("Request-ID", "r1")));
        var exception = await Should.ThrowAsync<ResponseReadException>(server.SendAsync(method: "POST"));
        exception.StatusCode.ShouldBe(HttpStatusCode.Created);
        exception.Headers["request-id"].ShouldBe(["r1"]);
        exception.RawBody.ShouldBe(body);
        exception.InnerException.ShouldBeAssignableTo<JsonException>();
        exception.Message.ShouldContain("accepted POST /things/{id} with 201");
        exception.Message.ShouldContain("would repeat its effect");
        exception.ToString().ShouldNotContain(Secret);
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_read_has_no_effect_to_repeat()
    {
        var exception = await Should.ThrowAsync<ResponseReadException>(FakeServer.Answering(HttpStatusCode.OK, "x").SendAsync());
        exception.Message.ShouldNotContain("repeat");
    }

    [Fact]
    public async Task A_success_whose_body_breaks_off_says_that_it_happened()
    {
        var server = new FakeServer(FakeServer.AnswerContent(HttpStatusCode.Created, new BrokenContent("{\"id\":")));
        var exception = await Should.ThrowAsync<ResponseReadException>(server.SendAsync(method: "POST"));
        exception.InnerException.ShouldBeOfType<HttpIOException>();
        exception.RawBody.ShouldBe("{\"id\":");
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_success_whose_body_takes_too_long_says_that_it_happened()
    {
        var server = new FakeServer(FakeServer.AnswerContent(HttpStatusCode.Created, new BrokenContent("{\"id\":", hangs: true)));
        var options = new Transports.TestOptions { Timeout = TimeSpan.FromSeconds(3), Time = new FakeTime { FiresAtOnce = false } };
        Task<ApiResponse<string>> sending = server.SendAsync(options, "POST");
        options.Time.Fire();
        var exception = await Should.ThrowAsync<ResponseReadException>(sending);
        exception.InnerException.ShouldBeOfType<TimeoutException>();
        exception.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task An_error_whose_body_breaks_off_keeps_its_status()
    {
        var server = new FakeServer(FakeServer.AnswerContent(HttpStatusCode.NotFound, new BrokenContent("""{"code":"a"}""")));
        var exception = await Should.ThrowAsync<ApiException>(server.SendAsync());
        exception.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        exception.RawBody.ShouldBe("""{"code":"a"}""");
    }

    [Fact]
    public async Task A_body_is_read_up_to_the_limit()
    {
        var options = new Transports.TestOptions { MaxResponseBytes = 11 };
        (await FakeServer.Answering(HttpStatusCode.OK, """{"id":"t1"}""").SendAsync(options)).Body.ShouldBe("t1");

        FakeServer server = FakeServer.Answering(HttpStatusCode.OK, """{"id":"t12"}""");
        var exception = await Should.ThrowAsync<ResponseReadException>(server.SendAsync(options));
        exception.InnerException.ShouldBeOfType<InvalidDataException>();
        exception.RawBytes.Length.ShouldBe(11);
        server.Requests.Count.ShouldBe(1);

        (await Should.ThrowAsync<ApiException>(FakeServer.Answering(HttpStatusCode.NotFound, """{"code":"long"}""").SendAsync(options)))
            .RawBytes.Length.ShouldBe(11);
    }

    [Fact]
    public async Task A_long_body_without_an_announced_length_is_read_whole()
    {
        string id = new('x', 3_000_000);
        var server = new FakeServer(FakeServer.AnswerContent(HttpStatusCode.OK, new StreamContent(new UnseekableStream($$"""{"id":"{{id}}"}"""))));
        (await server.SendAsync()).Body.ShouldBe(id);
    }

    [Fact]
    public async Task A_byte_order_mark_and_another_encoding_are_read()
    {
        (await FakeServer.Answering(HttpStatusCode.OK, "\uFEFF{\"id\":\"é\"}").SendAsync()).Body.ShouldBe("é");

        var latin = new ByteArrayContent(Encoding.Latin1.GetBytes("{\"id\":\"é\"}"));
        latin.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=\"iso-8859-1\"");
        (await new FakeServer(FakeServer.AnswerContent(HttpStatusCode.OK, latin)).SendAsync()).Body.ShouldBe("é");

        var wide = new ByteArrayContent([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"id\":\"é\"}")]);
        wide.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-16");
        (await new FakeServer(FakeServer.AnswerContent(HttpStatusCode.OK, wide)).SendAsync()).Body.ShouldBe("é");
    }

    [Fact]
    public async Task Answers_are_validated_where_the_options_ask_for_it()
    {
        string body = $$"""{"id":"{{Secret}}"}""";
        (await FakeServer.Answering(HttpStatusCode.Created, body).SendAsync(method: "POST")).Body.ShouldBe(Secret);

        var options = new Transports.TestOptions { ValidateResponses = true };
        (await FakeServer.Answering(HttpStatusCode.Created, """{"id":"t1"}""").SendAsync(options, "POST")).Body.ShouldBe("t1");
        var exception = await Should.ThrowAsync<ResponseValidationException>(FakeServer.Answering(HttpStatusCode.Created, body).SendAsync(options, "POST"));
        exception.Errors.ShouldHaveSingleItem().Path.ShouldBe("/id");
        exception.Message.ShouldEndWith(", but its answer is not valid: 1 violation (maxLength at /id). Repeating the request would repeat its effect.");
        exception.RawBody.ShouldBe(body);
        exception.ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public void Tests_can_make_answers_and_exceptions()
    {
        var headers = new Dictionary<string, IReadOnlyList<string>> { ["Request-ID"] = ["r1"] };
        new ApiResponse(HttpStatusCode.NoContent, headers).Headers["request-id"].ShouldBe(["r1"]);
        new ApiResponse<int>(HttpStatusCode.OK, 1).Body.ShouldBe(1);

        var error = new ApiException<int>(HttpStatusCode.NotFound, 7, headers, Secret);
        error.Error.ShouldBe(7);
        ((ApiException)error).Error.ShouldBe(7);
        error.RawBody.ShouldBe(Secret);
        error.Message.ShouldBe("The server answered 404 (NotFound).");
        error.ToString().ShouldNotContain(Secret);

        new ApiException((HttpStatusCode)460).Message.ShouldBe("The server answered 460.");
        new ResponseReadException(HttpStatusCode.Created, headers, Secret).ToString().ShouldNotContain(Secret);
        new ResponseValidationException(HttpStatusCode.Created, [new ValidationError("/a", "minimum", Secret)]).Message
            .ShouldBe("The answer is not valid: 1 violation (minimum at /a).");
        new RequestValidationException([.. Enumerable.Range(0, 12).Select(i => new ValidationError($"/items/{i}", "minimum", Secret))])
            .Message.ShouldBe(
                "The request is not valid and was not sent: 12 violations (minimum at /items/0, minimum at /items/1, minimum at /items/2, "
                + "minimum at /items/3, minimum at /items/4, minimum at /items/5, minimum at /items/6, minimum at /items/7, "
                + "minimum at /items/8, minimum at /items/9, …).");
    }

    private sealed class UnseekableStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override bool CanSeek => false;
    }
}
