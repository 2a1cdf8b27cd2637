using System.Text;
using Acme.Orders;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

// A server that answers what breaks the document with a problem (RFC 9457), and one request that does.
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
await using WebApplication app = builder.Build();

app.MapPost("/orders", static async (HttpRequest request) =>
{
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body);
    return Order.TryFromJson(body.ToArray(), out Order? order, out IReadOnlyList<ValidationError> errors)
        ? Results.Text(order.ToJson(), "application/json", statusCode: StatusCodes.Status201Created)
        : Results.ValidationProblem(ValidationError.ByPath(errors));
});

await app.StartAsync();

const string Broken = """{ "customer": "", "delivery": "COURIER", "lines": [{ "product": "shirt", "quantity": 0 }] }""";
using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
using HttpResponseMessage answer = await http.PostAsync("/orders", new StringContent(Broken, Encoding.UTF8, "application/json"));
Console.WriteLine($"{(int)answer.StatusCode} {answer.Content.Headers.ContentType}");
Console.WriteLine(await answer.Content.ReadAsStringAsync());
