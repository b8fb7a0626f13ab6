using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BizKitHub.Generator.Package.Tests.Building;

/// <summary>A server on this machine that answers with texts by path, and with 404 elsewhere. It counts what it was asked for.</summary>
internal sealed class DocumentServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, string> _texts = new();
    private int _requests;

    public DocumentServer()
    {
        Address = new($"http://localhost:{FreePort()}/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = AnswerAsync();
    }

    public Uri Address { get; }

    public int Requests => _requests;

    /// <summary>Puts a text on the server, and says where.</summary>
    public Uri Add(string path, string text)
    {
        _texts["/" + path] = text;
        return new(Address, path);
    }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                HttpListenerContext call = await _listener.GetContextAsync();
                Interlocked.Increment(ref _requests);
                if (_texts.TryGetValue(call.Request.Url!.AbsolutePath, out string? text))
                {
                    await call.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
                }
                else
                {
                    call.Response.StatusCode = (int)HttpStatusCode.NotFound;
                }

                call.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
