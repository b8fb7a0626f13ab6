using System.Text;
using Palette;

namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>What a server on the other end of a connection got, to the byte.</summary>
internal sealed record WireRequest(string Head, byte[] Body)
{
    /// <summary>Path and query.</summary>
    public string Target => Head.Split(' ')[1];

    public string Text => Encoding.UTF8.GetString(Body);

    public string? Header(string name) => Head.Split("\r\n")
        .Where(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 2)..])
        .SingleOrDefault();

    /// <summary>Makes a call over a connection and returns what arrived.</summary>
    public static async Task<WireRequest> OfAsync(Func<PaletteClient, Task> call)
    {
        await using var server = new RawServer(RawServer.NoContent, null);
        using var client = new PaletteClient(new PaletteClientOptions { BaseAddress = server.Address });
        await call(client);
        return Of(Assert.Single(server.Received));
    }

    public static WireRequest Of(byte[] received)
    {
        int end = received.AsSpan().IndexOf("\r\n\r\n"u8);
        return new(Encoding.ASCII.GetString(received, 0, end), received[(end + 4)..]);
    }
}
