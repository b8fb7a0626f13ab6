using Kitchen;
using static BizKitHub.Generator.Live.Tests.Answers.KitchenServer;

namespace BizKitHub.Generator.Live.Tests.Answers;

/// <summary>Answers that arrive item by item over a real connection, in portions of any size.</summary>
public sealed class StreamTests
{
    private const string Events = "text/event-stream";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task EveryFormat_IsReadInPortionsOfAnySize(int portion)
    {
        await using var server = new KitchenServer(
            Whole(Events, ": hello\r\ndata: {\"text\":\r\ndata: \"krájet\"}\r\n\r\nevent: x\ndata:{\"text\":\"vařit\"}\n\ndata: [DONE]\n\n", portion),
            Whole(Events, "data: order up\n\ndata: [DONE]\ndata: not yet\n\n", portion),
            Whole(Events, "event: step\nid: 1\nretry: 500\ndata: {\"text\":\"cut\"}\n\nevent: step\ndata: {\"text\":\"boil\"}\n\n", portion),
            Whole("application/x-ndjson", "{\"text\":\"cut\"}\r\n\n{\"text\":\"boil\"}", portion),
            Whole("application/json-seq", "\u001E{\"text\":\"cut\"}\n\u001E{\"text\":\n\"boil\"}\n", portion));
        Assert.Equal(["krájet", "vařit"], await server.Client.Streams.StepsAsync(Cancelled).Select(s => s.Text).ToListAsync(Cancelled));
        Assert.Equal(["order up", "[DONE]\nnot yet"], await server.Client.Streams.CallsAsync(Cancelled).ToListAsync(Cancelled));
        Assert.Equal(
            [("step", "1", 500L, "cut"), ("step", null, null, "boil")],
            await server.Client.Streams.EventsAsync(Cancelled).Select(e => (e.Event, e.Id, e.Retry, e.Data.Text)).ToListAsync(Cancelled));
        Assert.Equal(["cut", "boil"], await server.Client.Streams.LinesAsync(Cancelled).Select(s => s.Text).ToListAsync(Cancelled));
        Assert.Equal(["cut", "boil"], await server.Client.Streams.RecordsAsync(Cancelled).Select(s => s.Text).ToListAsync(Cancelled));
    }

    [Fact]
    public async Task AnOperationOfBoth_HasTwoMethods()
    {
        await using var server = new KitchenServer(
            Answer("200 OK", "application/json", """{"text":"yes"}"""), Whole(Events, "data: {\"text\":\"y\"}\n\ndata: {\"text\":\"es\"}\n\n", 5));
        var question = new Step { Text = "Ready?" };
        Assert.Equal("yes", (await server.Client.Streams.TalkAsync(question, Cancelled)).Text);
        Assert.Equal("yes", string.Concat(await server.Client.Streams.TalkStreamAsync(question, Cancelled).Select(s => s.Text).ToListAsync(Cancelled)));
    }

    [Fact]
    public async Task WhoStops_ClosesTheConnection()
    {
        await using var server = new KitchenServer(Open(Events, "data: {\"text\":\"cut\"}\n\n", 1));
        await foreach (Step step in server.Client.Streams.StepsAsync(Cancelled))
        {
            Assert.Equal("cut", step.Text);
            break;
        }

        await server.HungUp.WaitAsync(Cancelled);
    }

    [Fact]
    public async Task Cancelling_EndsTheStreamAndTheConnection()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new KitchenServer(Open(Events, "data: {\"text\":\"cut\"}\n\n", 1));
        await using IAsyncEnumerator<Step> steps = server.Client.Streams.StepsAsync(Cancelled).GetAsyncEnumerator(cancellation.Token);
        Assert.True(await steps.MoveNextAsync());
        ValueTask<bool> next = steps.MoveNextAsync();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());
        await server.HungUp.WaitAsync(Cancelled);
    }

    [Fact]
    public async Task AConnectionThatBreaks_IsAFailure()
    {
        await using var server = new KitchenServer(Open(Events, "data: {\"text\":\"cut\"}\n\ndata: {\"te", 1), null);
        await using IAsyncEnumerator<Step> steps = server.Client.Streams.StepsAsync(Cancelled).GetAsyncEnumerator(Cancelled);
        Assert.True(await steps.MoveNextAsync());
        KitchenApiException exception = await Assert.ThrowsAsync<KitchenApiException>(() => steps.MoveNextAsync().AsTask());
        Assert.EndsWith("broke off in the middle of its answer.", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ARefusal_IsTyped()
    {
        await using var server = new KitchenServer(Answer("409 Conflict", "application/json", """{"title":"The cook is out"}"""));
        await using IAsyncEnumerator<Step> steps = server.Client.Streams.StepsAsync(Cancelled).GetAsyncEnumerator(Cancelled);
        var exception = await Assert.ThrowsAsync<KitchenApiException<Problem>>(() => steps.MoveNextAsync().AsTask());
        Assert.Equal("The cook is out", exception.Error.Title);
    }
}
