using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>
/// A server that misbehaves below HTTP: it reads whole requests and writes, for each, the text that the test gives it. Where
/// that is null, or where there is none left, it hangs up.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Queue<string?> _answers;
    private readonly List<string> _requests = [];
    private readonly TaskCompletionSource _hungUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _serving;

    public RawServer(params IEnumerable<string?> answers)
    {
        _answers = new(answers);
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>The first line of each request that has arrived as a whole.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Ends when a client closes its connection.</summary>
    public Task HungUp => _hungUp.Task;

    public static string Ok(string json) => $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}";

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient connection = await _listener.AcceptTcpClientAsync();
                await ServeAsync(connection.GetStream());
            }
        }
        catch (Exception stopped) when (stopped is SocketException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        try
        {
            while (await ReadRequestAsync(stream) is { } request)
            {
                _requests.Add(request);
                if (!_answers.TryDequeue(out string? answer) || answer is null)
                {
                    return;
                }

                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer));
                if (_answers.TryPeek(out string? next) && next is null)
                {
                    return;
                }
            }
        }
        catch (IOException)
        {
            // The client hung up in the middle.
        }

        _hungUp.TrySetResult();
    }

    /// <returns>The request's first line; null when the client has hung up.</returns>
    private static async Task<string?> ReadRequestAsync(NetworkStream stream)
    {
        string head = "";
        byte[] one = new byte[1];
        while (!head.EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }

            head += (char)one[0];
        }

        string[] lines = head.Split("\r\n");
        string? length = lines.FirstOrDefault(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
        await stream.ReadExactlyAsync(new byte[length is null ? 0 : int.Parse(length["Content-Length: ".Length..], null)]);
        return lines[0];
    }
}
