namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>A body whose connection fails after its first bytes.</summary>
internal sealed class BreakingStream(byte[] start) : MemoryStream(start, writable: false)
{
    public override int Read(Span<byte> buffer) => FailAtTheEnd(base.Read(buffer));

    public override int Read(byte[] buffer, int offset, int count) => FailAtTheEnd(base.Read(buffer, offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        FailAtTheEnd(await base.ReadAsync(buffer, cancellationToken));

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        FailAtTheEnd(await base.ReadAsync(buffer.AsMemory(offset, count), cancellationToken));

    private static int FailAtTheEnd(int count) => count > 0 ? count : throw new HttpIOException(HttpRequestError.ResponseEnded, "The connection broke off.");
}
