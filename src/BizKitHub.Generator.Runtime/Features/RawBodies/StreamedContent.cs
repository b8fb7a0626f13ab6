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
internal sealed class StreamedContent : HttpContent
{
    private readonly long? _length;
    private Stream? _stream;

    public StreamedContent(Stream stream, string mediaType)
    {
        _stream = stream;
        _length = stream.CanSeek ? stream.Length - stream.Position : null;
        Headers.TryAddWithoutValidation("Content-Type", HeaderText.Checked(mediaType, nameof(mediaType)));
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Stream source = Interlocked.Exchange(ref _stream, null) ?? throw new InvalidOperationException("A stream can be sent once only.");
        return source.CopyToAsync(stream, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length.GetValueOrDefault();
        return _length is not null;
    }
}
