using System.Text;

namespace Xendit.Generators.Benchmarks;

/// <summary>A session with every member that the documents name, as the API would answer it.</summary>
internal static class DocumentedSession
{
    public static string Json { get; } = """
        {"payment_session_id":"ps-661f87c614802d6c402cd82d","created":"2021-12-31T23:59:59Z","updated":"2021-12-31T23:59:59Z","reference_id":"Alice","customer_id":"cust-e2878b4c-d57e-4a2c-922d-c0313c2800a3","session_type":"PAY","allow_save_payment_method":"OPTIONAL","currency":"IDR","amount":10000,"country":"ID","mode":"PAYMENT_LINK","capture_method":"AUTOMATIC","channel_properties":{"cards":{"card_on_file_type":"CUSTOMER_UNSCHEDULED","skip_three_ds":false,"statement_descriptor":"Acme Store"}},"payment_link_configuration":{"primary_payment_channels":["CARDS","DANA"]},"allowed_payment_channels":["CARDS","OVO","DANA"],"expires_at":"2021-12-31T23:59:59Z","locale":"en","metadata":{"my_custom_id":"merchant-123","my_custom_order_id":"order-123"},"description":"Payment for your order #123","items":[{"type":"PHYSICAL_PRODUCT","name":"Shirt","net_unit_amount":5000,"quantity":2,"category":"Clothes"}],"success_return_url":"https://yourcompany.com/success","cancel_return_url":"https://yourcompany.com/cancel","status":"ACTIVE","payment_link_url":"https://xen.to/kGxPCi60","payment_token_id":null,"payment_id":null,"payment_request_id":null,"business_id":"661f87c614802d6c402cd82d","components_sdk_key":null,"origins":null}
        """;

    public static byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Json);
}
