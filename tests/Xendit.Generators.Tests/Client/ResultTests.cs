using System.Net;

namespace Xendit.Generators.Tests.Client;

/// <summary>Nothing that an operation may answer with is lost: the status decides what the result is.</summary>
public sealed class ResultTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        servers: [{ url: https://shop.example.com }]
        components:
          schemas:
            Order: { type: object, required: [id], properties: { id: { type: string, minLength: 2 } } }
            Job: { type: object, required: [ticket], properties: { ticket: { type: integer } } }
          responses:
            Job: { description: Later., content: { application/json: { schema: { $ref: "#/components/schemas/Job" } } } }
        paths:
          /different:
            post:
              operationId: placeOrder
              responses:
                "200": { description: Known., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
                "201": { description: New., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
                "202": { $ref: "#/components/responses/Job" }
                "204": { description: Nothing., content: { application/json: { schema: { type: string } } } }
                2XX: { description: Other., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Job" } } } } }
          /maybe:
            get:
              operationId: findOrder
              responses:
                "200": { description: Found., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
                "204": { description: None. }
          /any:
            get:
              operationId: findAny
              responses:
                default: { description: Whatever., content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Order" }, { type: "null" }] } } } }
          /count:
            get:
              operationId: countOrders
              responses:
                "200": { description: Many., content: { application/json: { schema: { type: integer, format: int32 } } } }
                "202": { description: Not yet. }
          /nullable:
            get:
              operationId: readNote
              responses: { "200": { description: A note or null., content: { application/json: { schema: { type: [string, "null"] } } } } }
          /untold:
            get:
              operationId: readAnything
              responses: { "200": { description: Some JSON., content: { application/json: {} } } }
          /head:
            head:
              operationId: checkOrder
              responses: { "200": { description: There., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } }
          /picture:
            get:
              operationId: readPicture
              responses:
                "200": { description: A picture., content: { image/png: { schema: { type: string, format: binary, maxLength: 2 } } } }
                "202": { $ref: "#/components/responses/Job" }
          /same:
            put:
              operationId: replaceOrder
              responses:
                "200": { description: Old., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
                "201": { description: New., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
        """;

    private const string Calls = """
        internal static async Task<string> Place(int status, string? body, bool validate)
        {
            PlaceOrderResult? result = await new Stub(status, body).Client(new ShopClientOptions { ValidateResponses = validate }).PlaceOrderAsync();
            return result is null ? "nothing" : result.Match(order => "order " + order.Id, job => "job " + job.Ticket, jobs => "jobs " + jobs.Count);
        }

        internal static async Task<string> Find(int status, string? body) => (await new Stub(status, body).Client().FindOrderAsync())?.Id ?? "nothing";

        internal static async Task<string> Any(string body) => (await new Stub(200, body).Client().FindAnyAsync())?.Id ?? "nothing";

        internal static async Task<string> Count(int status, string? body)
        {
            int? count = await new Stub(status, body).Client().CountOrdersAsync();
            return count?.ToString() ?? "nothing";
        }

        internal static async Task<string> Note(int status, string? body) => await new Stub(status, body).Client().ReadNoteAsync() ?? "nothing";

        internal static async Task<string> Anything(int status, string? body) =>
            await new Stub(status, body).Client().ReadAnythingAsync() is { } json ? json.GetRawText() : "nothing";

        internal static async Task<string> Check(int status, string? body)
        {
            ApiResponse response = await new Stub(status, body).Client().CheckOrderWithResponseAsync();
            return response.StatusCode.ToString();
        }

        internal static async Task<string> Picture(int status, string? body, string mediaType) =>
            (await new Stub(status, body, mediaType).Client().ReadPictureAsync()).Match(picture => "picture " + picture.Length, job => "job " + job.Ticket);

        internal static async Task<string> Replace(int status, string? body)
        {
            Order order = await new Stub(status, body).Client().ReplaceOrderAsync();
            return order.Id;
        }

        internal static Task<string> Made() => Task.FromResult((PlaceOrderResult.FromOrder(new Order { Id = "o1" }) == new Order { Id = "o1" }).ToString());
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls));

    [Theory]
    [InlineData(200, """{"id":"o1"}""", "order o1")]
    [InlineData(201, """{"id":"o2"}""", "order o2")]
    [InlineData(202, """{"ticket":7}""", "job 7")]
    [InlineData(204, null, "nothing")]
    [InlineData(206, """[{"ticket":7}]""", "jobs 1")]
    public async Task The_status_decides_among_results(int status, string? body, string expected) =>
        (await s_client.Value.CallAsync("Place", status, body, false)).ShouldBe(expected);

    [Theory]
    [InlineData("Find", 200, """{"id":"o1"}""", "o1")]
    [InlineData("Find", 204, null, "nothing")]
    [InlineData("Find", 206, null, "nothing")]
    [InlineData("Find", 206, """{"id":"o1"}""", "o1")]
    [InlineData("Count", 200, "3", "3")]
    [InlineData("Count", 202, null, "nothing")]
    [InlineData("Note", 200, "\"a\"", "a")]
    [InlineData("Note", 200, " null ", "nothing")]
    [InlineData("Anything", 200, """{"a":1}""", """{"a":1}""")]
    [InlineData("Anything", 200, "", "nothing")]
    [InlineData("Check", 200, "", "OK")]
    [InlineData("Replace", 201, """{"id":"o1"}""", "o1")]
    public async Task A_result_may_be_nothing(string method, int status, string? body, string expected) =>
        (await s_client.Value.CallAsync(method, status, body)).ShouldBe(expected);

    [Theory]
    [InlineData(200, "abc", "image/png", "picture 3")]
    [InlineData(202, """{"ticket":7}""", "application/json", "job 7")]
    public async Task Bytes_and_JSON_stand_side_by_side(int status, string body, string mediaType, string expected) =>
        (await s_client.Value.CallAsync("Picture", status, body, mediaType)).ShouldBe(expected);

    [Fact]
    public async Task Results_compare_by_content() => (await s_client.Value.CallAsync("Made")).ShouldBe("True");

    [Theory]
    [InlineData("Find", 200, "", "ResponseReadException")]
    [InlineData("Find", 200, "null", "ResponseReadException")]
    [InlineData("Count", 202, "never read", null)]
    public async Task A_body_that_is_missing_is_no_result(string method, int status, string body, string? exception)
    {
        Exception? thrown = await Record.ExceptionAsync(() => s_client.Value.CallAsync(method, status, body));

        thrown?.GetType().Name.ShouldBe(exception);
    }

    [Fact]
    public async Task Each_result_is_validated()
    {
        (await s_client.Value.CallAsync("Place", 200, """{"id":"o"}""", false)).ShouldBe("order o");
        Exception thrown = (await Record.ExceptionAsync(() => s_client.Value.CallAsync("Place", 200, """{"id":"o"}""", true))).ShouldNotBeNull();

        thrown.GetType().Name.ShouldBe("ResponseValidationException");
        thrown.Message.ShouldContain("/id");
        thrown.GetType().GetProperty("StatusCode")!.GetValue(thrown).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void Nothing_is_reported() => s_client.Value.Generation.ShouldBeClean();

    [Theory]
    [InlineData("null", "nothing")]
    [InlineData("{\"id\":\"o-1\"}", "o-1")]
    public async Task What_only_default_describes_may_be_null(string body, string expected) =>
        (await s_client.Value.CallAsync("Any", body)).ShouldBe(expected);
}
