using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

public sealed class ApiSettingsTests
{
    [Theory]
    [InlineData("https://api.example.com", "https://api.example.com/a")]
    [InlineData("https://api.example.com/", "https://api.example.com/a")]
    [InlineData("https://api.example.com/base", "https://api.example.com/base/a")]
    [InlineData("http://localhost:8080/base/v2/", "http://localhost:8080/base/v2/a")]
    [InlineData("https://[::1]:444", "https://[::1]:444/a")]
    public async Task ThePathOfTheBaseAddress_IsKept(string baseAddress, string expected)
    {
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, new ApiSettings { BaseAddress = new Uri(baseAddress) });
        await transport.SendAsync(Api.ReadRequest("/a"));
        Assert.Equal(expected, handler.Only.Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("ftp://example.com")]
    [InlineData("/relative")]
    [InlineData("https://user:password@example.com")]
    [InlineData("https://example.com?x=1")]
    [InlineData("https://example.com#x")]
    public void AnAddressThatCannotWork_IsRefused(string address)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(
            "BaseAddress", () => new ApiSettings { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) });
        Assert.DoesNotContain("password", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void NumbersThatCannotWork_AreRefused()
    {
        var address = new Uri("https://example.com");
        Assert.Throws<ArgumentException>("BaseAddress", () => new ApiSettings { BaseAddress = null! });
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetries", () => new ApiSettings { BaseAddress = address, MaxRetries = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("Timeout", () => new ApiSettings { BaseAddress = address, Timeout = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>("Timeout", () => new ApiSettings { BaseAddress = address, Timeout = TimeSpan.FromSeconds(-5) });
        Assert.Throws<ArgumentOutOfRangeException>("Timeout", () => new ApiSettings { BaseAddress = address, Timeout = TimeSpan.MaxValue });
        Assert.Throws<ArgumentException>("UserAgent", () => new ApiSettings { BaseAddress = address, UserAgent = "a\r\nb" });
    }

    [Fact]
    public void Defaults_AreSafe()
    {
        var settings = new ApiSettings { BaseAddress = new Uri("https://example.com") };
        Assert.Equal(2, settings.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(100), settings.Timeout);
        Assert.True(settings.ValidateRequests);
        Assert.Null(settings.Credential);
    }
}
