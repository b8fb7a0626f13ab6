using BizKitHub.Sandbox.Keys;

namespace BizKitHub.Sandbox;

/// <summary>An API key that the sandbox knows, and the state it is in. Printing one never shows the key.</summary>
public sealed record SandboxKey
{
    /// <summary>Registers a key; refuses what could never pass the format check, so that a typing error shows at once.</summary>
    /// <param name="value">PROD, DEV_ or ROOT and twenty-eight letters or digits; not the documentation's sample.</param>
    public SandboxKey(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!ApiKeyFormat.IsValid(value) || value == ApiKeyFormat.Sample)
        {
            throw new ArgumentException("The key is malformed, or the documentation's sample.", nameof(value));
        }

        Value = value;
    }

    /// <summary>The secret itself.</summary>
    public string Value { get; }

    /// <summary>Requests per ten-minute block; by default what the prefix gives: 1 000 for DEV_, 500 000 for PROD, no limit for ROOT.</summary>
    public int? RateLimit { get; init; }

    /// <summary>From this moment on the key is refused as expired.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>A key that is switched off is refused, and may come back.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>A deleted key is refused with another code than one that never was.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Path prefixes the key may call, such as <c>/api/v1/customer/</c>; by default all.</summary>
    public IReadOnlyList<string>? AllowedPaths { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{Value[..4]}…";

    internal bool MayCall(string path) =>
        AllowedPaths is null || AllowedPaths.Any(prefix => path.StartsWith(prefix, StringComparison.Ordinal));
}
