using Xendit.Quickstart;
using Xendit.Sandbox;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

string? key = Environment.GetEnvironmentVariable("XENDIT_API_KEY");
if (!string.IsNullOrWhiteSpace(key))
{
    await new Tour(key, server: null).RunAsync(stop.Token);
    return;
}

var options = new SandboxOptions();
await using SandboxServer sandbox = await SandboxServer.StartAsync(options, stop.Token);
await new Tour(options.ApiKey, sandbox.BaseUrl).RunAsync(stop.Token);
