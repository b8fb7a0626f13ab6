using System.Text;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

public sealed class CredentialTests
{
    [Theory]
    [InlineData("/a", "/base/a?apiKey=DEV_PGrFxpGEtrOZfuWhnoJohUYBXuOE")]
    [InlineData("/a?x=1&y=2", "/base/a?apiKey=DEV_PGrFxpGEtrOZfuWhnoJohUYBXuOE&x=1&y=2")]
    public async Task AQueryKey_ComesFirst(string pathAndQuery, string expected)
    {
        RecordedRequest sent = await SendAsync(ApiCredential.Query("apiKey", Api.Key), Api.ReadRequest(pathAndQuery));
        Assert.Equal(expected, sent.Uri.PathAndQuery);
    }

    [Fact]
    public async Task AQueryKey_IsPercentEncoded()
    {
        RecordedRequest sent = await SendAsync(ApiCredential.Query("key name", "a b&c=d+/"), Api.ReadRequest("/a"));
        Assert.Equal("/base/a?key%20name=a%20b%26c%3Dd%2B%2F", sent.Uri.PathAndQuery);
    }

    [Fact]
    public async Task ABearerToken_StaysOutOfTheAddress()
    {
        RecordedRequest sent = await SendAsync(ApiCredential.Bearer(Api.Key), Api.ReadRequest("/a?x=1"));
        Assert.Equal($"Bearer {Api.Key}", sent.Header("Authorization"));
        Assert.Equal("/base/a?x=1", sent.Uri.PathAndQuery);
    }

    [Fact]
    public async Task AHeaderKey_IsSentInItsHeader()
    {
        RecordedRequest sent = await SendAsync(ApiCredential.Header("X-Api-Key", Api.Key), Api.ReadRequest());
        Assert.Equal(Api.Key, sent.Header("X-Api-Key"));
    }

    [Fact]
    public async Task ACookieKey_JoinsTheOtherCookies()
    {
        ApiRequest request = Api.ReadRequest();
        request.AddCookie("theme", "dark & light");
        RecordedRequest sent = await SendAsync(ApiCredential.Cookie("session", "abc/+="), request);
        Assert.Equal("theme=dark%20%26%20light; session=abc/+=", sent.Header("Cookie"));
    }

    [Fact]
    public async Task ABasicCredential_IsEncodedInUtf8()
    {
        RecordedRequest sent = await SendAsync(ApiCredential.Basic("jiří", "h:eslo"), Api.ReadRequest());
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("jiří:h:eslo")), sent.Header("Authorization"));
    }

    [Fact]
    public async Task CredentialsThatAreNeededTogether_AreAllSent()
    {
        ApiCredential? all = ApiCredential.All(
            ApiCredential.Query("a", "key-a"), ApiCredential.Header("X-B", "key-b"), ApiCredential.Cookie("c", "key-c"), ApiCredential.Query("d", "key-d"));
        RecordedRequest sent = await SendAsync(all, Api.ReadRequest("/x"));
        Assert.Equal("?a=key-a&d=key-d", sent.Uri.Query);
        Assert.Equal("key-b", sent.Header("X-B"));
        Assert.Equal("c=key-c", sent.Header("Cookie"));
        Assert.Equal(["key-a", "key-b", "key-c", "key-d"], all!.Secrets);
    }

    [Fact]
    public void CredentialsThatAreNeededTogether_AreNoneWhenOneIsMissing()
    {
        Assert.Null(ApiCredential.All(ApiCredential.Query("a", "key-a"), null));
        Assert.Null(ApiCredential.Any(null, null));
    }

    [Fact]
    public async Task OfCredentialsThatAreThere_OneHasTheAuthorizationHeader()
    {
        ApiCredential? any = ApiCredential.Any(null, ApiCredential.Bearer("token-1"), ApiCredential.Header("X-B", "key-b"), ApiCredential.Basic("user", "password"));
        RecordedRequest sent = await SendAsync(any, Api.ReadRequest());
        Assert.Equal("Bearer token-1", sent.Header("Authorization"));
        Assert.Equal("key-b", sent.Header("X-B"));
    }

    [Fact]
    public async Task AnOperation_TakesItsOwnCredentialOnly()
    {
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, new ApiSettings
        {
            BaseAddress = new Uri("https://api.example.com"),
            Credentials = [ApiCredential.Header("X-A", "key-a"), ApiCredential.Header("X-B", "key-b")],
        });
        await transport.SendAsync(new ApiRequest(new ApiOperation("b", "GET", repeatable: true, security: 1), "/b"));
        Assert.Equal("key-b", handler.Only.Header("X-B"));
        Assert.Null(handler.Only.Header("X-A"));
    }

    [Fact]
    public async Task AnAnonymousOperation_IsCalledWithoutTheKey()
    {
        ApiCredential? all = ApiCredential.All(ApiCredential.Query("a", Api.Key), ApiCredential.Bearer(Api.Key), ApiCredential.Cookie("c", Api.Key));
        RecordedRequest sent = await SendAsync(all, new ApiRequest(Api.Ping, "/ping/"));
        Assert.Equal("/base/ping/", sent.Uri.PathAndQuery);
        Assert.Null(sent.Header("Authorization"));
        Assert.Null(sent.Header("Cookie"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("abc\r\nX-Injected: 1")]
    [InlineData("abc\n")]
    [InlineData("abc\0def")]
    [InlineData("abc\u007F")]
    [InlineData("abcč")]
    [InlineData("abc\u2028")]
    public void AKeyThatCouldBreakAHeader_IsRefusedWithoutBeingRepeated(string key)
    {
        Func<ApiCredential>[] ways =
        [
            () => ApiCredential.Query("apiKey", key),
            () => ApiCredential.Header("X-Api-Key", key),
            () => ApiCredential.Cookie("session", key),
            () => ApiCredential.Bearer(key),
        ];
        Assert.All(ways, way =>
        {
            ArgumentException exception = Assert.ThrowsAny<ArgumentException>(way);
            Assert.DoesNotContain("abc", exception.ToString(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("a b")]
    [InlineData("a,b")]
    [InlineData("a\"b")]
    public void AKeyThatCouldBreakACookie_IsRefused(string key) =>
        Assert.Throws<ArgumentException>(nameof(key), () => ApiCredential.Cookie("session", key));

    [Fact]
    public void AUserNameWithAColon_IsRefused() => Assert.Throws<ArgumentException>("user", () => ApiCredential.Basic("a:b", "c"));

    [Fact]
    public void ACredential_ShowsNothingOfItself()
    {
        foreach (ApiCredential credential in new[] { ApiCredential.Query("apiKey", Api.Key), ApiCredential.Bearer(Api.Key), ApiCredential.Cookie("c", Api.Key) })
        {
            Assert.DoesNotContain(Api.Key, credential.ToString(), StringComparison.Ordinal);
        }

        foreach (System.Reflection.MemberInfo member in typeof(ApiCredential).GetMembers(
            System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly))
        {
            if (member is System.Reflection.FieldInfo or System.Reflection.PropertyInfo)
            {
                Assert.Contains(member.CustomAttributes, attribute => attribute.AttributeType == typeof(System.Diagnostics.DebuggerBrowsableAttribute));
            }
        }
    }

    private static async Task<RecordedRequest> SendAsync(ApiCredential? credential, ApiRequest request)
    {
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, new ApiSettings
        {
            BaseAddress = new Uri("https://api.example.com/base/"),
            Credential = credential,
        });
        await transport.SendAsync(request);
        return handler.Only;
    }
}
