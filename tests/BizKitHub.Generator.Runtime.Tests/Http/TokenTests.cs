using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Reflection;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>Tokens that the caller's own code hands out: when it is asked, and what becomes of what it answers or throws.</summary>
public sealed class TokenTests
{
    private const string Token = "eyJhbGciOiJub25lIn0.token-of-this-call";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AProvider_IsAskedOncePerCall()
    {
        int asked = 0;
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using ApiTransport transport = Transport(handler, _ => new ValueTask<string>($"token-{++asked}"));
        await transport.SendAsync(Api.ReadRequest());
        await transport.SendAsync(Api.ReadRequest());
        Assert.Equal(["Bearer token-1", "Bearer token-2"], handler.Requests.Select(r => r.Header("Authorization")));
    }

    [Fact]
    public async Task ARepeatedCall_KeepsItsToken()
    {
        int asked = 0;
        using var handler = new RecordingHandler(attempt =>
            attempt == 0 ? Api.Json("{}", HttpStatusCode.ServiceUnavailable).With("Retry-After", "0") : Api.Json("\"ok\""));
        using ApiTransport transport = Transport(handler, _ => new ValueTask<string>($"token-{++asked}"));
        await transport.SendAsync(Api.ReadRequest());
        Assert.Equal(["Bearer token-1", "Bearer token-1"], handler.Requests.Select(r => r.Header("Authorization")));
    }

    [Fact]
    public async Task ARefusedToken_EndsTheCall()
    {
        int asked = 0;
        using var handler = new RecordingHandler(_ => Api.Json($$"""{"message":"No {{Token}}"}""", HttpStatusCode.Unauthorized));
        using ApiTransport transport = Transport(handler, _ =>
        {
            asked++;
            return new ValueTask<string>(Token);
        });
        ApiException exception = await transport.FailAsync(Api.ReadRequest());
        Assert.Equal(1, asked);
        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.EndsWith("No ***", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, exception.ToString() + exception.ResponseBody, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(typeof(HttpRequestException))]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(OperationCanceledException))]
    [InlineData(typeof(InvalidDataException))]
    public async Task WhatAProviderThrows_ReachesTheCallerAsItIs(Type type)
    {
        var thrown = (Exception)Activator.CreateInstance(type)!;
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using ApiTransport transport = Transport(handler, _ => throw thrown);
        Exception caught = await Assert.ThrowsAnyAsync<Exception>(() => transport.SendAsync(Api.ReadRequest()));
        Assert.Same(thrown, caught);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    [InlineData("abc\r\nX-Injected: 1")]
    public async Task ATokenThatIsNone_IsNotSentAndNotRepeated(string? token)
    {
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using ApiTransport transport = Transport(handler, _ => new ValueTask<string>(token!));
        Exception exception = await Assert.ThrowsAnyAsync<Exception>(() => transport.SendAsync(Api.ReadRequest()));
        Assert.DoesNotContain("abc", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task AProviderThatTakesTooLong_EndsWithTheCallsTime()
    {
        var time = new ManualTime(TimeSpan.FromSeconds(60));
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, new ApiSettings
        {
            BaseAddress = new Uri("https://api.example.com"),
            Credential = new ApiTokenCredential(Wait),
            Timeout = TimeSpan.FromSeconds(5),
            TimeProvider = time,
        });
        ApiException exception = await transport.FailAsync(Api.SpendRequest());
        Assert.Equal("customer.creditSpend was not sent: no token arrived in time.", exception.Message);
        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Empty(handler.Requests);

        static async ValueTask<string> Wait(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return Token;
        }
    }

    [Fact]
    public async Task ACallersCancellation_EndsTheProvider()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using ApiTransport transport = Transport(handler, async cancellationToken =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return Token;
        });
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            transport.SendAsync(Api.ReadRequest(), JsonReading.ReadString, source.Token));
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task ATokenAndAKey_GoTogether()
    {
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using var client = new HttpClient(handler);
        ApiCredential? both = ApiCombinedCredential.All(ApiCredential.Header("X-Key", Api.Key), new ApiTokenCredential(_ => new ValueTask<string>(Token)));
        using var transport = new ApiTransport(client, new ApiSettings { BaseAddress = new Uri("https://api.example.com"), Credential = both });
        await transport.SendAsync(Api.ReadRequest());
        Assert.Equal(Api.Key, handler.Only.Header("X-Key"));
        Assert.Equal($"Bearer {Token}", handler.Only.Header("Authorization"));
    }

    [Fact]
    public async Task OfWhatIsThere_ATokenIsSentAlone()
    {
        using var handler = new RecordingHandler(_ => Api.Json("\"ok\""));
        using var client = new HttpClient(handler);
        ApiCredential? any = ApiCombinedCredential.Any(null, new ApiTokenCredential(_ => new ValueTask<string>(Token)));
        using var transport = new ApiTransport(client, new ApiSettings { BaseAddress = new Uri("https://api.example.com"), Credential = any });
        await transport.SendAsync(Api.ReadRequest());
        Assert.Equal($"Bearer {Token}", handler.Only.Header("Authorization"));
        Assert.Null(ApiCombinedCredential.All(null, any));
        Assert.Null(ApiCombinedCredential.Any(null, null));
    }

    [Fact]
    public void ACredentialThatDoesNotChange_CostsNothingPerCall()
    {
        ApiCredential key = ApiCredential.Header("X-Key", Api.Key);
        ValueTask<ApiCredential> first = key.ForCallAsync(Cancelled);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ValueTask<ApiCredential> second = key.ForCallAsync(Cancelled);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(first.IsCompletedSuccessfully && second.IsCompletedSuccessfully);
    }

    [Theory]
    [InlineData(typeof(ApiTokenCredential))]
    [InlineData(typeof(ApiCombinedCredential))]
    public void ADebugger_SeesNothingOfIt(Type type) => Assert.All(
        type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly),
        field => Assert.Contains(field.CustomAttributes, attribute => attribute.AttributeType == typeof(System.Diagnostics.DebuggerBrowsableAttribute)));

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "An HttpClient that does not own its handler holds nothing.")]
    private static ApiTransport Transport(RecordingHandler handler, Func<CancellationToken, ValueTask<string>> provider) => new(
        new HttpClient(handler, disposeHandler: false),
        new ApiSettings { BaseAddress = new Uri("https://api.example.com"), Credential = new ApiTokenCredential(provider), Timeout = TimeSpan.FromSeconds(60) });
}
