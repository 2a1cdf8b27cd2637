using System;

Console.WriteLine(Neighbour.Yaml);
Console.WriteLine(Neighbour.OpenApi);
Console.WriteLine(Xendit.Sessions.PaymentSession.FromJson("""{"payment_session_id":"ps-1","status":"ACTIVE"}""").Status.Known);
