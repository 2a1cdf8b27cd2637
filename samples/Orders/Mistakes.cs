using Acme.Orders;

namespace Acme;

/// <summary>Code that compiles and can never work. It takes part in a build with <c>-p:Mistakes=true</c> only.</summary>
internal static class Mistakes
{
    private const int Nothing = 0;

    public static Task PlaceAsync(IOrdersClient client) => client.PlaceOrderAsync(new Order
    {
        Customer = "",
        Delivery = OpenEnum<Delivery>.Custom("COURIER"),
        Lines =
        [
            new() { Product = "shirt", Quantity = Nothing },
            new() { Product = "HAT-001", Quantity = 2, Price = 9.999m },
        ],
    });

    public static Task CancelAsync(IOrdersClient client) => client.CancelOrderAsync("12");
}
