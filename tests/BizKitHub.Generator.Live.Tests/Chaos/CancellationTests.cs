using Palette;

namespace BizKitHub.Generator.Live.Tests.Chaos;

/// <summary>The caller's token ends a call wherever it is, and is the token of the exception.</summary>
public sealed class CancellationTests
{
    private const string Json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    /// <summary>Nothing that is tested takes that long; a call that its token does not end fails here.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private static readonly Dictionary<string, Func<ChaosAnswer>> Stages = new()
    {
        ["before the answer"] = () => new ChaosAnswer().Stall(),
        ["in the status line"] = () => ChaosAnswer.Text("HTTP/1.").Stall(),
        ["in the headers"] = () => ChaosAnswer.Text(Json).Stall(),
        ["before the body"] = () => ChaosAnswer.Text($"{Json}Content-Length: 100\r\n\r\n").Stall(),
        ["in the body"] = () => ChaosAnswer.Text($"{Json}Content-Length: 100\r\n\r\n{{").Stall(),
        ["in a chunk"] = () => ChaosAnswer.Chunked("10\r\n{").Stall(),
        ["between chunks"] = () => ChaosAnswer.Chunked("1\r\n{\r\n").Stall(),
        ["in a packed body"] = () => ChaosAnswer.Text($"{Json}Content-Encoding: gzip\r\nContent-Length: 100\r\n\r\n").Then(ChaosAnswer.Packed("{}").AsMemory(0, 11)).Stall(),
        ["in a body without length"] = () => ChaosAnswer.Text($"{Json}Connection: close\r\n\r\n{{").Stall(),
        ["in a failure"] = () => ChaosAnswer.Text("HTTP/1.1 500 Oh\r\nContent-Length: 100\r\n\r\n<").Stall(),
        ["after hints"] = () => ChaosAnswer.Text("HTTP/1.1 103 Early Hints\r\n\r\n").Stall(),
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string> StageNames => [.. Stages.Keys];

    [Theory]
    [MemberData(nameof(StageNames))]
    public async Task AToken_EndsTheCall(string stage)
    {
        await using var server = new ChaosServer(Stages[stage]());
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options => options.Timeout = Timeout.InfiniteTimeSpan);
        await EndAsync(server.Reached, token => client.ReadAsync(token));

        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(StageNames))]
    public async Task AToken_EndsASpending_ThatIsNotSentAgain(string stage)
    {
        await using var server = new ChaosServer(Stages[stage]());
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options => options.MaxRetries = 5);
        await EndAsync(server.Reached, token => client.SpendAsync(token));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AToken_EndsTheWaitForTheNextAttempt()
    {
        await using var server = new ChaosServer(ChaosAnswer.Text("HTTP/1.1 429 Slowly\r\nRetry-After: 30\r\nContent-Length: 0\r\n\r\n").Stall());
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options => options.MaxRetries = 5);
        await EndAsync(server.Reached, token => client.ReadAsync(token));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ATokenThatIsOver_SendsNothing()
    {
        await using var server = new ChaosServer(ChaosAnswer.Ok(ChaosCalls.Read));
        using BizKitHubClient client = ChaosCalls.Connect(server.Address);
        await EndAsync(Task.CompletedTask, token => client.ReadAsync(token));
        await EndAsync(Task.CompletedTask, token => client.SpendAsync(token));

        Assert.True(server.Requests.Count <= 0, "A call that was cancelled before it began was sent.");
    }

    [Fact]
    public async Task AToken_EndsABodyThatIsStillBeingSent()
    {
        await using var server = new ChaosServer(new ChaosAnswer().Stall());
        using var client = new PaletteClient(new PaletteClientOptions { BaseAddress = server.Address });
        using var body = new SilentStream();
        await EndAsync(body.Reached, token => client.Bodies.AttachmentAsync(new(body), token));

        Assert.InRange(server.Requests.Count, 0, 1);
    }

    private static async Task EndAsync(Task reached, Func<CancellationToken, Task> call)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        if (reached.IsCompleted)
        {
            await source.CancelAsync();
        }

        Task ending = call(source.Token);
        await reached.WaitAsync(Hang, Cancelled);
        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ending.WaitAsync(Hang, Cancelled));
        Assert.Equal(source.Token, exception.CancellationToken);
    }
}
