namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Net;
using global::System.Security.Cryptography;

/// <summary>
/// Decides whether a failure may pass, and how long to wait for it: as long as the server asks, else a random part of
/// half a second, a second, two seconds and so on (full jitter), so that many clients do not come back together.
/// Whether the operation may be sent again at all is not decided here.
/// </summary>
internal static class RetryPolicy
{
    /// <summary>Older frameworks have no name for it.</summary>
    private const HttpStatusCode TooManyRequests = (HttpStatusCode)429;

    private const int FirstDelay = 500;
    private const int LongestDelay = 8_000;

    /// <summary>A server that asks for a longer wait has no answer for this call.</summary>
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait before the next attempt; <see langword="null"/> to give up.</summary>
    public static TimeSpan? DelayAfter(ApiException failure, int attempt)
    {
        if (failure.StatusCode is not (null or TooManyRequests or HttpStatusCode.ServiceUnavailable))
        {
            return null;
        }

        TimeSpan delay = failure.RetryAfter ?? Backoff(attempt);
        return delay <= LongestRetryAfter ? delay : null;
    }

    private static TimeSpan Backoff(int attempt)
    {
        double longest = Math.Min(FirstDelay * Math.Pow(2, attempt), LongestDelay);
        return TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32((int)longest + 1));
    }
}
