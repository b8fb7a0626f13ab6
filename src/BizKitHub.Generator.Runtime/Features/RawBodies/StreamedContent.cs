namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// A request body that comes out of the caller's stream, from where it stands to its end. It can be sent once, and the
/// stream stays the caller's: it is not disposed.
/// </summary>
#if NET
internal sealed class StreamedContent : HttpContent
#else
internal sealed class StreamedContent : CancellableContent
#endif
{
    private readonly StreamBody _body;
    private readonly long? _length;
    private int _sent;

    public StreamedContent(StreamBody body, string mediaType)
    {
        _body = body;
        _length = body.Stream.CanSeek ? body.Stream.Length - body.Stream.Position : null;
        Headers.TryAddWithoutValidation("Content-Type", HeaderText.Checked(mediaType, nameof(mediaType)));
    }

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);
#endif

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        Interlocked.Exchange(ref _sent, 1) == 0
            ? _body.Stream.CopyToAsync(stream, cancellationToken)
            : throw new InvalidOperationException("A stream can be sent once only.");

    protected override bool TryComputeLength(out long length)
    {
        length = _length.GetValueOrDefault();
        return _length is not null;
    }
}
