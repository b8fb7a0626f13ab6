using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>Which deadlines serve another call, and which must not.</summary>
public sealed class DeadlinesTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly Deadlines _deadlines = new(TimeProvider.System);

    [Fact]
    public void ADeadlineThatDidNotCome_ServesTheNextCall()
    {
        CancellationTokenSource first = _deadlines.Start(Hour)!;
        _deadlines.GiveBack(first);

        Assert.Same(first, _deadlines.Start(Hour));
        Assert.NotSame(first, _deadlines.Start(Hour));
    }

    [Fact]
    public void ADeadlineThatCame_ServesNobody()
    {
        CancellationTokenSource first = _deadlines.Start(Hour)!;
        first.Cancel();
        _deadlines.GiveBack(first);

        CancellationTokenSource second = _deadlines.Start(Hour)!;

        Assert.NotSame(first, second);
        Assert.False(second.IsCancellationRequested);
    }

    [Fact]
    public void DeadlinesOfAnotherClock_AreEachTheirCallsOwn()
    {
        var time = new ManualTime();
        var deadlines = new Deadlines(time);
        deadlines.GiveBack(deadlines.Start(Hour)!);
        time.Advance(Hour / 2);

        CancellationTokenSource second = deadlines.Start(Hour)!;
        time.Advance(Hour * 3 / 4);
        Assert.False(second.IsCancellationRequested);
        time.Advance(Hour / 4);

        Assert.True(second.IsCancellationRequested);
    }

    [Fact]
    public void NoTimeout_IsNoDeadline() => Assert.Null(_deadlines.Start(Timeout.InfiniteTimeSpan));

    [Fact]
    public void AnyNumberOfDeadlines_MayRunTogether()
    {
        CancellationTokenSource[] running = [.. Enumerable.Range(0, 200).Select(_ => _deadlines.Start(Hour)!)];

        Assert.Distinct(running);
        Array.ForEach(running, _deadlines.GiveBack);
        Assert.All(Enumerable.Range(0, 200).Select(_ => _deadlines.Start(Hour)!), d => Assert.False(d.IsCancellationRequested));
    }

    [Fact]
    public void AnAnsweredCall_LeavesItsDeadlineToTheNext()
    {
        CancellationToken first = End(Begin(), answered: true);

        Assert.Equal(first, _deadlines.Start(Hour)!.Token);
    }

    [Fact]
    public void ACallWithoutAnAnswer_TakesItsDeadlineAlong()
    {
        CancellationToken first = End(Begin(), answered: false);

        Assert.NotEqual(first, _deadlines.Start(Hour)!.Token);
    }

    [Fact]
    public async Task ACallWhoseBodyIsStillBeingSent_TakesItsDeadlineAlong()
    {
        var connection = new StalledStream();
        ApiCall call = Begin();
        Task sending = call.Content!.CopyToAsync(connection, TestContext.Current.CancellationToken);
        Assert.False(sending.IsCompleted);

        CancellationToken first = End(call, answered: true);
        connection.GoOn();
        await sending;
        await connection.DisposeAsync();

        Assert.NotEqual(first, _deadlines.Start(Hour)!.Token);
    }

    [Fact]
    public async Task AToken_ThatAProviderHasSeen_IsNeverAnotherCalls()
    {
        var seen = new List<CancellationToken>();
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, new ApiSettings
        {
            BaseAddress = new Uri("https://api.example.com"),
            Credential = new ApiTokenCredential(token =>
            {
                seen.Add(token);
                return new ValueTask<string>("token");
            }),
        });

        await transport.SendAsync(Api.ReadRequest());
        await transport.SendAsync(Api.ReadRequest());

        Assert.NotEqual(seen[0], seen[1]);
    }

    private static CancellationToken End(ApiCall call, bool answered)
    {
        CancellationToken token = call.Token;
        if (answered)
        {
            call.SetAnswered();
        }

        call.Dispose();
        return token;
    }

    private ApiCall Begin() => new(Api.SpendRequest(), Api.Settings(), _deadlines, CancellationToken.None);
}
