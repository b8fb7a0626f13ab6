namespace BizKitHub.Generator.Runtime.Tests.Support;

/// <summary>A body without end, which knows how much of it was read.</summary>
internal sealed class EndlessStream : ForwardOnlyStream
{
    public long Taken { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        buffer.Span.Fill((byte)' ');
        Taken += buffer.Length;
        return new(buffer.Length);
    }
}
