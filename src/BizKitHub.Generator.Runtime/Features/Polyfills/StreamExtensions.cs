namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.IO;
using global::System.Runtime.InteropServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Streams over memory. On .NET Framework a connection does not heed the token of a read that waits: here the stream is closed
/// when the token is cancelled, and the read ends.
/// </summary>
internal static class StreamExtensions
{
    private const int ChunkLength = 80 * 1024;

    public static async ValueTask<int> ReadAsync(this Stream stream, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        ArraySegment<byte> bytes = SegmentOf(buffer);
        using CancellationTokenRegistration closing = NetFramework.IgnoresTokens ? cancellationToken.Register(static body => ((Stream)body).Dispose(), stream) : default;
        try
        {
            return await stream.ReadAsync(bytes.Array, bytes.Offset, bytes.Count, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
    }

    public static async ValueTask WriteAsync(this Stream stream, ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken)
    {
        ArraySegment<byte> bytes = SegmentOf(buffer);
        await stream.WriteAsync(bytes.Array, bytes.Offset, bytes.Count, cancellationToken).ConfigureAwait(false);
    }

    public static Task CopyToAsync(this Stream stream, Stream destination, CancellationToken cancellationToken) =>
        stream.CopyToAsync(destination, ChunkLength, cancellationToken);

    /// <summary>Nothing here is in memory that is no array.</summary>
    private static ArraySegment<byte> SegmentOf(ReadOnlyMemory<byte> buffer) =>
        MemoryMarshal.TryGetArray(buffer, out ArraySegment<byte> bytes) ? bytes : new ArraySegment<byte>(buffer.ToArray());
}
