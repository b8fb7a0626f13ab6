namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.IO;
using global::System.IO.Compression;
using global::System.Net.Http;
using global::System.Runtime.CompilerServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Takes the bodies of answers out of their connections and unpacks them. A body that is longer than it may be is not read
/// to its end: what counts are the bytes that it is unpacked to, whatever length it announces.
/// </summary>
internal static class BodyReader
{
    public const string Gzip = "gzip";

    /// <summary>The first room for an answer; one that says that it is longer gets its room as its bytes arrive.</summary>
    private const int FirstCapacity = 4 * 1024;
    private const int LongestFirstCapacity = 1024 * 1024;

    /// <summary>No array is longer, and one byte more has to fit in.</summary>
    private const int LongestBuffer = PooledBuffer.LongestArray - 1;

    /// <summary>The body; of one that is longer than it may be the beginning, which is longer than it may be.</summary>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public static async ValueTask<PooledBuffer> ReadAsync(HttpContent content, ArrayPool<byte> pool, int longest, CancellationToken cancellationToken)
    {
        int limit = Math.Min(longest, LongestBuffer);
        long announced = content.Headers.ContentLength ?? FirstCapacity;
        var body = new PooledBuffer(pool, (int)Math.Min(Math.Min(announced, limit), LongestFirstCapacity) + 1);
        try
        {
            using Stream stream = await OpenAsync(content, cancellationToken).ConfigureAwait(false);
            int count;
            do
            {
                Memory<byte> room = body.GetMemory(1);
                int most = Math.Min(room.Length, limit - body.Length + 1);
                count = await stream.ReadAsync(room[..most], cancellationToken).ConfigureAwait(false);
                body.Advance(count);
            }
            while (count > 0 && body.Length <= limit);

            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The handler's own decompression would bring Brotli with it, a tenth of a small program. A browser unpacks by itself
    /// and leaves the header where it is.
    /// </summary>
    public static async ValueTask<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (string.Equals(HeaderText.Of(content.Headers, "Content-Encoding"), Gzip, StringComparison.OrdinalIgnoreCase)
            && !OperatingSystem.IsBrowser())
        {
            return new GZipStream(stream, CompressionMode.Decompress);
        }

        return stream;
    }
}
