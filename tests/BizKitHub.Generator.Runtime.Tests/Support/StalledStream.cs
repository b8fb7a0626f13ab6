using System.Text;

namespace BizKitHub.Generator.Runtime.Tests.Support;

/// <summary>Takes the bytes only when it is told to go on, as a slow connection does.</summary>
internal sealed class StalledStream : MemoryStream
{
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Text => Encoding.UTF8.GetString(ToArray());

    public void GoOn() => _goOn.SetResult();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await _goOn.Task;
        await base.WriteAsync(buffer, cancellationToken);
    }
}
