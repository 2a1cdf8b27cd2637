using Xendit.Sessions;

IXenditSessionsClient client = new XenditSessionsClient(new XenditSessionsClientOptions { BaseUrl = new Uri(args[0]), ApiKey = args[1] });

PaymentSession created = await client.CreateSessionAsync(new CreateSessionRequest
{
    ReferenceId = "order-123",
    SessionType = SessionType.Pay,
    Currency = Currency.Idr,
    Amount = 10000,
    Mode = SessionMode.PaymentLink,
    Country = Country.Id,
});
PaymentSession read = await client.GetSessionAsync(created.PaymentSessionId);
Console.WriteLine($"{read.ReferenceId} {read.Status} {read == created}");

try
{
    await client.GetSessionAsync("ps-000000000000000000000000");
}
catch (ApiException<Error> refused)
{
    Console.WriteLine(refused.Error.ErrorCode);
}
