namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Security.Cryptography;
using global::System.Text;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Sends parts with a boundary between them (RFC 2046). The boundary is random, so that no file can have been made to
/// contain it. Streams are copied, never read into memory, and not disposed.
/// </summary>
#if NET
internal sealed class PartsContent : HttpContent
#else
internal sealed class PartsContent : CancellableContent
#endif
{
    private const int BoundaryBytes = 16;

    private readonly IReadOnlyList<MultipartPart> _parts;
    private readonly byte[] _delimiter;
    private readonly byte[] _end;
    private readonly long? _length;
    private int _sent;

    public PartsContent(IReadOnlyList<MultipartPart> parts, string mediaType)
    {
        string boundary = "parts-" + Convert.ToHexString(RandomNumberGenerator.GetBytes(BoundaryBytes));
        _parts = parts;
        _delimiter = Encoding.ASCII.GetBytes($"--{boundary}\r\n");
        _end = Encoding.ASCII.GetBytes($"--{boundary}--\r\n");
        _length = ComputeLength();
        Headers.TryAddWithoutValidation("Content-Type", $"{HeaderText.Checked(mediaType, nameof(mediaType))}; boundary={boundary}");
    }

    private static ReadOnlyMemory<byte> LineEnd { get; } = "\r\n"u8.ToArray();

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);
#endif

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        bool isFirst = Interlocked.Exchange(ref _sent, 1) == 0;
        foreach (MultipartPart part in _parts)
        {
            await stream.WriteAsync(_delimiter, cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync(part.Head, cancellationToken).ConfigureAwait(false);
            if (part.Stream is null)
            {
                await stream.WriteAsync(part.Bytes, cancellationToken).ConfigureAwait(false);
            }
            else if (isFirst)
            {
                await part.Stream.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                throw new InvalidOperationException("A stream can be sent once only.");
            }

            await stream.WriteAsync(LineEnd, cancellationToken).ConfigureAwait(false);
        }

        await stream.WriteAsync(_end, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length.GetValueOrDefault();
        return _length is not null;
    }

    private long? ComputeLength()
    {
        long? length = _end.Length;
        foreach (MultipartPart part in _parts)
        {
            length += _delimiter.Length + part.Head.Length + part.Length + LineEnd.Length;
        }

        return length;
    }
}
