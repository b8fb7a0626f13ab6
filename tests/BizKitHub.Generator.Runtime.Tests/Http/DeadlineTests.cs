using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>How a call ends that gets no answer.</summary>
public sealed class DeadlineTests
{
    private readonly CountingPool _pool = new();
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task ACallWhoseTimeIsUp_Fails()
    {
        var time = new ManualTime();
        using var handler = new RecordingHandler(NeverAnswer);
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using var transport = new ApiTransport(client, Api.Settings(time, _pool));
        Task<string> call = transport.SendAsync(Api.ReadRequest(), JsonReading.ReadString, CancellationToken.None);
        await _arrived.Task;
        time.Advance(TimeSpan.FromSeconds(99));
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => call);
        Assert.Equal("customer.read got no answer in time.", exception.Message);
        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Null(exception.StatusCode);
        Assert.Single(handler.Requests);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Fact]
    public async Task ATimeoutOfMoney_SaysThatItMayHaveGone()
    {
        var time = new ManualTime();
        using var handler = new RecordingHandler(NeverAnswer);
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using var transport = new ApiTransport(client, Api.Settings(time, _pool));
        Task<string> call = transport.SendAsync(Api.SpendRequest(), JsonReading.ReadString, CancellationToken.None);
        await _arrived.Task;
        time.Advance(TimeSpan.FromSeconds(100));
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => call);
        Assert.Equal("customer.creditSpend got no answer in time. It may have been executed.", exception.Message);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task ACancelledCall_EndsAsCancelled()
    {
        using var handler = new RecordingHandler(NeverAnswer);
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using var transport = new ApiTransport(client, Api.Settings(new ManualTime(), _pool));
        using var caller = new CancellationTokenSource();
        Task<string> call = transport.SendAsync(Api.ReadRequest(), JsonReading.ReadString, caller.Token);
        await _arrived.Task;
        await caller.CancelAsync();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(caller.Token, exception.CancellationToken);
        Assert.True(call.IsCanceled);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AConnectionThatBreaksBecauseTheCallEnds_IsNoFailureOfItsOwn(bool cancelled)
    {
        var time = new ManualTime();
        await using var body = new BreakingStream();
        using var handler = new RecordingHandler(_ => new HttpResponseMessage { Content = new StreamContent(body) });
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(time, _pool));
        using var caller = new CancellationTokenSource();
        Task<string> call = transport.SendAsync(Api.SpendRequest(), JsonReading.ReadString, caller.Token);
        await body.Reached;
        if (cancelled)
        {
            await caller.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }
        else
        {
            time.Advance(TimeSpan.FromSeconds(100));
            Assert.IsType<TimeoutException>((await Assert.ThrowsAsync<ApiException>(() => call)).InnerException);
        }

        Assert.Equal(0, _pool.Outstanding);
    }

    [Fact]
    public async Task ACallCancelledBeforehand_IsNotSent()
    {
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(new ManualTime(), _pool));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => transport.SendAsync(Api.SpendRequest(), JsonReading.ReadString, new CancellationToken(canceled: true)));
        Assert.Empty(handler.Requests);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Fact]
    public async Task ACallCancelledBetweenAttempts_EndsAsCancelled()
    {
        using var caller = new CancellationTokenSource();
        using var handler = new RecordingHandler(_ => Api.Json("{}", System.Net.HttpStatusCode.ServiceUnavailable).With("Retry-After", "20"));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(new ManualTime(), _pool));
        Task<string> call = transport.SendAsync(Api.ReadRequest(), JsonReading.ReadString, caller.Token);
        while (handler.Requests.Count == 0)
        {
            await Task.Yield();
        }

        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task AnEndlessTimeout_LeavesTheEndToTheCaller()
    {
        using var caller = new CancellationTokenSource();
        using var handler = new RecordingHandler(NeverAnswer);
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using var transport = new ApiTransport(client, new ApiSettings
        {
            BaseAddress = new Uri("https://api.example.com"),
            Timeout = Timeout.InfiniteTimeSpan,
            TimeProvider = new ManualTime(),
        });
        Task<string> call = transport.SendAsync(Api.ReadRequest(), JsonReading.ReadString, caller.Token);
        await _arrived.Task;
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task TheTimeoutOfTheCallersClient_IsATimeoutToo()
    {
        using var handler = new RecordingHandler(NeverAnswer);
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromMilliseconds(1) };
        using var transport = new ApiTransport(client, Api.Settings(new ManualTime(), _pool));
        ApiException exception = await transport.FailAsync(Api.ReadRequest());
        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task AnExceptionOfTheCallersHandler_PassesThrough()
    {
        using var handler = new RecordingHandler(_ => throw new NotSupportedException("mine"));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(pool: _pool));
        Assert.Equal("mine", (await Assert.ThrowsAsync<NotSupportedException>(() => transport.SendAsync(Api.SpendRequest()))).Message);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Fact]
    public async Task AClientOfTheCallers_IsNotDisposed()
    {
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using var client = new HttpClient(handler);
        new ApiTransport(client, Api.Settings()).Dispose();
        using HttpResponseMessage response = await client.GetAsync(new Uri("https://example.com"), TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task ADisposedTransport_SendsNothing()
    {
        var transport = new ApiTransport(Api.Settings());
        transport.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => transport.SendAsync(Api.ReadRequest()));
    }

    private async Task<HttpResponseMessage> NeverAnswer(int attempt, CancellationToken cancellationToken)
    {
        _arrived.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return Api.Json("\"too late\"");
    }
}
