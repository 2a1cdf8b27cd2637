using System.Text;
using System.Text.Json.Serialization;
using Xendit.Sessions;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.ConfigureHttpJsonOptions(static options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, OrderContext.Default);
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, SessionsJson.Default);
});
WebApplication app = builder.Build();

// Generated records as parameter and as result, and one of ours that holds one.
app.MapPost("/sessions", static (CreateSessionRequest request) => new PaymentSession
{
    PaymentSessionId = "ps-661f87c614802d6c402cd82d",
    Status = SessionStatus.Active,
    ReferenceId = request.ReferenceId,
    Currency = request.Currency,
    Items = request.Items?.Select(static item => new PaymentSessionItem { Name = item.Name, AdditionalProperties = item.AdditionalProperties }).ToList(),
});
app.MapPost("/orders", static (Order order) => Results.Ok(order with { Number = order.Number + 1 }));
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
Console.WriteLine(await PostAsync("sessions", """{"reference_id":"order-1","session_type":"PAY","currency":"XYZ","amount":1,"mode":"PAYMENT_LINK","country":"ID","items":[{"name":"Shirt","net_unit_amount":1,"quantity":1,"colour":"blue"}]}"""));
Console.WriteLine(await PostAsync("sessions", """{"amount":1}"""));
Console.WriteLine(await PostAsync("orders", """{"number":4,"session":{"payment_session_id":"ps-2","status":"LATER","new":1}}"""));
await app.StopAsync();

async Task<string> PostAsync(string path, string json)
{
    using var content = new StringContent(json, Encoding.UTF8, "application/json");
    using HttpResponseMessage answer = await client.PostAsync(path, content);
    return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
}

internal sealed record Order(int Number, PaymentSession Session);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Order))]
internal sealed partial class OrderContext : JsonSerializerContext;
