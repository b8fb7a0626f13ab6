using System.Text;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

public sealed class ApiRequestTests
{
    [Fact]
    public async Task AJsonBody_IsSentReadableAndWithItsTypeOnly()
    {
        RecordedRequest sent = await SendAsync(Api.SpendRequest("Barášek <&+'\""));
        Assert.Equal(HttpMethod.Post, sent.Method);
        Assert.Equal("\"Barášek <&+'\\\"\"", sent.Body);
        Assert.Equal("application/json", sent.Header("Content-Type"));
    }

    [Fact]
    public async Task AJsonBody_HasItsLength()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            Assert.Equal("\"Barášek\""u8.Length, context.Request.ContentLength);
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(await reader.ReadToEndAsync()));
        });
        using var transport = new ApiTransport(new ApiSettings { BaseAddress = server.Address });
        Assert.Equal("Barášek", await transport.SendAsync(Api.SpendRequest()));
    }

    [Fact]
    public async Task AMediaType_IsTheContracts()
    {
        var request = new ApiRequest(Api.Spend, "/x");
        request.SetJson("a", JsonWriting.WriteString, "application/merge-patch+json");
        Assert.Equal("application/merge-patch+json", (await SendAsync(request)).Header("Content-Type"));
    }

    [Fact]
    public async Task AnyContent_CanBeTheBody()
    {
        var request = new ApiRequest(Api.Spend, "/x");
        using var content = new StringContent("plain", Encoding.UTF8, "text/plain");
        request.SetContent(content);
        RecordedRequest sent = await SendAsync(request);
        Assert.Equal("plain", sent.Body);
        Assert.Equal("text/plain; charset=utf-8", sent.Header("Content-Type"));
    }

    [Fact]
    public async Task Headers_AreSentUnlessAbsent()
    {
        ApiRequest request = Api.ReadRequest();
        request.AddHeader("X-Trace", "a b\tc");
        request.AddHeader("X-Count", 7);
        request.AddHeader("X-None", (string?)null);
        RecordedRequest sent = await SendAsync(request);
        Assert.Equal("a b\tc", sent.Header("X-Trace"));
        Assert.Equal("7", sent.Header("X-Count"));
        Assert.Null(sent.Header("X-None"));
        Assert.Equal("application/json", sent.Header("Accept"));
        Assert.Equal("client/1.0", sent.Header("User-Agent"));
    }

    [Fact]
    public async Task AHeaderOfTheBody_IsSentWithTheBody()
    {
        ApiRequest request = Api.SpendRequest();
        request.AddHeader("Content-Language", "cs");
        Assert.Equal("cs", (await SendAsync(request)).Header("Content-Language"));
    }

    [Theory]
    [InlineData("s3cr3t\r\nX-Injected: 1")]
    [InlineData("s3cr3t\n")]
    [InlineData("s3cr3t\r")]
    [InlineData("s3cr3t\0")]
    [InlineData("s3cr3tč")]
    public void AHeaderThatCouldBreakOut_IsRefusedWithoutBeingRepeated(string value)
    {
        ApiRequest request = Api.ReadRequest();
        ArgumentException exception = Assert.Throws<ArgumentException>("X-Trace", () => request.AddHeader("X-Trace", value));
        Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
        Assert.Null(request.Headers);
    }

    [Fact]
    public async Task AMediaTypeThatCouldBreakOut_IsRefused()
    {
        var request = new ApiRequest(Api.Spend, "/x");
        request.SetJson("a", JsonWriting.WriteString, "text/plain\r\nX-Injected: 1");
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(request));
    }

    [Fact]
    public async Task ACookie_CannotBreakOut()
    {
        ApiRequest request = Api.ReadRequest();
        request.AddCookie("a;b", "1; c=2\r\nX-Injected: 1");
        request.AddCookie("none", (string?)null);
        Assert.Equal("a%3Bb=1%3B%20c%3D2%0D%0AX-Injected%3A%201", (await SendAsync(request)).Header("Cookie"));
    }

    [Fact]
    public void AContentThatCannotBeHadAgain_IsSentOnce()
    {
        var request = new ApiRequest(Api.Read, "/x");
        Assert.True(request.Repeatable);
        using var content = new StringContent("x");
        request.SetContent(content);
        Assert.False(request.Repeatable);
    }

    private static async Task<RecordedRequest> SendAsync(ApiRequest request)
    {
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, new ApiSettings
        {
            BaseAddress = new Uri("https://api.example.com"),
            UserAgent = "client/1.0",
        });
        await transport.SendAsync(request);
        return handler.Only;
    }
}
