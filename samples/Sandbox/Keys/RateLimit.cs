namespace BizKitHub.Sandbox.Keys;

/// <summary>Where a counter stands within its current block.</summary>
internal readonly record struct RateLimit(int Limit, int Used, DateTimeOffset ResetsAt, TimeSpan Wait)
{
    public int Remaining => Math.Max(0, Limit - Used);

    /// <summary>The request just counted was one too many.</summary>
    public bool IsExceeded => Used > Limit;

    /// <summary>Whole seconds until the block ends, rounded up: a caller that waits this long never comes early.</summary>
    public long WaitSeconds => Math.Max(1, (long)Math.Ceiling(Wait.TotalSeconds));
}
