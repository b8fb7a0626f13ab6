using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Chaos;

/// <summary>A body that begins and then never comes to its end.</summary>
internal sealed class SilentStream : ForwardOnlyStream
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when somebody waits for the rest.</summary>
    public Task Reached => _reached.Task;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _reached.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
