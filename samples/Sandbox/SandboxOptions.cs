namespace BizKitHub.Sandbox;

/// <summary>How a sandbox starts. Every default is what a test wants: a free loopback port, one key, no log.</summary>
public sealed record SandboxOptions
{
    /// <summary>The development key of a sandbox that is given no keys. It opens nothing outside a sandbox.</summary>
    public const string DefaultApiKey = "DEV_Sandbox0Key0For0Local0Use000";

    /// <summary>The keys to accept; the first becomes <see cref="SandboxServer.ApiKey" />.</summary>
    public IReadOnlyList<SandboxKey> Keys { get; init; } = [new SandboxKey(DefaultApiKey)];

    /// <summary>What every new customer starts with; the default is the balance of the documentation's spending example.</summary>
    public decimal OpeningCredit { get; init; } = 510;

    /// <summary>The clock for expiry, rate limits and dates; a test may bring one that it moves itself.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where to listen, as plain HTTP; port 0 takes a free one.</summary>
    public Uri Url { get; init; } = new("http://127.0.0.1:0");

    /// <summary>Gets one line per request, free of keys and identities; <see langword="null"/> is silence.</summary>
    public TextWriter? Log { get; init; }
}
