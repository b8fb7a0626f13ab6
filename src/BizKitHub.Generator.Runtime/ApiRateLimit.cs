namespace BizKitHub.Generator.Runtime;

/// <summary>Where the key stands in its rate limit, as the answer's <c>X-RateLimit</c> headers tell.</summary>
/// <param name="Limit">How many requests a block of time allows.</param>
/// <param name="Remaining">How many of them are left.</param>
/// <param name="Reset">When the next block starts.</param>
public readonly record struct ApiRateLimit(long? Limit, long? Remaining, global::System.DateTimeOffset? Reset);
