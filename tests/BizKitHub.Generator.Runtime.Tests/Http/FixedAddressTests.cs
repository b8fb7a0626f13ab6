using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>Which addresses are made once for all calls.</summary>
public sealed class FixedAddressTests
{
    [Fact]
    public async Task AnAddressThatDependsOnNoArgument_IsMadeOnce()
    {
        (Uri first, Uri second) = await TwiceAsync(() => new ApiRequest(Api.Read, "/a?x=1", isFixed: true));

        Assert.Same(first, second);
        Assert.Equal($"https://api.example.com/a?apiKey={Api.Key}&x=1", first.AbsoluteUri);
    }

    [Fact]
    public async Task AnyOtherAddress_IsMadeForItsCall()
    {
        int call = 0;

        (Uri first, Uri second) = await TwiceAsync(() => new ApiRequest(Api.Read, $"/a?x={++call}"));

        Assert.Equal("/a", first.AbsolutePath);
        Assert.EndsWith("x=1", first.Query, StringComparison.Ordinal);
        Assert.EndsWith("x=2", second.Query, StringComparison.Ordinal);
    }

    private static async Task<(Uri First, Uri Second)> TwiceAsync(Func<ApiRequest> request)
    {
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings());
        await transport.SendAsync(request());
        await transport.SendAsync(request());
        return (handler.Requests[0].Uri, handler.Requests[1].Uri);
    }
}
