using System.Text.Json;
using BizKitHub.Generator.Live.Tests.Support;
using Palette;
using PaletteNext;

namespace BizKitHub.Generator.Live.Tests.Wire;

/// <summary>Parameters that are objects, unions, lists of everything or JSON, to the letter.</summary>
public sealed class StructuredParameterTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Objects_AreWrittenInTheirStyles()
    {
        var filter = new Filter { Name = "a&b=c", States = ["x", "y z"], Range = new() { From = new DateOnly(2026, 1, 5) } };
        WireRequest request = await WireRequest.OfAsync(client => client.Search.SearchAsync([1, 2], filter: filter, where: filter, xFilter: filter, cancellationToken: Cancelled));

        Assert.Equal(
            "/search/%5B1%2C2%5D?filter%5Bname%5D=a%26b%3Dc&filter%5Bstates%5D%5B0%5D=x&filter%5Bstates%5D%5B1%5D=y%20z&filter%5Brange%5D%5Bfrom%5D=2026-01-05"
            + "&where=%7B%22name%22%3A%22a%26b%3Dc%22%2C%22states%22%3A%5B%22x%22%2C%22y%20z%22%5D%2C%22range%22%3A%7B%22from%22%3A%222026-01-05%22%7D%7D",
            request.Target);
        Assert.Equal("""{"name":"a\u0026b=c","states":["x","y z"],"range":{"from":"2026-01-05"}}""", request.Header("X-Filter"));
    }

    [Fact]
    public async Task Unions_AreWhatTheirCaseIs()
    {
        WireRequest one = await WireRequest.OfAsync(client => client.Search.SearchAsync([1], ids: new SearchSearchIds.Text { Value = "a,b" }, cancellationToken: Cancelled));
        WireRequest several = await WireRequest.OfAsync(client => client.Search.SearchAsync([1], ids: new SearchSearchIds.List { Value = ["a", "b"] }, cancellationToken: Cancelled));

        Assert.Equal("/search/%5B1%5D?ids=a%2Cb", one.Target);
        Assert.Equal("/search/%5B1%5D?ids=a&ids=b", several.Target);
    }

    [Fact]
    public async Task ReservedCharacters_StayButNeverStartAnotherParameter()
    {
        WireRequest request = await WireRequest.OfAsync(client => client.Search.SearchAsync([1], next: "/a/b?c=d&e#f+g[h]%2F;i", cancellationToken: Cancelled));

        Assert.Equal("/search/%5B1%5D?next=/a/b?c=d%26e%23f%2Bg%5Bh%5D%2F;i", request.Target);
    }

    [Fact]
    public async Task ListsOfEveryType_AreWritten()
    {
        WireRequest request = await WireRequest.OfAsync(client => client.Search.SearchAsync(
            [1],
            tags: [],
            limits: new Dictionary<string, long> { ["max"] = 7, ["a b"] = 0 },
            any: JsonElement.Parse("""{"deep":[1,{"x":null}]}"""),
            levels: [Level.Value1, 5],
            days: [new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 6)],
            flags: [true, false],
            weights: [1.50m, -2],
            pages: [new Uri("https://a.example/?b=c"), new Uri("/d", UriKind.Relative)],
            thumbnail: new byte[] { 0xfb, 0xff },
            cancellationToken: Cancelled));

        Assert.Equal(
            "/search/%5B1%5D?tags=&max=7&a%20b=0&deep=1&deep=%7B%22x%22%3Anull%7D&levels=1,5&days=2026-01-05%7C2026-02-06&flags=true&flags=false&weights=1.50,-2"
            + "&pages=https%3A%2F%2Fa.example%2F%3Fb%3Dc&pages=%2Fd&thumbnail=%2B%2F8%3D",
            request.Target);
    }

    [Fact]
    public async Task AnObjectThatBreaksTheContract_IsRefusedBeforeItIsSent()
    {
        using var handler = new ScriptedHandler("");
        using var connection = new HttpClient(handler, disposeHandler: false);
        using var client = new PaletteClient(connection, new PaletteClientOptions());
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => client.Search.SearchAsync([1], filter: new Filter { Name = "a" }, cancellationToken: Cancelled));

        Assert.Contains("name must have at least 2 characters", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task AWholeQuery_IsAFormOrJson()
    {
        Assert.Equal("/search?q=a%20b%26c&tags=x&tags=y", (await NextAsync(client => client.Search.SearchAsync(new() { Q = "a b&c", Tags = ["x", "y"] }, Cancelled))).Address.PathAndQuery);
        Assert.Equal("/find?%5B%22a%22%2C%22%26%22%5D", (await NextAsync(client => client.Search.FindAsync(["a", "&"], Cancelled))).Address.PathAndQuery);
        Assert.Equal("/find", (await NextAsync(client => client.Search.FindAsync(cancellationToken: Cancelled))).Address.PathAndQuery);
    }

    [Fact]
    public async Task CookiesOf32_AreSeveralCookiesAsTheyAre()
    {
        SentRequest request = await NextAsync(client => client.Cookies.ListAsync(
            color: ["blue", "black"], shade: ["a", "b"], mix: new Dictionary<string, long> { ["R"] = 1, ["G"] = 2 }, name: "x%20y", cancellationToken: Cancelled));

        Assert.Equal("color=blue; color=black; shade=a,b; R=1; G=2; name=x%20y", request.Header("Cookie"));
        await Assert.ThrowsAsync<ArgumentException>("name", () => NextAsync(client => client.Cookies.ListAsync(name: "a; b=c", cancellationToken: Cancelled)));
    }

    private static async Task<SentRequest> NextAsync(Func<PaletteNextClient, Task> call)
    {
        using var handler = new ScriptedHandler(_ => Replies.NoContent());
        using var connection = new HttpClient(handler, disposeHandler: false);
        using var client = new PaletteNextClient(connection, new PaletteNextClientOptions());
        await call(client);
        return handler.Only;
    }
}
