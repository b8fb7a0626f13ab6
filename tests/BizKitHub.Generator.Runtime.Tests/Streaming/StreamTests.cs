using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Streaming;

/// <summary>Answers that arrive item by item: how they begin, go on and end.</summary>
public sealed class StreamTests
{
    private readonly CountingPool _pool = new();
    private readonly ManualTime _time = new(TimeSpan.FromSeconds(60));

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Items_ComeOneByOne()
    {
        using var pipe = new Pipe();
        using var handler = new RecordingHandler(_ => Answer(pipe, "text/event-stream"));
        await using IAsyncEnumerator<int> items = Open(handler).GetAsyncEnumerator(Cancelled);
        Assert.Empty(handler.Requests);
        pipe.Send("data: 1\n\nda");
        Assert.True(await items.MoveNextAsync());
        Assert.Equal(1, items.Current);
        ValueTask<bool> next = items.MoveNextAsync();
        Assert.False(next.IsCompleted);
        pipe.Send("ta: 2\n\n");
        Assert.True(await next);
        Assert.Equal(2, items.Current);
        pipe.End();
        Assert.False(await items.MoveNextAsync());
        Assert.Equal("text/event-stream", handler.Only.Header("Accept"));
        Assert.Equal(0, _pool.Outstanding);
        Assert.False(_pool.CameBackDirty);
        Assert.True(pipe.IsDisposed);
    }

    [Fact]
    public async Task WhoStopsReading_EndsTheAnswer()
    {
        using var pipe = new Pipe();
        using var handler = new RecordingHandler(_ => Answer(pipe, "text/event-stream"));
        pipe.Send("data: 1\n\ndata: 2\n\n");
        await foreach (int item in Open(handler).WithCancellation(Cancelled))
        {
            Assert.Equal(1, item);
            break;
        }

        Assert.True(pipe.IsDisposed);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Fact]
    public async Task ACancelledCall_EndsAtOnce()
    {
        using var cancellation = new CancellationTokenSource();
        using var pipe = new Pipe();
        using var handler = new RecordingHandler(_ => Answer(pipe, "text/event-stream"));
        await using IAsyncEnumerator<int> items = Open(handler).GetAsyncEnumerator(cancellation.Token);
        pipe.Send("data: 1\n\n");
        Assert.True(await items.MoveNextAsync());
        ValueTask<bool> next = items.MoveNextAsync();
        await cancellation.CancelAsync();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.True(pipe.IsDisposed);
    }

    [Fact]
    public async Task TheTimeLimit_EndsWhenTheAnswerBegins()
    {
        using var pipe = new Pipe();
        using var handler = new RecordingHandler(_ => Answer(pipe, "text/event-stream"));
        await using IAsyncEnumerator<int> items = Open(handler).GetAsyncEnumerator(Cancelled);
        pipe.Send("data: 1\n\n");
        Assert.True(await items.MoveNextAsync());
        _time.Advance(TimeSpan.FromDays(1));
        pipe.Send("data: 2\n\n");
        Assert.True(await items.MoveNextAsync());
    }

    [Fact]
    public async Task AnAnswerThatBreaksOff_IsAFailureAndIsNotSentAgain()
    {
        using var pipe = new Pipe();
        using var handler = new RecordingHandler(_ => Answer(pipe, "application/x-ndjson"));
        await using IAsyncEnumerator<int> items = Open(handler, ApiStreamFormat.Lines).GetAsyncEnumerator(Cancelled);
        pipe.Send("1\n2");
        Assert.True(await items.MoveNextAsync());
        pipe.Break();
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => items.MoveNextAsync().AsTask());
        Assert.Equal("customer.read broke off in the middle of its answer.", exception.Message);
        Assert.IsType<IOException>(exception.InnerException);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Single(handler.Requests);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Fact]
    public async Task ABrokenItem_IsAFailureOfItsOwn()
    {
        using var pipe = new Pipe();
        using var handler = new RecordingHandler(_ => Answer(pipe, "text/event-stream"));
        await using IAsyncEnumerator<int> items = Open(handler).GetAsyncEnumerator(Cancelled);
        pipe.Send("data: 1\n\ndata: {\"error\":{\"message\":\"Too much.\"}}\n\n");
        Assert.True(await items.MoveNextAsync());
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => items.MoveNextAsync().AsTask());
        Assert.Equal(
            "customer.read answered HTTP 200, but the body does not match the contract at $: An integer was expected, but an object was found. The server says: Too much.",
            exception.Message);
        Assert.Equal("{\"error\":{\"message\":\"Too much.\"}}", exception.ResponseBody);
    }

    [Fact]
    public async Task WhatComesBeforeTheAnswer_IsRepeated()
    {
        using var pipe = new Pipe();
        pipe.Send("data: 1\n\n");
        pipe.End();
        using var handler = new RecordingHandler(attempt => attempt == 0 ? Api.Json("{}", HttpStatusCode.ServiceUnavailable) : Answer(pipe, "text/event-stream"));
        Assert.Equal([1], await Open(handler).ToListAsync(Cancelled));
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task ARefusal_ComesWithTheFirstItem()
    {
        using var handler = new RecordingHandler(_ => Api.Json("{\"code\":\"E1\"}", HttpStatusCode.Forbidden));
        await using IAsyncEnumerator<int> items = Open(handler).GetAsyncEnumerator(Cancelled);
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => items.MoveNextAsync().AsTask());
        Assert.Equal("E1", exception.ErrorCode);
        Assert.Equal(0, _pool.Outstanding);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html")]
    public async Task OneThingInsteadOfEvents_IsAFailure(string mediaType)
    {
        using var pipe = new Pipe();
        using var handler = new RecordingHandler(_ => Answer(pipe, mediaType));
        await using IAsyncEnumerator<int> items = Open(handler).GetAsyncEnumerator(Cancelled);
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => items.MoveNextAsync().AsTask());
        Assert.Equal($"customer.read answered HTTP 200 with {mediaType} where the contract promises events.", exception.Message);
        Assert.True(pipe.IsDisposed);
    }

    [Fact]
    public async Task AnItemWithoutEnd_IsAFailure()
    {
        using var pipe = new Pipe();
        using var handler = new RecordingHandler(_ => Answer(pipe, "application/jsonl"));
        pipe.Send(new string('1', ItemFraming.LongestItem + 1));
        await using IAsyncEnumerator<int> items = Open(handler, ApiStreamFormat.Lines).GetAsyncEnumerator(Cancelled);
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => items.MoveNextAsync().AsTask());
        Assert.Equal("customer.read answered with an item of more than 16777216 bytes.", exception.Message);
        Assert.Equal(0, _pool.Outstanding);
    }

    private static HttpResponseMessage Answer(Pipe pipe, string mediaType)
    {
        var content = new StreamContent(pipe);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    private IAsyncEnumerable<int> Open(RecordingHandler handler, ApiStreamFormat format = ApiStreamFormat.Events) =>
        OpenAsync(handler, format, CancellationToken.None);

    private async IAsyncEnumerable<int> OpenAsync(RecordingHandler handler, ApiStreamFormat format, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var client = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        using var transport = new ApiTransport(client, Api.Settings(_time, _pool));
        await foreach (int item in transport.StreamAsync(Api.ReadRequest(), "text/event-stream", format, JsonReading.ReadInt32, cancellationToken))
        {
            yield return item;
        }
    }
}
