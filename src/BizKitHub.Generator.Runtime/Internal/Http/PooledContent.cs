namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// A request body in a pooled buffer, which every attempt of a call sends again. A connection may still be sending when
/// the call is over, because an answer or a cancellation came early; the buffer then never goes back to its pool, where
/// the next one to rent it would change what is being sent.
/// </summary>
#if NET
internal sealed class PooledContent : HttpContent
#else
internal sealed class PooledContent : CancellableContent
#endif
{
    private const int Closed = int.MinValue;

    private readonly PooledBuffer _buffer;
    private int _senders;

    public PooledContent(PooledBuffer buffer, string mediaType)
    {
        _buffer = buffer;
        Headers.TryAddWithoutValidation("Content-Type", HeaderText.Checked(mediaType, nameof(mediaType)));
    }

    /// <summary>Whether a connection still had it when it was disposed.</summary>
    public bool IsSending => Volatile.Read(ref _senders) != Closed;

    /// <summary>The body, valid until it is disposed.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.Written;

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);
#endif

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
#if NET
        ObjectDisposedException.ThrowIf(Interlocked.Increment(ref _senders) <= 0, this);
#else
        if (Interlocked.Increment(ref _senders) <= 0)
        {
            throw new ObjectDisposedException(nameof(PooledContent));
        }

#endif
        try
        {
            await stream.WriteAsync(_buffer.Written, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _senders);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.CompareExchange(ref _senders, Closed, 0) == 0)
        {
            _buffer.Dispose();
        }

        base.Dispose(disposing);
    }
}
