namespace Xendit.Sandbox;

/// <summary>Settings of a sandbox.</summary>
public sealed class SandboxOptions
{
    /// <summary>The API key that the sandbox accepts.</summary>
    public string ApiKey { get; set; } = "xnd_development_sandbox";

    /// <summary>The clock: sessions expire by it.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>How long <see cref="Fault.Delay"/> holds an answer back.</summary>
    public TimeSpan FaultDelay { get; set; } = TimeSpan.FromSeconds(2);
}
