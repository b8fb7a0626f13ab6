using System.Text;
using BizKitHub.Generator.Live.Tests.Support;
using Kitchen;

namespace BizKitHub.Generator.Live.Tests.Answers;

/// <summary>A client in front of a real server that answers, byte for byte, what the test says.</summary>
internal sealed class KitchenServer : IAsyncDisposable
{
    private readonly RawServer _server;

    public KitchenServer(params IEnumerable<string?> answers)
    {
        _server = new RawServer(answers);
        Client = new KitchenClient(new KitchenClientOptions { BaseAddress = _server.Address, MaxRetries = 0 });
    }

    public KitchenClient Client { get; }

    /// <summary>The first lines of the requests.</summary>
    public IReadOnlyList<string> Requests => _server.Requests;

    /// <summary>Ends when the client has closed its connection.</summary>
    public Task HungUp => _server.HungUp;

    public static string Answer(string status, string contentType, string body, string headers = "") =>
        $"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    public static string Empty(string status, string headers = "") => $"HTTP/1.1 {status}\r\n{headers}Content-Length: 0\r\n\r\n";

    /// <summary>An answer in portions of so many characters, without an end.</summary>
    public static string Open(string contentType, string body, int portion) =>
        $"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nTransfer-Encoding: chunked\r\n\r\n"
        + string.Concat(body.Chunk(portion).Select(p => $"{Encoding.UTF8.GetByteCount(p):x}\r\n{new string(p)}\r\n"));

    public static string Whole(string contentType, string body, int portion) => Open(contentType, body, portion) + "0\r\n\r\n";

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }
}
