using Xendit.Quickstart;
using Xendit.Sandbox;
using Xendit.Sessions;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    string? key = Environment.GetEnvironmentVariable("XENDIT_API_KEY");
    if (!string.IsNullOrWhiteSpace(key))
    {
        // Without an address of its own the client goes to the server that the document names.
        string? address = Environment.GetEnvironmentVariable("XENDIT_BASE_URL");
        Uri? server = string.IsNullOrWhiteSpace(address) ? null : new Uri(address);
        await new Tour(key, server, isSandbox: false).RunAsync(stop.Token);
        return 0;
    }

    var options = new SandboxOptions();
    await using SandboxServer sandbox = await SandboxServer.StartAsync(options, stop.Token);
    await new Tour(options.ApiKey, sandbox.BaseUrl, isSandbox: true).RunAsync(stop.Token);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Page.Text("Stopped.");
    return 1;
}
catch (Exception failure) when (failure is ApiException or HttpRequestException)
{
    Page.Section("The tour ends here");
    Page.Text(failure.Message);
    if (failure is ApiException<Error> { Error: { } error })
    {
        Page.Line(error.ErrorCode ?? "Error", error.Message);
    }

    return 1;
}
