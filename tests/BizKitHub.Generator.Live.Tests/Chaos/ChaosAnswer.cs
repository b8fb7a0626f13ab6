using System.IO.Compression;
using System.Net.Sockets;
using System.Text;

namespace BizKitHub.Generator.Live.Tests.Chaos;

/// <summary>What a server does with a connection once it has a request: a list of steps, after which the connection is kept.</summary>
internal sealed class ChaosAnswer
{
    private const string Json = "Content-Type: application/json\r\n";

    private readonly List<Func<TcpClient, TaskCompletionSource, CancellationToken, Task<bool>>> _steps = [];

    /// <summary>An answer that begins with a text in UTF-8.</summary>
    public static ChaosAnswer Text(string text) => new ChaosAnswer().Then(text);

    /// <summary>An answer of success with a body of that many bytes and whatever headers.</summary>
    public static ChaosAnswer Ok(byte[] body, string headers = Json) =>
        Text($"HTTP/1.1 200 OK\r\n{headers}Content-Length: {body.Length}\r\n\r\n").Then(body);

    public static ChaosAnswer Ok(string body, string headers = Json) => Ok(Encoding.UTF8.GetBytes(body), headers);

    /// <summary>An answer of whatever head and body, without a length.</summary>
    public static ChaosAnswer Head(string head, string body = "") => Text($"{head}\r\n\r\n{body}");

    public static ChaosAnswer Chunked(string chunks, string headers = Json) => Text($"HTTP/1.1 200 OK\r\n{headers}Transfer-Encoding: chunked\r\n\r\n{chunks}");

    public static byte[] Packed(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return packed.ToArray();
    }

    public static byte[] Packed(string body) => Packed(Encoding.UTF8.GetBytes(body));

    public ChaosAnswer Then(string text) => Then(Encoding.UTF8.GetBytes(text));

    public ChaosAnswer Then(ReadOnlyMemory<byte> bytes) => Do(async (connection, _, over) =>
    {
        await connection.GetStream().WriteAsync(bytes, over);
        return true;
    });

    /// <summary>Sends the bytes one by one, each in a packet of its own where the network lets it.</summary>
    public ChaosAnswer Slowly(string text) => Do(async (connection, _, over) =>
    {
        foreach (byte one in Encoding.UTF8.GetBytes(text))
        {
            await connection.GetStream().WriteAsync(new[] { one }, over);
            await Task.Yield();
        }

        return true;
    });

    /// <summary>Sends the same again and again, until the client hangs up.</summary>
    public ChaosAnswer Forever(string text) => Do(async (connection, _, over) =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        while (true)
        {
            await connection.GetStream().WriteAsync(bytes, over);
        }
    });

    public ChaosAnswer Wait(TimeSpan time) => Do(async (_, _, over) =>
    {
        await Task.Delay(time, over);
        return true;
    });

    /// <summary>Says and does nothing any more, until the client hangs up.</summary>
    public ChaosAnswer Stall() => Do(async (connection, reached, over) =>
    {
        reached.TrySetResult();
        _ = await connection.GetStream().ReadAsync(new byte[1], over);
        return false;
    });

    public ChaosAnswer Close() => Do((connection, _, _) =>
    {
        connection.Client.Shutdown(SocketShutdown.Both);
        return Task.FromResult(false);
    });

    /// <summary>Breaks the connection, as a machine that crashes or a firewall would.</summary>
    public ChaosAnswer Reset() => Do((connection, _, _) =>
    {
        connection.LingerState = new LingerOption(enable: true, seconds: 0);
        return Task.FromResult(false);
    });

    /// <returns>Whether the connection may be used for another request.</returns>
    public async Task<bool> PlayAsync(TcpClient connection, TaskCompletionSource reached, CancellationToken over)
    {
        foreach (Func<TcpClient, TaskCompletionSource, CancellationToken, Task<bool>> step in _steps)
        {
            if (!await step(connection, reached, over))
            {
                return false;
            }
        }

        return true;
    }

    private ChaosAnswer Do(Func<TcpClient, TaskCompletionSource, CancellationToken, Task<bool>> step)
    {
        _steps.Add(step);
        return this;
    }
}
