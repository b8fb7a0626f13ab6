using System.Net;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>Neither the key nor what the query carries gets into anything that a failure shows.</summary>
public sealed class SecrecyTests
{
    private const string Identity = "Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg";

    public static TheoryData<string, string> Keys => new()
    {
        { Api.Key, Api.Key },
        { "a/b+c=d\"e<f>&'g", "a/b+c=d\"e<f>&'g" },
        { "a/b+c=d\"e<f>&'g", Uri.EscapeDataString("a/b+c=d\"e<f>&'g") },
        { "a/b+c=d\"e<f>&'g", WebUtility.UrlEncode("a/b+c=d\"e<f>&'g").ToUpperInvariant() },
        { "a/b+c=d\"e<f>&'g", WebUtility.HtmlEncode("a/b+c=d\"e<f>&'g") },
        { "a/b+c=d", "a\\/b+c=d" },
        { "a/b+c=d\"e<f>&'g", JsonEncodedText.Encode("a/b+c=d\"e<f>&'g").ToString() },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task AKeyThatTheServerRepeats_IsBlackedOutInEverySpelling(string key, string spelling)
    {
        string body = JsonSerializer.Serialize(new { error = new { code = $"E-{spelling}", message = $"Key {spelling}!", description = $"No {spelling}." } });
        ApiException exception = await FailAsync(() => Api.Json(body, HttpStatusCode.NotFound), ApiCredential.Query("apiKey", key), "/x");
        Assert.Equal("customer.creditSpend failed with HTTP 404 (E-***): Key ***!", exception.Message);
        Assert.Equal("E-***", exception.ErrorCode);
        Assert.Equal("No ***.", exception.Description);
        AssertHidden(exception, key, spelling);
    }

    [Fact]
    public async Task AnAddressThatTheServerRepeats_LosesItsValues()
    {
        string address = $"https://api.example.com/x?apiKey={Api.Key}&identityId={Identity}&locale=cs";
        ApiException exception = await FailAsync(
            () => Api.Json(JsonSerializer.Serialize(new { message = $"No {address}", code = "cs" }), HttpStatusCode.NotFound),
            ApiCredential.Query("apiKey", Api.Key),
            $"/x?identityId={Identity}&locale=cs");
        Assert.EndsWith("(cs): No https://api.example.com/x?apiKey=***&identityId=***&locale=cs", exception.Message, StringComparison.Ordinal);
        AssertHidden(exception, Api.Key, Identity);
    }

    [Fact]
    public async Task AKeyThatHoldsAValueOfTheQuery_LeavesNoRest()
    {
        ApiException exception = await FailAsync(
            () => Api.Json($"No {Api.Key}!", HttpStatusCode.NotFound), ApiCredential.Bearer(Api.Key), $"/x?prefix={Api.Key[..12]}");
        Assert.Equal("No ***!", exception.ResponseBody);
    }

    [Fact]
    public async Task AKeyAtTheCut_LeavesNoHalf()
    {
        ApiException exception = await FailAsync(
            () => Api.Json(new string('x', 4_090) + Api.Key, HttpStatusCode.InternalServerError), ApiCredential.Bearer(Api.Key), "/x");
        Assert.DoesNotContain("DEV_", exception.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheKeyAsAPropertyName_IsNotALocation()
    {
        using var handler = new RecordingHandler(_ => Api.Json($$"""{"{{Api.Key}}":1}"""));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings());
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => transport.SendAsync(
            Api.ReadRequest(), static (ref Utf8JsonReader reader) => JsonReading.ReadMap(ref reader, JsonReading.ReadString), TestContext.Current.CancellationToken));
        Assert.Contains("at $.***:", exception.Message, StringComparison.Ordinal);
        AssertHidden(exception, Api.Key);
    }

    [Fact]
    public async Task ABasicPassword_IsBlackedOutPlainAndEncoded()
    {
        string encoded = Convert.ToBase64String("user:pa55word"u8);
        ApiException exception = await FailAsync(
            () => Api.Json($"Basic {encoded} is user:pa55word", HttpStatusCode.Unauthorized), ApiCredential.Basic("user", "pa55word"), "/x");
        Assert.Equal("Basic *** is user:***", exception.ResponseBody);
    }

    [Fact]
    public async Task ASecretOfTheBody_IsBlackedOut_AndDataIsNot()
    {
        using var handler = new RecordingHandler(_ => Api.Json("""{"message":"No Jan with hunter2 and abcd1234 or 17."}""", HttpStatusCode.Conflict));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings());
        var request = new ApiRequest(Api.Spend, "/x");
        request.SetJson(
            """{"name":"Jan","password":"hunter2","pin":"17","keys":[{"accessToken":"abcd1234"}]}""",
            static (writer, json) => writer.WriteRawValue(json));
        ApiException exception = await transport.FailAsync(request);

        Assert.EndsWith(": No Jan with *** and *** or 17.", exception.Message, StringComparison.Ordinal);
        AssertHidden(exception, "hunter2", "abcd1234");
    }

    [Fact]
    public async Task ACauseThatShowsTheAddress_IsLeftOut()
    {
        using var handler = new RecordingHandler(_ => throw new HttpRequestException($"GET https://api.example.com/?apiKey={Api.Key} failed"));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings());
        ApiException exception = await transport.FailAsync(Api.SpendRequest());
        Assert.Null(exception.InnerException);
        AssertHidden(exception, Api.Key);
    }

    [Fact]
    public async Task ARealFailure_ShowsNothing()
    {
        using var transport = new ApiTransport(new ApiSettings
        {
            BaseAddress = LoopbackServer.NobodyThere(),
            Credential = ApiCredential.Query("apiKey", Api.Key),
            MaxRetries = 0,
        });
        ApiException exception = await transport.FailAsync(Api.ReadRequest($"/x?identityId={Identity}"));
        Assert.NotNull(exception.InnerException);
        AssertHidden(exception, Api.Key, Identity);
    }

    [Fact]
    public async Task ATimeout_ShowsNothing()
    {
        using var handler = new RecordingHandler((_, _) => throw new TaskCanceledException($"?apiKey={Api.Key}"));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings());
        ApiException exception = await transport.FailAsync(Api.ReadRequest($"/x?identityId={Identity}"));
        Assert.IsType<TimeoutException>(exception.InnerException);
        AssertHidden(exception, Api.Key, Identity);
    }

    private static async Task<ApiException> FailAsync(Func<HttpResponseMessage> answer, ApiCredential credential, string pathAndQuery)
    {
        using var handler = new RecordingHandler(_ => answer());
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, new ApiSettings { BaseAddress = new Uri("https://api.example.com"), Credential = credential });
        return await transport.FailAsync(new ApiRequest(Api.Spend, pathAndQuery));
    }

    private static void AssertHidden(ApiException exception, params string[] secrets)
    {
        string everything = string.Join('\n', exception, exception.Message, exception.ErrorCode, exception.Description, exception.ResponseBody, exception.InnerException);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, everything, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(exception.Data);
    }
}
