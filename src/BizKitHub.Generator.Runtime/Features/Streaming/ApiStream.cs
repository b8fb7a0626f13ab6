namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.IO;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// An answer that arrives item by item. Opening it is a call like any other: it may be repeated, and its time may run out.
/// From then on there is no time limit, and nothing is sent again. Disposing of it ends the answer, wherever it is.
/// </summary>
internal sealed class ApiStream : IDisposable
{
    private const int ChunkLength = 16 * 1024;

    private readonly ApiFailures _failures;
    private readonly ApiCall _call;
    private readonly ReceivedResponse _response;
    private readonly Stream _body;
    private readonly ItemFraming _framing;
    private readonly PooledBuffer _chunk;
    private ReadOnlyMemory<byte> _unread;

    private ApiStream(ApiTransport transport, ApiCall call, ReceivedResponse response, Stream body, ApiStreamFormat format)
    {
        ArrayPool<byte> pool = transport.Settings.BufferPool;
        _failures = transport.Failures;
        _call = call;
        _response = response;
        _body = body;
        _framing = ItemFraming.Create(format, pool);
        _chunk = new PooledBuffer(pool, ChunkLength);
    }

    public static async Task<ApiStream> OpenAsync(ApiTransport transport, ApiRequest request, string accept, ApiStreamFormat format, CancellationToken cancellationToken)
    {
        ApiCall call = transport.Begin(request, cancellationToken);
        ReceivedResponse? response = null;
        try
        {
            response = await transport.ExchangeAsync(call, accept, cancellationToken, leavesBody: true).ConfigureAwait(false);
            if (response.MediaType is { } type && IsOtherThing(type, format))
            {
                throw transport.Failures.NoStream(call, response, type);
            }

            call.EndDeadline();
            return new ApiStream(transport, call, response, await response.OpenAsync(cancellationToken).ConfigureAwait(false), format);
        }
        catch (Exception e)
        {
            call.SeesFailure(e);
            response?.Dispose();
            call.Dispose();
            throw;
        }
    }

    /// <summary>Waits for the next item. False when there are no more.</summary>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (!_framing.IsOver)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (_framing.TryTake(ref _unread))
                {
                    return true;
                }

                if (_framing.IsTooLong)
                {
                    throw _failures.TooLong(_call, _response, ItemFraming.LongestItem);
                }

                if (!_framing.IsOver && !await FillAsync(cancellationToken).ConfigureAwait(false))
                {
                    return _framing.TryTakeLast();
                }
            }

            return false;
        }
        catch (Exception e) when (_call.SeesFailure(e))
        {
            throw;
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or IOException or InvalidDataException)
        {
            throw cancellationToken.IsCancellationRequested
                ? new OperationCanceledException("The call was cancelled.", cancellationToken)
                : _failures.BrokenOff(_call, _response, e);
        }
    }

    /// <summary>The item that was waited for.</summary>
    public T Read<T>(JsonRead<T> read)
    {
        var reader = new Utf8JsonReader(_framing.Item.Span);
        try
        {
            reader.Read();
            T value = _call.Read(ref reader, read);
            return reader.Read() ? throw new JsonException("The value does not end where it should.") : value;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            ApiException broken = _failures.BrokenContract(_call, _response, _framing.Item, reader.TokenStartIndex, e);
            _call.SeesFailure(broken);
            throw broken;
        }
    }

    public void Dispose()
    {
        _body.Dispose();
        _response.Dispose();
        _call.Dispose();
        _framing.Dispose();
        _chunk.Dispose();
    }

    /// <summary>A server that cannot do events may answer with a page or with JSON, in which no event would be found.</summary>
    private static bool IsOtherThing(string type, ApiStreamFormat format) =>
        format is not (ApiStreamFormat.Lines or ApiStreamFormat.Sequence)
        && (type.EndsWith("json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("html", StringComparison.OrdinalIgnoreCase));

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        _chunk.Clear();
        int count = await _body.ReadAsync(_chunk.GetMemory(1), cancellationToken).ConfigureAwait(false);
        _chunk.Advance(count);
        _unread = _chunk.Written;
        return count > 0;
    }
}
