using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BizKitHub.Generator.Live.Tests.Chaos;

/// <summary>
/// A server that reads whole requests and then does to the connection what the test says, byte for byte. It serves any number
/// of connections at once and counts every request that has arrived as a whole.
/// </summary>
internal sealed class ChaosServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<int, ChaosAnswer> _answer;
    private readonly Task _accepting;

    /// <param name="answer">The answer to each request, by its number, counted from zero.</param>
    public ChaosServer(Func<int, ChaosAnswer> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public ChaosServer(ChaosAnswer answer)
        : this(_ => answer)
    {
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>Each whole request, in Latin-1.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Ends when an answer has come to where it stalls.</summary>
    public Task Reached => _reached.Task;

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_connections);
        _over.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_over.Token)));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using (connection)
        {
            try
            {
                connection.NoDelay = true;
                while (await ReadRequestAsync(connection.GetStream()) is { } request)
                {
                    _requests.Enqueue(request);
                    if (!await _answer(_requests.Count - 1).PlayAsync(connection, _reached, _over.Token))
                    {
                        return;
                    }
                }
            }
            catch (Exception end) when (end is IOException or OperationCanceledException)
            {
                // The client hung up, or the test is over.
            }
        }
    }

    /// <returns>Null when the client has hung up.</returns>
    private async Task<string?> ReadRequestAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        byte[] bytes = new byte[4096];
        int end = -1;
        int length = 0;
        while (end < 0 || text.Length < end + length)
        {
            int count = await stream.ReadAsync(bytes, _over.Token);
            if (count == 0)
            {
                return null;
            }

            text.Append(Encoding.Latin1.GetString(bytes, 0, count));
            if (end < 0 && text.ToString().IndexOf("\r\n\r\n", StringComparison.Ordinal) is >= 0 and var found)
            {
                end = found + 4;
                length = ContentLength(text.ToString()[..end]);
            }
        }

        return text.ToString();
    }

    private static int ContentLength(string head) => head.Split("\r\n")
        .Where(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase))
        .Select(line => int.Parse(line["Content-Length: ".Length..], CultureInfo.InvariantCulture))
        .SingleOrDefault();
}
