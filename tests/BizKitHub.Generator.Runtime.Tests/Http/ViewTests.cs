using System.Net;
using System.Reflection;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>What the calls of a view share with those of their client, and what they keep to themselves.</summary>
public sealed class ViewTests : IDisposable
{
    private const string OtherKey = "DEV_anotheranotheranotheranother";

    private static readonly Dictionary<string, string> NoHeaders = [];

    private readonly RecordingHandler _handler;
    private readonly HttpClient _http;
    private readonly ApiTransport _client;
    private string _answer = "\"ok\"";
    private HttpStatusCode _status = HttpStatusCode.OK;

    public ViewTests()
    {
        _handler = new RecordingHandler(_ => Api.Json(_answer, _status));
        _http = new HttpClient(_handler);
        _client = new ApiTransport(_http, Api.Settings());
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
        _handler.Dispose();
    }

    [Fact]
    public async Task AnAddressThatDependsOnNoArgument_IsSharedByThoseOfOneKey_AndNotByOthers()
    {
        ApiTransport sameKey = _client.With(new ApiSettings(_client.Settings, NoHeaders, _client.Settings.Credential) { MaxRetries = 0 });
        ApiTransport otherKey = _client.With(new ApiSettings(_client.Settings, NoHeaders, ApiCredential.Query("apiKey", OtherKey)));
        foreach (ApiTransport transport in new[] { otherKey, _client, sameKey, otherKey, _client })
        {
            await transport.SendAsync(new ApiRequest(Api.Read, "/a", isFixed: true));
        }

        Uri[] addresses = [.. _handler.Requests.Select(r => r.Uri)];
        Assert.Equal([OtherKey, Api.Key, Api.Key, OtherKey, Api.Key], addresses.Select(a => a.Query["?apiKey=".Length..]));
        Assert.Same(addresses[1], addresses[2]);
        Assert.Same(addresses[1], addresses[4]);
    }

    [Fact]
    public void AViewThatSaysNothing_HasEachSettingOfItsClient()
    {
        using var telemetry = new ApiTelemetry("views");
        var usual = new ApiSettings { BaseAddress = new Uri("https://example.com") };
        var client = new ApiSettings
        {
            BaseAddress = new Uri("https://api.example.com/v1"),
            OtherAddresses = [new Uri("https://files.example.com")],
            Credential = ApiCredential.Bearer("client"),
            Credentials = [ApiCredential.Bearer("client")],
            MaxRetries = 5,
            Timeout = TimeSpan.FromSeconds(3),
            MaxResponseContentBufferSize = 1000,
            UserAgent = "shop/1.0",
            OnResponse = _ => { },
            ValidateRequests = false,
            AllowMissingResponseFields = true,
            Telemetry = telemetry,
            Log = new SilentLog(),
            TimeProvider = new ManualTime(),
            BufferPool = new CountingPool(),
        };
        var withHeader = new ApiSettings(client, new Dictionary<string, string> { ["X-Shop"] = "brno" }, client.Credential, client.Credentials);

        var view = new ApiSettings(withHeader, NoHeaders, client.Credential, client.Credentials);

        Assert.Same(withHeader, view.Client);
        foreach (PropertyInfo setting in typeof(ApiSettings).GetProperties().Where(p => p.Name != nameof(ApiSettings.Client)))
        {
            Assert.True(!Equals(setting.GetValue(usual), setting.GetValue(withHeader)), $"{setting.Name} is to differ from its default here.");
            Assert.Equal(setting.GetValue(withHeader), setting.GetValue(view));
        }
    }

    [Fact]
    public void WhatAViewSays_CountsMoreThanWhatItsClientSays()
    {
        var settings = new ApiSettings(_client.Settings, NoHeaders, credential: null) { Timeout = TimeSpan.FromSeconds(7), MaxRetries = 0 };

        Assert.Equal((TimeSpan.FromSeconds(7), 0, null), (settings.Timeout, settings.MaxRetries, settings.Credential));
    }

    [Fact]
    public async Task SecretsOfTheClient_AreBlackedOutInWhatAViewIsTold()
    {
        _status = HttpStatusCode.BadRequest;
        _answer = $$"""{"message":"{{Api.Key}} {{OtherKey}} Bearer the-header-token the-long-note banana"}""";
        var headers = new Dictionary<string, string> { ["Authorization"] = "Bearer the-header-token", ["X-Note"] = "the-long-note", ["X-Words"] = "b is not a", ["X-Short"] = "told" };
        ApiTransport view = _client.With(new ApiSettings(_client.Settings, headers, ApiCredential.Query("apiKey", OtherKey)));

        ApiException exception = await view.FailAsync(Api.ReadRequest());

        Assert.Equal("customer.read failed with HTTP 400: *** *** *** *** banana", exception.Message);
        Assert.Equal("told", _handler.Requests[0].Headers["X-Short"]);
    }

    [Fact]
    public async Task ADeadline_ServesCallsOfAnyTime()
    {
        var time = new ManualTime();
        using var client = new ApiTransport(_http, Api.Settings(time));
        ApiTransport view = client.With(new ApiSettings(client.Settings, NoHeaders, client.Settings.Credential) { Timeout = TimeSpan.FromSeconds(1) });
        using ApiCall brief = view.Begin(Api.ReadRequest(), CancellationToken.None);
        using ApiCall usual = client.Begin(Api.ReadRequest(), CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.True(brief.Token.IsCancellationRequested);
        Assert.False(usual.Token.IsCancellationRequested);
        await client.SendAsync(Api.ReadRequest());
    }

    [Fact]
    public void OfCredentialsThatWillAllDo_TheCallsOwnIsTheFirst()
    {
        ApiCredential client = ApiCredential.Bearer("client");
        ApiCredential call = ApiCredential.Of("call", ApiCredential.Bearer("call"))!;

        Assert.Same(call, ApiCredential.First(null, client, call));
        Assert.Same(client, ApiCredential.First(null, client, ApiCredential.Of(null, ApiCredential.Bearer("other"))));
        Assert.Null(ApiCredential.First(null, null));
        Assert.Equal("Bearer call", Authorization(ApiCredential.Any(client, null, call)!));
        Assert.True(ApiCredential.All(client, call)!.IsOfCall);
        Assert.Equal("Bearer client", Authorization(ApiCredential.Any(client, ApiCredential.Bearer("other"))!));
    }

    [Fact]
    public async Task TokensThatAreAskedFor_KeepTheirPlaceBehindTheCallsOwn()
    {
        ApiCredential provided = new ApiTokenCredential(_ => new ValueTask<string>("provided"));
        ApiCredential basic = ApiCredential.Of("call", ApiCredential.Basic("eva", "word"))!;

        ApiCredential combined = await ApiCombinedCredential.Any(provided, basic)!.ForCallAsync(CancellationToken.None);

        Assert.StartsWith("Basic ", Authorization(combined), StringComparison.Ordinal);
        Assert.True(provided.Sends("authorization"));
        Assert.True(ApiCombinedCredential.All(provided, ApiCredential.Header("X-Key", "k"))!.Sends("AUTHORIZATION"));
        Assert.False(ApiCredential.Header("X-Key", "k").Sends("Authorization"));
    }

    private static string Authorization(ApiCredential credential)
    {
        using var message = new HttpRequestMessage();
        credential.AddHeaders(message);
        return message.Headers.GetValues("Authorization").Single();
    }

    private sealed class SilentLog : ApiLog
    {
        public override bool IsEnabled => false;

        public override void Failed(ApiOperation operation, string error, string? code, int attempts, TimeSpan elapsed)
        {
        }

        public override void Repeated(ApiOperation operation, string error, int attempt, TimeSpan wait)
        {
        }

        public override void Departed(ApiOperation operation, Departure departure)
        {
        }
    }
}
