using System.IO.Compression;
using System.Net;
using System.Text;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>What a fake cannot show: real connections that fail, break and stall.</summary>
public sealed class LoopbackTests
{
    private readonly CountingPool _pool = new();

    [Fact]
    public async Task WhereNobodyListens_TheConnectionFails()
    {
        using ApiTransport transport = Connect(LoopbackServer.NobodyThere());
        ApiException exception = await transport.FailAsync(Api.ReadRequest());
        Assert.Equal("customer.read got no answer: the connection failed (ConnectionError).", exception.Message);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 1)]
    public async Task AConnectionCutBeforeTheAnswer_IsTriedAgainOnlyIfThatIsSafe(bool repeatable, int attempts)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            context.Abort();
        });
        using ApiTransport transport = Connect(server.Address);
        ApiException exception = await transport.FailAsync(repeatable ? Api.ReadRequest() : Api.SpendRequest());
        Assert.Equal(attempts, server.Requests);
        Assert.Null(exception.StatusCode);
        Assert.Equal(!repeatable, exception.Message.EndsWith(" It may have been executed.", StringComparison.Ordinal));
        Assert.Equal(0, _pool.Outstanding);
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 1)]
    public async Task AnAnswerCutInTheMiddle_IsAskedForAgainOnlyIfThatIsSafe(bool repeatable, int attempts)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            context.Response.ContentLength = 100;
            await context.Response.Body.WriteAsync("\"half"u8.ToArray());
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        using ApiTransport transport = Connect(server.Address);
        ApiException exception = await transport.FailAsync(repeatable ? Api.ReadRequest() : Api.SpendRequest());
        Assert.Equal(attempts, server.Requests);
        Assert.StartsWith(repeatable ? "customer.read got no answer" : "customer.creditSpend got no answer", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Fact]
    public async Task AnAnswerThatStalls_TimesOut()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static async context =>
        {
            await context.Response.Body.WriteAsync("\"half"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using ApiTransport transport = Connect(server.Address, TimeSpan.FromMilliseconds(300));
        ApiException exception = await transport.FailAsync(Api.ReadRequest());
        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Equal(1, server.Requests);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Fact]
    public async Task ACancelledCall_LetsTheServerGo()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            context.RequestAborted.Register(left.SetResult);
            arrived.SetResult();
            await left.Task;
        });
        using ApiTransport transport = Connect(server.Address);
        using var caller = new CancellationTokenSource();
        Task<string> call = transport.SendAsync(Api.ReadRequest(), JsonReading.ReadString, caller.Token);
        await arrived.Task;
        await caller.CancelAsync();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(caller.Token, exception.CancellationToken);
        await left.Task;
        Assert.Equal(0, _pool.Outstanding);
    }

    [Fact]
    public async Task ACompressedAnswer_IsUnpacked()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static async context =>
        {
            Assert.Contains("gzip", context.Request.Headers.AcceptEncoding.ToString(), StringComparison.Ordinal);
            context.Response.Headers.ContentEncoding = "gzip";
            await using var zip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await zip.WriteAsync(Encoding.UTF8.GetBytes($"\"{new string('č', 50_000)}\""));
        });
        using ApiTransport transport = Connect(server.Address);
        Assert.Equal(new string('č', 50_000), await transport.SendAsync(Api.ReadRequest()));
        Assert.Equal(0, _pool.Outstanding);
    }

    [Fact]
    public async Task ACompressedAnswerThatIsDamaged_IsNoAnswer()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.WriteAsync("\"not packed\"");
        });
        using ApiTransport transport = Connect(server.Address);
        ApiException exception = await transport.FailAsync(Api.SpendRequest());
        Assert.Equal("customer.creditSpend got no answer: it cannot be unpacked. It may have been executed.", exception.Message);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Fact]
    public async Task AClientOfTheCallers_DecidesItselfAboutCompression()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            static context => context.Response.WriteAsync($"\"{context.Request.Headers.AcceptEncoding}\""));
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.Brotli };
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, new ApiSettings { BaseAddress = server.Address });
        Assert.Equal("br", await transport.SendAsync(Api.ReadRequest()));
    }

    [Fact]
    public async Task ARedirect_IsNotFollowed()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static context =>
        {
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        using ApiTransport transport = Connect(server.Address);
        Assert.Equal(HttpStatusCode.Found, (await transport.FailAsync(Api.ReadRequest())).StatusCode);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task ACookieOfTheServers_IsNotKept()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static async context =>
        {
            context.Response.Cookies.Append("session", "1");
            await context.Response.WriteAsync(context.Request.Cookies.Count == 0 ? "\"none\"" : "\"some\"");
        });
        using ApiTransport transport = Connect(server.Address);
        Assert.Equal("none", await transport.SendAsync(Api.ReadRequest()));
        Assert.Equal("none", await transport.SendAsync(Api.ReadRequest()));
    }

    [Fact]
    public async Task TheCookiesOfARequest_ArriveInOneHeader()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            static context => context.Response.WriteAsync($"\"{string.Join('|', context.Request.Headers.Cookie.ToArray())}\""));
        using var transport = new ApiTransport(new ApiSettings { BaseAddress = server.Address, Credential = ApiCredential.Cookie("session", Api.Key) });
        ApiRequest request = Api.ReadRequest();
        request.AddCookie("a", 1);
        request.AddCookie("b", 2);
        Assert.Equal($"a=1; b=2; session={Api.Key}", await transport.SendAsync(request));
    }

    [Fact]
    public async Task ARequestTurnedAwayWhileItIsBeingSent_IsNotSentAgain()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static async context =>
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            await context.Response.WriteAsync("""{"message":"Too large."}""");
        });
        using ApiTransport transport = Connect(server.Address);
        ApiException exception = await transport.FailAsync(Api.SpendRequest(new string('x', 20_000_000)));
        Assert.Contains("customer.creditSpend", exception.Message, StringComparison.Ordinal);
        Assert.False(_pool.CameBackDirty);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task CallsAtTheSameTime_DoNotMixTheirBuffers()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static context => context.Request.Body.CopyToAsync(context.Response.Body));
        using var transport = new ApiTransport(new ApiSettings { BaseAddress = server.Address });
        string[] texts = [.. Enumerable.Range(0, 200).Select(index => new string((char)('a' + (index % 26)), 1 + (index * 97)))];
        Assert.Equal(texts, await Task.WhenAll(texts.Select(text => transport.SendAsync(Api.SpendRequest(text)))));
    }

    private ApiTransport Connect(Uri address, TimeSpan? timeout = null) => new(new ApiSettings
    {
        BaseAddress = address,
        Credential = ApiCredential.Query("apiKey", Api.Key),
        Timeout = timeout ?? TimeSpan.FromSeconds(100),
        TimeProvider = timeout is null ? new ManualTime(TimeSpan.FromSeconds(60)) : TimeProvider.System,
        BufferPool = _pool,
    });
}
