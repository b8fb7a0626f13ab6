using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace BizKitHub.Generator.Soak;

/// <summary>Stands between client and server, over real connections, and does to requests and answers what a plan says.</summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly ConcurrentDictionary<Task, bool> _connections = new();
    private readonly HttpClient _server;
    private readonly FaultPlan _plan;
    private readonly Task _accepting;

    public FaultProxy(Uri server, FaultPlan plan)
    {
        _server = new HttpClient { BaseAddress = server };
        _plan = plan;
        _listener.Start();
        Address = new Uri($"http://{_listener.LocalEndpoint}");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_connections.Keys);
        _server.Dispose();
        _over.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Task serving = ServeAsync(await _listener.AcceptTcpClientAsync(_over.Token));
                _connections.TryAdd(serving, true);
                _ = serving.ContinueWith(done => _connections.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The run is over.
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using (connection)
        {
            try
            {
                connection.NoDelay = true;
                while (await ProxiedRequest.ReadAsync(connection.GetStream(), _over.Token) is { } request)
                {
                    (Fault fault, double place) = _plan.Next();
                    if (!await ServeAsync(connection, request, fault, place))
                    {
                        return;
                    }
                }
            }
            catch (Exception end) when (end is IOException or OperationCanceledException or SocketException)
            {
                // The client hung up, or the run is over.
            }
        }
    }

    /// <returns>Whether the connection is kept.</returns>
    private async Task<bool> ServeAsync(TcpClient connection, ProxiedRequest request, Fault fault, double place)
    {
        if (fault < Fault.None)
        {
            return await TurnAwayAsync(connection, fault);
        }

        if (fault == Fault.Late)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50 * place), _over.Token);
        }

        byte[] answer = await request.ForwardAsync(_server, isPacked: fault is Fault.Packed or Fault.PackedBadly, _over.Token);
        switch (fault)
        {
            case Fault.NoAnswer:
                return false;
            case Fault.Cut or Fault.CutByReset:
                await SendAsync(connection, answer.AsMemory(0, (int)(answer.Length * place)));
                Break(connection, isReset: fault == Fault.CutByReset);
                return false;
            case Fault.Silence:
                _ = await connection.GetStream().ReadAsync(new byte[1], _over.Token);
                return false;
            case Fault.BadGateway:
                return await SendAsync(connection, "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<h1>Oh</h1>\r\n"u8.ToArray());
            case Fault.Page:
                return await SendAsync(connection, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<h1>Hi</h1>\r\n"u8.ToArray());
            case Fault.Noise:
                await SendAsync(connection, "220 mail.example ESMTP\r\n"u8.ToArray());
                return false;
            case Fault.Hints:
                await SendAsync(connection, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n"u8.ToArray());
                break;
            case Fault.PackedBadly:
                answer[^9] ^= 0xFF;
                break;
        }

        return await SendAsync(connection, answer);
    }

    private async Task<bool> TurnAwayAsync(TcpClient connection, Fault fault)
    {
        switch (fault)
        {
            case Fault.Busy:
                return await SendAsync(connection, "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
            case Fault.TooMany:
                return await SendAsync(connection, "HTTP/1.1 429 Slowly\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
            default:
                Break(connection, isReset: fault == Fault.LostByReset);
                return false;
        }
    }

    private async Task<bool> SendAsync(TcpClient connection, ReadOnlyMemory<byte> bytes)
    {
        await connection.GetStream().WriteAsync(bytes, _over.Token);
        return true;
    }

    private static void Break(TcpClient connection, bool isReset)
    {
        if (isReset)
        {
            connection.LingerState = new LingerOption(enable: true, seconds: 0);
        }
    }
}
