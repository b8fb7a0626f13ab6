using System.Net;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

public sealed class RetryTests
{
    private readonly ManualTime _time = new(TimeSpan.FromSeconds(60));
    private readonly CountingPool _pool = new();

    public static TheoryData<HttpStatusCode> PassingFailures => [HttpStatusCode.TooManyRequests, HttpStatusCode.ServiceUnavailable];

    public static TheoryData<HttpStatusCode> LastingFailures =>
    [
        HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.NotFound, HttpStatusCode.Conflict,
        HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway, HttpStatusCode.GatewayTimeout,
    ];

    [Theory]
    [MemberData(nameof(PassingFailures))]
    public async Task ARepeatableOperation_IsRepeatedUntilItSucceeds(HttpStatusCode status)
    {
        using var handler = new RecordingHandler(attempt => attempt < 2 ? Api.Json("{}", status) : Api.Json("\"ok\""));
        Assert.Equal("ok", await SendAsync(handler, Api.ReadRequest()));
        Assert.Equal(3, handler.Requests.Count);
        Assert.All(handler.Requests, request => Assert.Equal(handler.Requests[0].Uri, request.Uri));
    }

    [Theory]
    [MemberData(nameof(PassingFailures))]
    public async Task ARepeatableOperation_IsGivenUpAfterItsRetries(HttpStatusCode status)
    {
        using var handler = new RecordingHandler(_ => Api.Json("{}", status));
        Assert.Equal(status, (await FailAsync(handler, Api.ReadRequest())).StatusCode);
        Assert.Equal(3, handler.Requests.Count);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Theory]
    [MemberData(nameof(PassingFailures))]
    public async Task AnyOtherOperation_IsSentOnceWhateverComesBack(HttpStatusCode status)
    {
        using var handler = new RecordingHandler(_ => Api.Json("{}", status).With("Retry-After", "0"));
        await FailAsync(handler, Api.SpendRequest());
        Assert.Single(handler.Requests);
        Assert.Empty(_time.Waits);
    }

    [Theory]
    [MemberData(nameof(LastingFailures))]
    public async Task AFailureThatWillNotPass_IsNotRepeated(HttpStatusCode status)
    {
        using var handler = new RecordingHandler(_ => Api.Json("{}", status).With("Retry-After", "0"));
        await FailAsync(handler, Api.ReadRequest());
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task AFailedConnection_IsTriedAgain()
    {
        using var handler = new RecordingHandler(attempt => attempt < 2 ? throw new HttpRequestException("down") : Api.Json("\"ok\""));
        Assert.Equal("ok", await SendAsync(handler, Api.ReadRequest()));
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task AFailedConnection_IsNotTriedAgainForMoney()
    {
        using var handler = new RecordingHandler(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, "down"));
        ApiException exception = await FailAsync(handler, Api.SpendRequest());
        Assert.Single(handler.Requests);
        Assert.Equal("customer.creditSpend got no answer: the connection failed (ConnectionError).", exception.Message);
        Assert.Null(exception.StatusCode);
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }

    [Fact]
    public async Task AnAnswerThatBreaksTheContract_IsNotAskedForAgain()
    {
        using var handler = new RecordingHandler(_ => Api.Json("7"));
        await FailAsync(handler, Api.ReadRequest());
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task NoRetries_MeansNone()
    {
        using var handler = new RecordingHandler(_ => Api.Json("{}", HttpStatusCode.ServiceUnavailable));
        await FailAsync(handler, Api.ReadRequest(), maxRetries: 0);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task RetryAfter_IsWaitedFor()
    {
        using var handler = new RecordingHandler(attempt => attempt switch
        {
            0 => Api.Json("{}", HttpStatusCode.TooManyRequests).With("Retry-After", "7"),
            1 => Api.Json("{}", HttpStatusCode.ServiceUnavailable).With("Retry-After", (_time.GetUtcNow() + TimeSpan.FromSeconds(11)).ToString("R")),
            _ => Api.Json("\"ok\""),
        });
        await SendAsync(handler, Api.ReadRequest());
        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(11)], _time.Waits);
    }

    [Theory]
    [InlineData(30, 3)]
    [InlineData(31, 1)]
    [InlineData(3600, 1)]
    public async Task ARetryAfterThatIsTooLong_IsLeftToTheCaller(int seconds, int attempts)
    {
        using var handler = new RecordingHandler(_ => Api.Json("{}", HttpStatusCode.TooManyRequests).With("Retry-After", $"{seconds}"));
        ApiException exception = await FailAsync(handler, Api.ReadRequest());
        Assert.Equal(attempts, handler.Requests.Count);
        Assert.Equal(TimeSpan.FromSeconds(seconds), exception.RetryAfter);
    }

    [Theory]
    [InlineData("1000000000000", 1)]
    [InlineData("99999999999999999999999999", 1)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", 1)]
    [InlineData("-1", 3)]
    [InlineData("soon", 3)]
    [InlineData("", 3)]
    [InlineData("1.5", 3)]
    [InlineData("Fri, 31 Dec 1999 23:59:59 GMT", 3)]
    public async Task ARetryAfterThatIsAbsurd_IsNeverWaitedFor(string value, int attempts)
    {
        using var handler = new RecordingHandler(_ => Api.Json("{}", HttpStatusCode.TooManyRequests).With("Retry-After", value));
        ApiException exception = await FailAsync(handler, Api.ReadRequest());
        Assert.Equal(attempts, handler.Requests.Count);
        Assert.All(_time.Waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(1)));
        Assert.Equal(attempts == 1, exception.RetryAfter > TimeSpan.FromDays(10_000));
    }

    [Fact]
    public async Task ARetryAfterBeyondTheCallsTime_IsLeftToTheCaller()
    {
        // The deadline of 80 s is no wait that this clock skips; two waits of 30 s fit into it, a third does not.
        using var handler = new RecordingHandler(_ => Api.Json("{}", HttpStatusCode.TooManyRequests).With("Retry-After", "30"));
        ApiException exception = await FailAsync(handler, Api.ReadRequest(), maxRetries: 9, timeout: TimeSpan.FromSeconds(80));
        Assert.Equal(3, handler.Requests.Count);
        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
    }

    [Fact]
    public async Task WithoutRetryAfter_TheWaitsGrowAndVary()
    {
        var waits = new HashSet<TimeSpan>();
        for (int call = 0; call < 20; call++)
        {
            using var handler = new RecordingHandler(_ => Api.Json("{}", HttpStatusCode.ServiceUnavailable));
            var time = new ManualTime(TimeSpan.FromSeconds(60));
            using var client = new HttpClient(handler);
            using var transport = new ApiTransport(client, Api.Settings(time, _pool, maxRetries: 6));
            await transport.FailAsync(Api.ReadRequest());
            Assert.Equal(7, handler.Requests.Count);
            waits.UnionWith(time.Waits);
        }

        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(8)));
        Assert.Contains(waits, wait => wait > TimeSpan.FromSeconds(1));
        Assert.True(waits.Count > 20, "Full jitter does not repeat itself.");
    }

    [Fact]
    public void TheFirstWait_IsHalfASecondAtMost()
    {
        for (int call = 0; call < 200; call++)
        {
            Assert.InRange(RetryPolicy.DelayAfter(new ApiException(), 0)!.Value, TimeSpan.Zero, TimeSpan.FromMilliseconds(500));
        }
    }

    [Fact]
    public async Task ABody_IsTheSameInEveryAttempt()
    {
        var request = new ApiRequest(new ApiOperation("customer.search", "POST", repeatable: true), "/search");
        request.SetJson("Barášek", JsonWriting.WriteString);
        request.AddHeader("Content-Language", "cs");
        using var handler = new RecordingHandler(attempt => attempt < 2 ? Api.Json("{}", HttpStatusCode.ServiceUnavailable) : Api.Json("\"ok\""));
        await SendAsync(handler, request);
        Assert.Equal(3, handler.Requests.Count);
        Assert.All(handler.Requests, sent =>
        {
            Assert.Equal("\"Barášek\"", sent.Body);
            Assert.Equal("cs", sent.Header("Content-Language"));
        });
        Assert.Equal(0, _pool.Outstanding);
    }

    private async Task<string> SendAsync(RecordingHandler handler, ApiRequest request)
    {
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(_time, _pool));
        return await transport.SendAsync(request);
    }

    private async Task<ApiException> FailAsync(RecordingHandler handler, ApiRequest request, int maxRetries = 2, TimeSpan? timeout = null)
    {
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, new ApiSettings
        {
            BaseAddress = new Uri("https://api.example.com"),
            MaxRetries = maxRetries,
            Timeout = timeout ?? TimeSpan.FromSeconds(100),
            TimeProvider = _time,
            BufferPool = _pool,
        });
        return await transport.FailAsync(request);
    }
}
