using System.Text;

namespace BizKitHub.Generator.Live.Tests.Chaos;

/// <summary>A connection that ends at any byte of an answer, by a close or by a reset: never a value, never a second spending.</summary>
public sealed class CutTests
{
    private const string Json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string, bool> Cuts => new MatrixTheoryData<string, bool>(["with a length", "in chunks", "packed", "packed in chunks"], [false, true]);

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task AReadThatIsCutAtAnyByte_Fails_AndIsWholeOtherwise(string form, bool isReset)
    {
        byte[] whole = Answer(form, ChaosCalls.Read);
        int length = 0;
        await using var server = new ChaosServer(_ => Cut(whole, Volatile.Read(ref length), isReset));
        using BizKitHubClient client = ChaosCalls.Connect(server.Address);
        for (; length < whole.Length; length++)
        {
            string outcome = await client.ReadAsync(Cancelled);
            Assert.True(outcome.StartsWith("got no answer: the connection failed", StringComparison.Ordinal), $"{length} bytes of {whole.Length}: {outcome}");
        }

        Assert.Equal(ChaosCase.Value, await client.ReadAsync(Cancelled));
    }

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task ASpendingThatIsCutAtAnyByte_MayBeExecuted_AndIsSentOnce(string form, bool isReset)
    {
        byte[] whole = Answer(form, ChaosCalls.Spent);
        await using var server = new ChaosServer(number => Cut(whole, number, isReset));
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options => options.MaxRetries = 5);
        for (int length = 0; length < whole.Length; length++)
        {
            string outcome = await client.SpendAsync(Cancelled);
            Assert.True(outcome.EndsWith(" It may have been executed.", StringComparison.Ordinal), $"{length} bytes of {whole.Length}: {outcome}");
            Assert.Equal(length + 1, server.Requests.Count);
        }

        Assert.Equal(ChaosCase.Value, await client.SpendAsync(Cancelled));
    }

    [Fact]
    public async Task ASpendingOnAConnectionThatEndsUnseen_IsSentOnce()
    {
        await using var server = new ChaosServer(number => number % 2 == 0 ? ChaosAnswer.Ok(ChaosCalls.Spent) : new ChaosAnswer().Close());
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options => options.MaxRetries = 5);
        for (int pair = 0; pair < 50; pair++)
        {
            Assert.Equal(ChaosCase.Value, await client.SpendAsync(Cancelled));
            Assert.EndsWith(" It may have been executed.", await client.SpendAsync(Cancelled), StringComparison.Ordinal);
            Assert.Equal(2 * (pair + 1), server.Requests.Count);
        }
    }

    private static byte[] Answer(string form, string json)
    {
        byte[] body = form.StartsWith("packed", StringComparison.Ordinal) ? ChaosAnswer.Packed(json) : Encoding.UTF8.GetBytes(json);
        string encoding = form.StartsWith("packed", StringComparison.Ordinal) ? "Content-Encoding: gzip\r\n" : "";
        return form.EndsWith("chunks", StringComparison.Ordinal)
            ? [.. Bytes($"{Json}{encoding}Transfer-Encoding: chunked\r\n\r\n"), .. body.Chunk(7).SelectMany(Chunk), .. Bytes("0\r\n\r\n")]
            : [.. Bytes($"{Json}{encoding}Content-Length: {body.Length}\r\n\r\n"), .. body];
    }

    private static byte[] Chunk(byte[] part) => [.. Bytes($"{part.Length:x}\r\n"), .. part, .. "\r\n"u8];

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);

    private static ChaosAnswer Cut(byte[] whole, int length, bool isReset)
    {
        ChaosAnswer part = new ChaosAnswer().Then(whole.AsMemory(0, Math.Min(length, whole.Length)));
        return length >= whole.Length ? part : isReset ? part.Reset() : part.Close();
    }
}
