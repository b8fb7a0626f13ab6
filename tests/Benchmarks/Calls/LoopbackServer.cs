using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using BizKitHub.Generator.Benchmarks.ByHand;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;

namespace BizKitHub.Generator.Benchmarks.Calls;

/// <summary>
/// Kestrel's connections on loopback with ready-made answers to the three calls: of HTTP it reads as much as it takes to
/// find the end of a request, so that neither its time nor its memory hides the clients'.
/// </summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly WebApplication _application;
    private readonly byte[] _accountInfo = Answer(SeedAnswers.AccountInfo);
    private readonly byte[] _createdCustomer = Answer(SeedAnswers.CreatedCustomer);
    private readonly byte[] _spentCredit = Answer(SeedAnswers.SpentCredit);

    /// <summary>Listens on a free port.</summary>
    public LoopbackServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Run(ServeAsync)));
        _application = builder.Build();
        _application.StartAsync().GetAwaiter().GetResult();
    }

    public Uri Address => new(_application.Urls.First());

    public void Dispose()
    {
        _application.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)_application).Dispose();
    }

    private static byte[] Answer(string json) => Encoding.UTF8.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");

    private async Task ServeAsync(ConnectionContext connection)
    {
        PipeReader input = connection.Transport.Input;
        while (true)
        {
            ReadResult read = await input.ReadAsync().ConfigureAwait(false);
            ReadOnlySequence<byte> rest = read.Buffer;
            while (TryRead(ref rest, out byte[]? answer))
            {
                await connection.Transport.Output.WriteAsync(answer).ConfigureAwait(false);
            }

            input.AdvanceTo(rest.Start, rest.End);
            if (read.IsCompleted)
            {
                return;
            }
        }
    }

    /// <summary>Takes one whole request off the sequence, and says what to answer.</summary>
    private bool TryRead(ref ReadOnlySequence<byte> sequence, out byte[]? answer)
    {
        ReadOnlySpan<byte> bytes = sequence.IsSingleSegment ? sequence.FirstSpan : sequence.ToArray();
        int end = bytes.IndexOf("\r\n\r\n"u8) + 4;
        int length = end < 4 ? bytes.Length + 1 : end + ContentLength(bytes[..end]);
        bool whole = length <= bytes.Length;
        answer = !whole ? null
            : bytes[..end].IndexOf("/create"u8) >= 0 ? _createdCustomer
            : bytes[..end].IndexOf("/credit-spend"u8) >= 0 ? _spentCredit
            : _accountInfo;
        sequence = whole ? sequence.Slice(length) : sequence;
        return whole;
    }

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> name = "Content-Length: "u8;
        int at = head.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(head[(at + name.Length)..], out int length, out _) ? length : 0;
    }
}
