using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xendit.Sessions;

const string json = """{"Number":5,"Session":{"payment_session_id":"ps-1","status":"ACTIVE","new":1},"Currency":"XYZ"}""";

Order order = JsonSerializer.Deserialize(json, OrderContext.Default.Order)!;
Console.WriteLine($"{order.Number} {order.Session.Status.Known} {order.Currency.Raw}");
Console.WriteLine(JsonSerializer.Serialize(order, OrderContext.Default.Order) == json);

internal sealed record Order(int Number, PaymentSession Session, OpenEnum<Currency> Currency);

[JsonSerializable(typeof(Order))]
internal sealed partial class OrderContext : JsonSerializerContext;
