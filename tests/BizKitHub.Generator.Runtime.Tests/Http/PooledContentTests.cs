using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

public sealed class PooledContentTests
{
    private readonly CountingPool _pool = new();

    [Fact]
    public async Task ABufferThatIsStillBeingSent_NeverGoesBack()
    {
        HttpContent content = CreateContent();
        await using var stream = new StalledStream();
        Task sending = content.CopyToAsync(stream, TestContext.Current.CancellationToken);
        content.Dispose();
        stream.GoOn();
        await sending;
        Assert.Equal("\"text\"", stream.Text);
        Assert.Equal(1, _pool.Outstanding);
    }

    [Fact]
    public async Task ABufferThatWasSent_GoesBackOnce()
    {
        HttpContent content = CreateContent();
        Assert.Equal("\"text\"", await content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        content.Dispose();
        content.Dispose();
        Assert.Equal(0, _pool.Outstanding);
        Assert.False(_pool.CameBackDirty);
    }

    [Fact]
    public async Task ADisposedContent_IsNotSent()
    {
        HttpContent content = CreateContent();
        content.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void ABodyThatCannotBeWritten_GivesItsBufferBack()
    {
        var request = new ApiRequest(Api.Spend, "/x");
        request.SetJson(double.NaN, (writer, value) =>
        {
            writer.WriteStartArray();
            writer.WriteStringValue(new string('x', 5_000));
            JsonWriting.WriteDouble(writer, value);
        });
        Assert.Throws<ArgumentException>(() => request.CreateContent(_pool));
        Assert.NotEqual(0, _pool.Rented);
        Assert.Equal(0, _pool.Outstanding);
        Assert.False(_pool.CameBackDirty);
    }

    private HttpContent CreateContent()
    {
        ApiRequest request = Api.SpendRequest("text");
        return request.CreateContent(_pool)!;
    }
}
