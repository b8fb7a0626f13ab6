using BizKitHub.Generator.Live.Tests.Support;
using Courier;
using Palette;
using Vault;

namespace BizKitHub.Generator.Live.Tests.Wire;

/// <summary>Control characters in whatever a caller puts into a header: refused before anything is sent, without repeating the value.</summary>
public sealed class HeaderInjectionTests
{
    private const string Injected = "X-Injected: 1";

    private static readonly char[] Controls =
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(control => control != '\t'), '\u007F', '\u0085', '\u2028', '\u2029'];

    private static readonly Dictionary<string, Func<HttpMessageHandler, string, Task>> Places = new()
    {
        ["a header"] = (http, value) => Palette(http, client => client.Headers.HeaderTextAsync(value)),
        ["a header's list"] = (http, value) => Palette(http, client => client.Headers.HeaderListAsync(["a", value])),
        ["a header's exploded list"] = (http, value) => Palette(http, client => client.Headers.HeaderExplodedListAsync([value])),
        ["a header's feature"] = (http, value) => Courier(http, client => client.Parcels.ListAsync(xFeatures: [value])),
        ["a key in the query"] = (http, value) => Home(http, options => options.ApiKey = value),
        ["a bearer key"] = (http, value) => Home(http, options =>
        {
            options.ApiKey = value;
            options.Authentication = BizKitHubAuthentication.Bearer;
        }),
        ["the user agent"] = (http, value) => Home(http, options => options.UserAgent = value),
        ["a key in a header"] = (http, value) => Vault(http, options => options.ApiKey = value, box => box.UploadAsync()),
        ["a key in a cookie"] = (http, value) => Vault(http, options => options.Session = value, box => box.BothAsync()),
        ["a token"] = (http, value) => Vault(http, options => options.Oauth = value, box => box.InheritedAsync()),
        ["a token of a provider"] = (http, value) => Vault(http, options => options.OauthProvider = _ => new(value), box => box.InheritedAsync()),
        ["the type of a file"] = async (http, value) =>
        {
            using var file = new MemoryStream([1]);
            await Palette(http, client => client.Bodies.AttachmentAsync(new(file, contentType: value)));
        },
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string> PlaceNames => [.. Places.Keys];

    [Theory]
    [MemberData(nameof(PlaceNames))]
    public async Task AControlCharacter_IsRefusedBeforeAnythingIsSent(string place)
    {
        using var handler = new ScriptedHandler("""{"loggedIn":false}""");
        foreach (char control in Controls)
        {
            string value = $"s3cr3t{control}{Injected}";
            var exception = await Assert.ThrowsAsync<ArgumentException>(() => Places[place](handler, value));
            Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(Injected, exception.ToString(), StringComparison.Ordinal);
        }

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task ACookieAndAnIdentity_ArePercentEncoded()
    {
        using var handler = new ScriptedHandler("""{"loggedIn":false}""");
        using BizKitHubClient home = handler.BizKitHub(options => options.ValidateRequests = false);
        foreach (char control in Controls)
        {
            WireRequest cookie = await WireRequest.OfAsync(client => client.Cookies.CookieTextAsync($"a{control}{Injected}", Cancelled));
            Assert.DoesNotContain(cookie.Head.Split("\r\n"), line => line.StartsWith("X-Injected", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(control, cookie.Header("Cookie")!);

            await home.Customer.GetAccountInfoAsync($"a{control}{Injected}", cancellationToken: Cancelled);
            Assert.DoesNotContain(control, handler.Requests[^1].Address.AbsoluteUri);
        }
    }

    private static async Task Palette(HttpMessageHandler handler, Func<PaletteClient, Task> call)
    {
        using var http = new HttpClient(handler, disposeHandler: false);
        using var client = new PaletteClient(http, new PaletteClientOptions());
        await call(client);
    }

    private static async Task Courier(HttpMessageHandler handler, Func<CourierClient, Task> call)
    {
        using CourierClient client = handler.Courier();
        await call(client);
    }

    private static async Task Vault(HttpMessageHandler handler, Action<VaultClientOptions> change, Func<IBoxClient, Task> call)
    {
        using VaultClient client = handler.Vault(change);
        await call(client.Box);
    }

    private static async Task Home(HttpMessageHandler handler, Action<BizKitHubClientOptions> change)
    {
        using BizKitHubClient client = handler.BizKitHub(change);
        await client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);
    }
}
