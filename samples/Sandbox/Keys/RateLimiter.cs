namespace BizKitHub.Sandbox.Keys;

/// <summary>
/// Counts by name in fixed ten-minute blocks of the clock (12:00, 12:10, …), as the error registry describes the API's limit. All names
/// share the block, so one moment resets them all.
/// </summary>
internal sealed class RateLimiter(TimeProvider clock)
{
    private static TimeSpan Block => TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);
    private long _block = long.MinValue;

    /// <summary>Counts one and says where that leaves the name; past the limit nothing more is counted.</summary>
    public RateLimit Take(string name, int limit) => Count(name, limit, 1);

    public RateLimit Look(string name, int limit) => Count(name, limit, 0);

    public void Forget(string name)
    {
        lock (_gate)
        {
            _used.Remove(name);
        }
    }

    private RateLimit Count(string name, int limit, int taken)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            EnterBlock(now.Ticks / Block.Ticks);
            var wanted = _used.GetValueOrDefault(name) + taken;
            _used[name] = Math.Min(wanted, limit);
            var resetsAt = new DateTimeOffset((_block + 1) * Block.Ticks, TimeSpan.Zero);
            return new RateLimit(limit, wanted, resetsAt, resetsAt - now);
        }
    }

    private void EnterBlock(long block)
    {
        if (block != _block)
        {
            _block = block;
            _used.Clear();
        }
    }
}
