using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>What becomes of an answer that the server gives with success.</summary>
public sealed class AnswerTests
{
    private readonly CountingPool _pool = new();

    [Theory]
    [InlineData("\"Barášek\"")]
    [InlineData(" \r\n\t\"Barášek\" \n")]
    [InlineData("\uFEFF\"Barášek\"")]
    [InlineData("\uFEFF \"Bar\\u00e1\\u0161ek\"")]
    public async Task AJsonValue_IsRead(string body)
    {
        Assert.Equal("Barášek", await SendAsync(() => Api.Json(body)));
        AssertBuffersAreBack();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4_095)]
    [InlineData(4_096)]
    [InlineData(3_000_000)]
    public async Task AnAnswerOfAnyLength_IsReadWhole(int length)
    {
        string text = new('x', length);
        Assert.Equal(text, await SendAsync(() => Api.Json($"\"{text}\"")));
        AssertBuffersAreBack();
    }

    [Theory]
    [InlineData(" ", "$", "The text is no valid JSON.")]
    [InlineData("<html></html>", "$", "The text is no valid JSON.")]
    [InlineData("\"a\" \"b\"", "$", "The text is no valid JSON.")]
    [InlineData("\"a\"x", "$", "The text is no valid JSON.")]
    [InlineData("\"a", "$", "The text is no valid JSON.")]
    [InlineData("7", "$", "A string was expected, but a number was found.")]
    [InlineData("null", "$", "A string was expected, but null was found.")]
    public async Task AnotherText_DoesNotMatchTheContract(string body, string location, string reason)
    {
        ApiException exception = await FailAsync(() => Api.Json(body), JsonReading.ReadString);
        Assert.Equal($"customer.read answered HTTP 200, but the body does not match the contract at {location}: {reason}", exception.Message);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal("customer.read", exception.Operation);
        Assert.Equal(body, exception.ResponseBody);
        AssertBuffersAreBack();
    }

    [Fact]
    public async Task AMismatchDeepInside_IsLocated()
    {
        ApiException exception = await FailAsync(
            () => Api.Json("""{"a":{"list":["x","y",{"s3cr3t":"s3cr3t"}]}}"""),
            static (ref Utf8JsonReader reader) => JsonReading.ReadMap(ref reader, static (ref Utf8JsonReader inner) => JsonReading.ReadMap(
                ref inner, static (ref Utf8JsonReader list) => JsonReading.ReadList(ref list, JsonReading.ReadString))));
        Assert.EndsWith("at $.a.list[2]: A string was expected, but an object was found.", exception.Message, StringComparison.Ordinal);
        Assert.IsType<JsonException>(exception.InnerException);
        Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BytesThatAreNoUtf8_DoNotMatchTheContract()
    {
        ApiException exception = await FailAsync(
            () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([(byte)'"', 0xFF, (byte)'"']) }, JsonReading.ReadString);
        Assert.EndsWith("at $: The text is no valid JSON.", exception.Message, StringComparison.Ordinal);
        AssertBuffersAreBack();
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public async Task ADepthThatNoContractHas_IsRefused(int depth, bool accepted)
    {
        HttpResponseMessage Answer() => Api.Json(new string('[', depth) + new string(']', depth));
        if (accepted)
        {
            Assert.Equal(JsonValueKind.Array, (await SendAsync(Answer, JsonReading.ReadElement)).ValueKind);
        }
        else
        {
            Assert.Equal(HttpStatusCode.OK, (await FailAsync(Answer, JsonReading.ReadElement)).StatusCode);
        }
    }

    [Fact]
    public async Task ALongBody_IsKeptInPart()
    {
        ApiException exception = await FailAsync(() => Api.Json("[" + new string(' ', 100_000) + "]"), JsonReading.ReadString);
        Assert.Equal(4_097, exception.ResponseBody!.Length);
        Assert.EndsWith("…", exception.ResponseBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<html>")]
    public async Task ACallWithoutResult_TakesAnyBody(string body)
    {
        using var handler = new RecordingHandler(_ => Api.Json(body));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(pool: _pool));
        await transport.SendAsync(Api.ReadRequest(), TestContext.Current.CancellationToken);
        Assert.Null(handler.Only.Header("Accept"));
        AssertBuffersAreBack();
    }

    [Fact]
    public async Task NoBodyWhereTheContractPromisesOne_IsSaidSo()
    {
        ApiException exception = await FailAsync(() => Api.Json(""), JsonReading.ReadString);
        Assert.Equal("customer.read answered HTTP 200, but without the body that the contract promises.", exception.Message);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Null(exception.ResponseBody);
        AssertBuffersAreBack();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public async Task WhereTheResultMayBeNull_NoBodyAndNullAreTheSame(string body)
    {
        Assert.Null(await SendForAsync(() => Api.Json(body), static answer => answer.JsonOrNull(JsonNullables.ReadNullableString)));
        Assert.Null(await SendForAsync<int?>(() => Api.Json(body), static answer => answer.JsonOrNull<int?>(
            static (ref Utf8JsonReader reader) => JsonNullables.ReadNullableValue(ref reader, JsonReading.ReadInt32))));
        Assert.Equal(body.Length == 0 ? null : body, await SendForAsync(() => Api.Json(body), static answer => answer.TextOrNull()));
        Assert.Equal(body.Length, (await SendForAsync(() => Api.Json(body), static answer => answer.BytesOrNull()))?.Length ?? 0);
    }

    [Theory]
    [InlineData(304, true)]
    [InlineData(302, true)]
    [InlineData(303, false)]
    [InlineData(404, false)]
    public async Task AStatusThatTheContractCallsAResult_IsOne(int status, bool succeeds)
    {
        var operation = new ApiOperation("customer.read", "GET", repeatable: true) { OtherResults = [302, 304] };
        using var handler = new RecordingHandler(_ => new HttpResponseMessage((HttpStatusCode)status));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(pool: _pool));
        Task<int> call = transport.SendForAsync(new ApiRequest(operation, "/customer"), static answer => answer.Status, TestContext.Current.CancellationToken);
        if (succeeds)
        {
            Assert.Equal(status, await call);
        }
        else
        {
            Assert.Equal(status, (int)(await Assert.ThrowsAsync<ApiException>(() => call)).StatusCode!);
        }
    }

    [Fact]
    public async Task TheOperation_SaysWhatItAccepts()
    {
        var operation = new ApiOperation("customer.read", "GET", repeatable: true) { Accept = "text/csv, text/plain" };
        using var handler = new RecordingHandler(_ => Api.Json("a,b"));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(pool: _pool));
        await transport.SendForAsync(new ApiRequest(operation, "/customer"), static answer => answer.Text(), TestContext.Current.CancellationToken);
        Assert.Equal("text/csv, text/plain", handler.Only.Header("Accept"));
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("\"utf-8\"", "utf-8")]
    [InlineData("iso-8859-1", "iso-8859-1")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("klingon-1", "utf-8")]
    [InlineData("utf-7", "utf-8")]
    [InlineData(null, "utf-8")]
    public async Task AText_IsReadInTheEncodingThatItNames(string? named, string actual)
    {
        using var content = new ByteArrayContent(Encoding.GetEncoding(actual).GetBytes("café"));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain") { CharSet = named };
        using var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
        using var handler = new RecordingHandler(_ => response);
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(pool: _pool));
        Assert.Equal("café", await transport.SendForAsync(Api.ReadRequest(), static answer => answer.Text(), TestContext.Current.CancellationToken));
        AssertBuffersAreBack();
    }

    [Fact]
    public async Task Bytes_AreTakenAsTheyAre()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, 0, 255, 1];
        using var handler = new RecordingHandler(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) });
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(pool: _pool));
        Assert.Equal(bytes, await transport.SendForAsync(Api.ReadRequest(), static answer => answer.Bytes(), TestContext.Current.CancellationToken));
        AssertBuffersAreBack();
    }

    private async Task<string> SendAsync(Func<HttpResponseMessage> answer) => await SendAsync(answer, JsonReading.ReadString);

    private async Task<T> SendAsync<T>(Func<HttpResponseMessage> answer, JsonRead<T> read)
    {
        using var handler = new RecordingHandler(_ => answer());
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(pool: _pool));
        return await transport.SendAsync(Api.ReadRequest(), read, TestContext.Current.CancellationToken);
    }

    private async Task<T> SendForAsync<T>(Func<HttpResponseMessage> answer, Func<ApiAnswer, T> read)
    {
        using var handler = new RecordingHandler(_ => answer());
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(pool: _pool));
        return await transport.SendForAsync(Api.ReadRequest(), read, TestContext.Current.CancellationToken);
    }

    private Task<ApiException> FailAsync<T>(Func<HttpResponseMessage> answer, JsonRead<T> read) =>
        Assert.ThrowsAsync<ApiException>(() => SendAsync(answer, read));

    private void AssertBuffersAreBack()
    {
        Assert.NotEqual(0, _pool.Rented);
        Assert.Equal(0, _pool.Outstanding);
        Assert.False(_pool.CameBackDirty);
    }
}
