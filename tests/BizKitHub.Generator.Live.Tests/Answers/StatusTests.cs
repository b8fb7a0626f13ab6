using System.Net;
using BizKitHub.Generator.Live.Tests.Support;
using Kitchen;
using static BizKitHub.Generator.Live.Tests.Answers.KitchenServer;

namespace BizKitHub.Generator.Live.Tests.Answers;

/// <summary>Every status is what the contract says of it.</summary>
public sealed class StatusTests
{
    private const string Json = "application/json";
    private static readonly Order Soup = new() { Id = 7, Dish = "soup" };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NoContentAndNotModified_AreNull()
    {
        await using var server = new KitchenServer(
            Answer("200 OK", Json, """{"id":7,"dish":"soup"}"""), "HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 304 Not Modified\r\n\r\n", Empty("203 Other"));
        Assert.Equal(Soup, await server.Client.Orders.ReadAsync(7, Cancelled));
        Assert.Null(await server.Client.Orders.ReadAsync(7, Cancelled));
        Assert.Null(await server.Client.Orders.ReadAsync(7, Cancelled));
        Assert.Null(await server.Client.Orders.ReadAsync(7, Cancelled));
        Assert.All(server.Requests, request => Assert.Equal("GET /v1/orders/7 HTTP/1.1", request));
    }

    [Fact]
    public async Task Failures_HaveTheTypeOfTheirStatus()
    {
        await using var server = new KitchenServer(
            Answer("404 Not Found", "application/problem+json", """{"title":"Nobody ordered it","status":404}"""),
            Answer("422 Unprocessable", Json, """{"reasons":["too hot"]}"""),
            Answer("500 Broken", Json, """{"oven":"cold"}"""),
            Answer("502 Bad Gateway", "text/html", "<html>"));
        var missing = await Assert.ThrowsAsync<KitchenApiException<Problem>>(() => server.Client.Orders.ReadAsync(7, Cancelled));
        Assert.Equal(new Problem { Title = "Nobody ordered it", Status = 404 }, missing.Error);
        var refused = await Assert.ThrowsAsync<KitchenApiException<Refusal>>(() => server.Client.Orders.ReadAsync(7, Cancelled));
        Assert.Equal(["too hot"], refused.Error.Reasons);
        Assert.Equal(HttpStatusCode.UnprocessableContent, refused.StatusCode);
        var broken = await Assert.ThrowsAsync<KitchenApiException<OrdersReadErrorResponse>>(() => server.Client.Orders.ReadAsync(7, Cancelled));
        Assert.Equal("cold", broken.Error.Oven);
        var gateway = await Assert.ThrowsAsync<KitchenApiException>(() => server.Client.Orders.ReadAsync(7, Cancelled));
        Assert.Equal("<html>", gateway.ResponseBody);
    }

    [Fact]
    public async Task SeveralSuccesses_AreCases()
    {
        await using var server = new KitchenServer(
            Answer("201 Created", Json, """{"id":7,"dish":"soup"}"""), Answer("202 Accepted", Json, """{"minutes":20}"""), Empty("205 Reset Content"), Answer("200 OK", Json, """{"id":8,"dish":"soup"}"""));
        Assert.Equal(new OrdersPlaceResponse.Created { Value = Soup }, await server.Client.Orders.PlaceAsync(Soup, Cancelled));
        Assert.Equal(20, Assert.IsType<OrdersPlaceResponse.Accepted>(await server.Client.Orders.PlaceAsync(Soup, Cancelled)).Value.Minutes);
        Assert.IsType<OrdersPlaceResponse.ResetContent>(await server.Client.Orders.PlaceAsync(Soup, Cancelled));
        Assert.Equal(8, Assert.IsType<OrdersPlaceResponse.Created>(await server.Client.Orders.PlaceAsync(Soup, Cancelled)).Value.Id);
    }

    [Fact]
    public async Task Headers_ComeWithTheResult()
    {
        await using var server = new KitchenServer(
            Answer("201 Created", Json, """{"id":7,"dish":"soup"}""", "Location: /v1/orders/7\r\nX-Waiting: 3\r\n"),
            Answer("202 Accepted", Json, """{"minutes":20}""", "Location: /v1/orders/8\r\nX-Waiting: many\r\n"),
            Answer("202 Accepted", Json, """{"minutes":20}"""));
        WithHeaders<OrdersPlaceResponse, OrdersPlaceResponseHeaders> placed = await server.Client.Orders.PlaceWithHeadersAsync(Soup, Cancelled);
        Assert.Equal(HttpStatusCode.Created, placed.StatusCode);
        Assert.Equal(new OrdersPlaceResponse.Created { Value = Soup }, placed.Value);
        Assert.Equal(new Uri("/v1/orders/7", UriKind.Relative), placed.Headers.Location);
        Assert.Equal(3, placed.Headers.XWaiting);
        Assert.Null((await server.Client.Orders.PlaceWithHeadersAsync(Soup, Cancelled)).Headers.XWaiting);
        var missing = await Assert.ThrowsAsync<KitchenApiException>(() => server.Client.Orders.PlaceWithHeadersAsync(Soup, Cancelled));
        Assert.Contains("the header 'Location' is missing or malformed", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_HasHeadersOnly()
    {
        await using var server = new KitchenServer(
            "HTTP/1.1 200 OK\r\nContent-Length: 500\r\nLast-Modified: Tue, 15 Nov 1994 08:12:31 GMT\r\nX-Steps: cut, boil\r\nX-Oven: name=big,degrees=180\r\n\r\n");
        OrdersProbeResponseHeaders headers = await server.Client.Orders.ProbeWithHeadersAsync(7, Cancelled);
        Assert.Equal(new DateTimeOffset(1994, 11, 15, 8, 12, 31, TimeSpan.Zero), headers.LastModified);
        Assert.Equal(["cut", "boil"], headers.XSteps);
        Assert.Equal(("big", 180), (headers.XOven?.Name, headers.XOven?.Degrees));
        Assert.StartsWith("HEAD ", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARedirectionThatTheContractPromises_IsAResult()
    {
        await using var server = new KitchenServer(Empty("302 Found", "Location: https://kitchen.example/v1/orders/9\r\n"));
        OrdersLastResponseHeaders headers = await server.Client.Orders.LastWithHeadersAsync(Cancelled);
        Assert.Equal(new Uri("https://kitchen.example/v1/orders/9"), headers.Location);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task TextsAndBytes_AreAskedForAndTakenAsTheyAre()
    {
        using var handler = new ScriptedHandler(request => request.Address.AbsolutePath.EndsWith("photo", StringComparison.Ordinal)
            ? Replies.Bytes([137, 80, 78, 71], "image/png")
            : Replies.Bytes([0x63, 0x61, 0x66, 0xE9], "text/csv; charset=iso-8859-1"));
        using var http = new HttpClient(handler, disposeHandler: false);
        using var client = new KitchenClient(http, new KitchenClientOptions());
        Assert.Equal("café", await client.Files.MenuAsync(Cancelled));
        Assert.Equal("café", await client.Files.RecipeAsync(Cancelled));
        Assert.Equal([137, 80, 78, 71], await client.Files.PhotoAsync(Cancelled));
        Assert.Equal(["text/csv, text/plain", "application/xml", "image/png, image/jpeg"], handler.Requests.Select(r => r.Header("Accept")));
    }
}
