using System.Net;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>What becomes of a failed answer whose form the contract describes.</summary>
public sealed class TypedErrorTests
{
    private static readonly ApiErrorForm[] Errors =
    [
        ApiErrorForm.Unknown(418, 418),
        ApiErrorForm.On(404, JsonReading.ReadString),
        ApiErrorForm.On(400, 499, JsonReading.ReadInt32),
        ApiErrorForm.Any(static (ref Utf8JsonReader reader) => JsonReading.ReadMap(ref reader, JsonReading.ReadString)),
    ];

    private static readonly ApiOperation Operation = new("customer.create", "POST", errors: Errors);

    [Fact]
    public async Task TheStatus_ChoosesTheType()
    {
        Assert.Equal("gone", Assert.IsType<ApiException<string>>(await FailAsync(HttpStatusCode.NotFound, "\"gone\"")).Error);
        Assert.Equal(7, Assert.IsType<ApiException<int>>(await FailAsync(HttpStatusCode.Conflict, "7")).Error);
        ApiException other = await FailAsync(HttpStatusCode.BadGateway, """{"why":"down"}""");
        Assert.Equal("down", Assert.IsType<ApiException<IReadOnlyDictionary<string, string>>>(other).Error["why"]);
        Assert.IsType<ApiException>(await FailAsync((HttpStatusCode)418, """{"why":"teapot"}"""));
    }

    [Fact]
    public async Task WhatEveryFailureSays_StaysTheSame()
    {
        const string body = """{"code":"E1","message":"Down.","description":"For long."}""";
        ApiException failure = await FailAsync(HttpStatusCode.BadGateway, body);
        Assert.Equal("customer.create failed with HTTP 502 (E1): Down.", failure.Message);
        Assert.Equal("customer.create", failure.Operation);
        Assert.Equal(HttpStatusCode.BadGateway, failure.StatusCode);
        Assert.Equal("E1", failure.ErrorCode);
        Assert.Equal("For long.", failure.Description);
        Assert.Equal(TimeSpan.FromSeconds(5), failure.RetryAfter);
        Assert.Equal(9, failure.RateLimit?.Limit);
        Assert.Equal(body, failure.ResponseBody);
        Assert.IsType<ApiException<IReadOnlyDictionary<string, string>>>(failure);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("{\"gone\":1}")]
    [InlineData("null")]
    [InlineData("\"gone\" 2")]
    [InlineData("\"gone")]
    public async Task ABodyOfAnotherForm_IsNoSecondFailure(string body)
    {
        ApiException failure = await FailAsync(HttpStatusCode.NotFound, body);
        Assert.IsType<ApiException>(failure);
        Assert.Equal(HttpStatusCode.NotFound, failure.StatusCode);
    }

    [Fact]
    public async Task TheKey_IsBlackedOutAndOtherValuesStay()
    {
        ApiException failure = await FailAsync(HttpStatusCode.NotFound, $"\"{Api.Key} of {Uri.EscapeDataString("jan@barasek.com")} and jan@barasek.com\"");
        Assert.Equal("*** of jan%40barasek.com and jan@barasek.com", Assert.IsType<ApiException<string>>(failure).Error);
    }

    [Fact]
    public void ATester_MakesOneInALine()
    {
        var failure = new ApiException<string>("It failed.") { Error = "gone", StatusCode = HttpStatusCode.NotFound };
        Assert.Equal("gone", failure.Error);
        Assert.Equal("It failed.", failure.Message);
        Assert.IsType<ApiException>(failure, exactMatch: false);
    }

    private static async Task<ApiException> FailAsync(HttpStatusCode status, string body)
    {
        using var handler = new RecordingHandler(_ => Api.Json(body, status).With("Retry-After", "5").With("X-RateLimit-Limit", "9"));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings());
        return await Assert.ThrowsAnyAsync<ApiException>(() => transport.SendAsync(new ApiRequest(Operation, "/customer?email=jan%40barasek.com")));
    }
}
