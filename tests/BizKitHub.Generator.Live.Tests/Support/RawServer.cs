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
    private readonly List<byte[]> _received = [];
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

    /// <summary>Each whole request, to the byte.</summary>
    public IReadOnlyList<byte[]> Received => _received;

    /// <summary>Ends when a client closes its connection.</summary>
    public Task HungUp => _hungUp.Task;

    public static string Ok(string json) => $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}";

    public static string NoContent => "HTTP/1.1 204 No Content\r\n\r\n";

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
    private async Task<string?> ReadRequestAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        string head = "";
        if (!await ReadUntilAsync(stream, bytes, text => (head = text).EndsWith("\r\n\r\n", StringComparison.Ordinal)))
        {
            return null;
        }

        string[] lines = head.Split("\r\n");
        string? length = lines.FirstOrDefault(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
        byte[] body = new byte[length is null ? 0 : int.Parse(length["Content-Length: ".Length..], null)];
        await stream.ReadExactlyAsync(body);
        bytes.AddRange(body);
        if (lines.Contains("Transfer-Encoding: chunked"))
        {
            await ReadUntilAsync(stream, bytes, text => text.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal));
        }

        _received.Add([.. bytes]);
        return lines[0];
    }

    /// <summary>Reads byte by byte until the text so far, in Latin-1, is what it should be.</summary>
    private static async Task<bool> ReadUntilAsync(NetworkStream stream, List<byte> bytes, Predicate<string> isComplete)
    {
        string text = "";
        byte[] one = new byte[1];
        do
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return false;
            }

            bytes.Add(one[0]);
            text += (char)one[0];
        }
        while (!isComplete(text));

        return true;
    }
}
