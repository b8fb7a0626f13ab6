using System.Text;
using System.Threading.Channels;

namespace BizKitHub.Generator.Runtime.Tests.Support;

/// <summary>A body whose portions come when the test sends them.</summary>
internal sealed class Pipe : MemoryStream
{
    private readonly Channel<byte[]> _portions = Channel.CreateUnbounded<byte[]>();
    private ReadOnlyMemory<byte> _rest;

    public bool IsDisposed { get; private set; }

    public void Send(string text) => _portions.Writer.TryWrite(Encoding.UTF8.GetBytes(text));

    public void End() => _portions.Writer.Complete();

    /// <summary>The connection is lost.</summary>
    public void Break() => _portions.Writer.Complete(new IOException("The socket was closed."));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_rest.IsEmpty)
        {
            if (!await _portions.Reader.WaitToReadAsync(cancellationToken))
            {
                return 0;
            }

            _portions.Reader.TryRead(out byte[]? portion);
            _rest = portion;
        }

        int count = Math.Min(buffer.Length, _rest.Length);
        _rest[..count].CopyTo(buffer);
        _rest = _rest[count..];
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
