namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>Always the same moment.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
