using System.IO.Compression;
using System.Net;
using System.Text;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>How much of an answer the client takes into memory.</summary>
public sealed class ResponseLimitTests
{
    private const int Limit = 100_000;

    private readonly CountingPool _pool = new();

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task ABodyOfTheLimit_IsRead_AndOneByteMoreIsNot(bool isPacked, bool saysItsLength)
    {
        string text = new('x', Limit - 2);
        using var whole = new RecordingHandler(_ => Answer($"\"{text}\"", isPacked, saysItsLength));
        using var longer = new RecordingHandler(_ => Answer($"\"{text}\" ", isPacked, saysItsLength));

        Assert.Equal(text, await CallAsync(whole, transport => transport.SendAsync(Api.ReadRequest())));
        ApiException exception = await CallAsync(longer, transport => transport.FailAsync(Api.ReadRequest()));

        Assert.Equal("customer.read answered HTTP 200 with more than the 100000 bytes that MaxResponseContentBufferSize allows.", exception.Message);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Single(longer.Requests);
    }

    [Fact]
    public async Task ABodyThatUnpacksToALot_IsUnpackedUpToTheLimit()
    {
        const int Unpacked = 50_000_000;
        using var handler = new RecordingHandler(_ => Answer(new string(' ', Unpacked), isPacked: true, saysItsLength: true));
        ApiException exception = await CallAsync(handler, transport => transport.FailAsync(Api.ReadRequest()));

        Assert.Contains("MaxResponseContentBufferSize", exception.Message, StringComparison.Ordinal);
        Assert.True(_pool.Largest <= 2 * (Limit + 1), "The room for the answer did not stay within twice the limit.");
    }

    [Fact]
    public async Task ALengthThatIsTooMuch_IsBelieved()
    {
        using var body = new EndlessStream();
        using var handler = new RecordingHandler(_ => Endless(body, HttpStatusCode.OK, announced: Limit + 1));
        await CallAsync(handler, transport => transport.FailAsync(Api.ReadRequest()));

        Assert.Equal(0, body.Taken);
    }

    [Fact]
    public async Task AnEndlessBody_IsReadUpToTheLimit()
    {
        using var body = new EndlessStream();
        using var handler = new RecordingHandler(_ => Endless(body, HttpStatusCode.OK));
        await CallAsync(handler, transport => transport.FailAsync(Api.ReadRequest()));

        Assert.Equal(Limit + 1, body.Taken);
    }

    [Fact]
    public async Task AnEndlessFailure_IsReadInPart_AndStaysThatFailure()
    {
        using var body = new EndlessStream();
        using var handler = new RecordingHandler(_ => Endless(body, HttpStatusCode.InternalServerError));
        ApiException exception = await CallAsync(handler, transport => transport.FailAsync(Api.ReadRequest()));

        Assert.Equal(HttpStatusCode.InternalServerError, exception.StatusCode);
        Assert.Equal((64 * 1024) + 1, body.Taken);
    }

    [Fact]
    public async Task AnEndlessBodyThatNobodyReads_IsNoFailure()
    {
        using var body = new EndlessStream();
        using var handler = new RecordingHandler(_ => Endless(body, HttpStatusCode.OK));
        await CallAsync(handler, async transport =>
        {
            await transport.SendAsync(Api.ReadRequest(), TestContext.Current.CancellationToken);
            return true;
        });

        Assert.Equal((64 * 1024) + 1, body.Taken);
    }

    [Fact]
    public async Task TheLengthOfWhatIsOnlyAskedAbout_IsNoLengthOfTheAnswer()
    {
        using var handler = new RecordingHandler(_ => Answer("", isPacked: false, saysItsLength: true, announced: long.MaxValue));
        var head = new ApiRequest(new ApiOperation("file.head", "HEAD", repeatable: true), "/file");
        string? found = await CallAsync(handler, transport => transport.SendForAsync(head, static answer => answer.TextOrNull(), TestContext.Current.CancellationToken));

        Assert.Null(found);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void ALimitThatNothingMeets_IsRefused(int limit)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Settings(limit));
        Assert.Equal("MaxResponseContentBufferSize", exception.ParamName);
    }

    private static HttpResponseMessage Answer(string text, bool isPacked, bool saysItsLength, long? announced = null)
    {
        var packed = new MemoryStream();
        using (Stream target = isPacked ? new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true) : new BufferedStream(packed))
        {
            target.Write(Encoding.UTF8.GetBytes(text));
            target.Flush();
            packed = new MemoryStream(packed.ToArray());
        }

        var content = new StreamContent(packed);
        content.Headers.ContentLength = saysItsLength ? announced ?? packed.Length : null;
        if (isPacked)
        {
            content.Headers.ContentEncoding.Add("gzip");
        }

        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    private static HttpResponseMessage Endless(EndlessStream body, HttpStatusCode status, long? announced = null)
    {
        var content = new StreamContent(body);
        content.Headers.ContentLength = announced;
        return new HttpResponseMessage(status) { Content = content };
    }

    private ApiSettings Settings(int limit) => new()
    {
        BaseAddress = new Uri("https://api.example.com"),
        BufferPool = _pool,
        MaxResponseContentBufferSize = limit,
    };

    private async Task<T> CallAsync<T>(RecordingHandler handler, Func<ApiTransport, Task<T>> call)
    {
        using var client = new HttpClient(handler, disposeHandler: false);
        using var transport = new ApiTransport(client, Settings(Limit));
        T result = await call(transport);
        Assert.Equal(0, _pool.Outstanding);
        Assert.False(_pool.CameBackDirty);
        return result;
    }
}
