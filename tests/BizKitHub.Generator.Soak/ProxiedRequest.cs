using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace BizKitHub.Generator.Soak;

/// <summary>A request that arrived as a whole, with no more of it than the server needs.</summary>
internal sealed record ProxiedRequest(string Method, string Target, byte[] Body)
{
    /// <returns>Null when the client has hung up.</returns>
    public static async Task<ProxiedRequest?> ReadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var received = new List<byte>();
        byte[] bytes = new byte[4096];
        string? head = null;
        int length = 0;
        while (head is null || received.Count < head.Length + length)
        {
            int count = await stream.ReadAsync(bytes, cancellationToken);
            if (count == 0)
            {
                return null;
            }

            received.AddRange(bytes.AsSpan(0, count));
            if (head is null && Encoding.ASCII.GetString([.. received]) is var text && text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is >= 0 and var end)
            {
                head = text[..(end + 4)];
                length = LengthOf(head);
            }
        }

        string[] line = head.Split(' ', 3);
        return new(line[0], line[1], [.. received[head.Length..]]);
    }

    /// <summary>Has the server answer, and returns the answer as it goes over the wire.</summary>
    public async Task<byte[]> ForwardAsync(HttpClient server, bool isPacked, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(new HttpMethod(Method), Target);
        if (Body.Length > 0)
        {
            request.Content = new ByteArrayContent(Body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        using HttpResponseMessage response = await server.SendAsync(request, cancellationToken);
        byte[] body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (isPacked)
        {
            body = Pack(body);
        }

        string head = $"HTTP/1.1 {(int)response.StatusCode} {response.ReasonPhrase}\r\nContent-Type: application/json\r\n{(isPacked ? "Content-Encoding: gzip\r\n" : "")}Content-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    private static int LengthOf(string head) => head.Split("\r\n")
        .Where(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase))
        .Select(line => int.Parse(line["Content-Length: ".Length..], CultureInfo.InvariantCulture))
        .SingleOrDefault();

    private static byte[] Pack(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return packed.ToArray();
    }
}
