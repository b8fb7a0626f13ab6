using BizKitHub.Sandbox.Errors;

namespace BizKitHub.Sandbox.Keys;

/// <summary>
/// Takes a key through the documented checks, in the documented order: presence, format (and the sample), registry, expiry, rate limit,
/// permission. The first that fails names the error; a key refused before the rate limit is not counted.
/// </summary>
internal sealed class ApiKeyCheck(ApiKeyRegistry registry, RateLimiter limiter, TimeProvider clock)
{
    public KeyVerdict Check(string? presented, string path)
    {
        if (RefuseUnseen(presented) is { } unseen)
        {
            return new KeyVerdict(unseen, null);
        }

        if (registry.Find(presented!) is not { } key)
        {
            return new KeyVerdict(ErrorCodes.KeyDoesNotExist, null);
        }

        return RefuseKnown(key) is { } refused
            ? new KeyVerdict(refused, Standing(key, limiter.Look))
            : Admit(key, path);
    }

    private static ErrorCode? RefuseUnseen(string? presented)
    {
        if (string.IsNullOrWhiteSpace(presented))
        {
            return ErrorCodes.KeyIsEmpty;
        }

        if (!ApiKeyFormat.IsValid(presented))
        {
            return ErrorCodes.KeyIsMalformed;
        }

        return presented == ApiKeyFormat.Sample ? ErrorCodes.KeyIsSample : null;
    }

    private ErrorCode? RefuseKnown(SandboxKey key)
    {
        if (key.IsDeleted)
        {
            return ErrorCodes.KeyIsDeleted;
        }

        if (!key.IsActive)
        {
            return ErrorCodes.KeyIsInactive;
        }

        return key.ExpiresAt <= clock.GetUtcNow() ? ErrorCodes.KeyIsExpired : null;
    }

    private KeyVerdict Admit(SandboxKey key, string path)
    {
        var standing = Standing(key, limiter.Take);
        if (standing is { IsExceeded: true })
        {
            return new KeyVerdict(ErrorCodes.TooManyRequests, standing);
        }

        return new KeyVerdict(key.MayCall(path) ? null : ErrorCodes.NoPermission, standing);
    }

    private static RateLimit? Standing(SandboxKey key, Func<string, int, RateLimit> count) =>
        (key.RateLimit ?? ApiKeyFormat.UsualRateLimit(key.Value)) is { } limit ? count(key.Value, limit) : null;
}
