using System.Globalization;
using System.Net;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>What the headers of an answer say, in every form that OpenAPI knows.</summary>
public sealed class ResponseHeaderTests
{
    [Theory]
    [InlineData("a \"b\", c", "a \"b\", c")]
    [InlineData("", "")]
    public async Task AText_IsTheValue(string header, string value) =>
        Assert.Equal(value, await ReadAsync(header, static answer => answer.RequiredHeader("X-Info", ApiHeaderForm.Text, JsonReading.ReadString)));

    [Theory]
    [InlineData("42", 42)]
    [InlineData(" 42 ", 42)]
    [InlineData("forty", null)]
    [InlineData("4 2", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public async Task AnOptionalNumber_MayBeMissingOrMalformed(string? header, int? value) =>
        Assert.Equal(value, await ReadAsync(header, static answer => answer.OptionalHeader<int?>("X-Info", ApiHeaderForm.Literal, Nullable)));

    [Theory]
    [InlineData("forty")]
    [InlineData(null)]
    public async Task ARequiredNumber_MayNot(string? header)
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() =>
            ReadAsync(header, static answer => answer.RequiredHeader("X-Info", ApiHeaderForm.Literal, JsonReading.ReadInt32)));
        Assert.Equal("customer.read answered HTTP 200, but the header 'X-Info' is missing or malformed.", exception.Message);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
    }

    [Theory]
    [InlineData("Tue, 15 Nov 1994 08:12:31 GMT")]
    [InlineData("1994-11-15T08:12:31Z")]
    public async Task AMoment_IsWrittenInEitherWay(string header) => Assert.Equal(
        DateTimeOffset.Parse("1994-11-15T08:12:31Z", CultureInfo.InvariantCulture),
        await ReadAsync(header, static answer => answer.RequiredHeader("X-Info", ApiHeaderForm.Moment, JsonReading.ReadDateTimeOffset)));

    [Fact]
    public async Task Lists_HaveCommas()
    {
        Assert.Equal(["a", "b c"], await ReadAsync("a, b c", static answer => answer.RequiredHeader(
            "X-Info", ApiHeaderForm.Texts, static (ref Utf8JsonReader reader) => JsonReading.ReadList(ref reader, JsonReading.ReadString))));
        Assert.Equal([1, 2], await ReadAsync("1,2", static answer => answer.RequiredHeader(
            "X-Info", ApiHeaderForm.Literals, static (ref Utf8JsonReader reader) => JsonReading.ReadList(ref reader, JsonReading.ReadInt32))));
        Assert.Empty(await ReadAsync("", static answer => answer.RequiredHeader(
            "X-Info", ApiHeaderForm.Literals, static (ref Utf8JsonReader reader) => JsonReading.ReadList(ref reader, JsonReading.ReadInt32))));
    }

    [Theory]
    [InlineData(nameof(ApiHeaderForm.Fields), "R,100,name,dark red")]
    [InlineData(nameof(ApiHeaderForm.ExplodedFields), "R=100,name=dark red")]
    [InlineData(nameof(ApiHeaderForm.Json), """{"R":100,"name":"dark red"}""")]
    public async Task Objects_HaveThreeForms(string form, string header)
    {
        ApiHeaderForm parsed = Enum.Parse<ApiHeaderForm>(form);
        JsonElement value = await ReadAsync(header, answer => answer.RequiredHeader("X-Info", parsed, JsonReading.ReadElement, "R"));
        Assert.Equal("""{"R":100,"name":"dark red"}""", value.GetRawText());
    }

    [Fact]
    public async Task AHeaderOfTheBody_IsOneToo()
    {
        using var handler = new RecordingHandler(_ => Api.Json("7"));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings());
        Assert.Equal(1, await transport.SendForAsync(
            Api.ReadRequest(), static answer => answer.RequiredHeader("content-length", ApiHeaderForm.Literal, JsonReading.ReadInt32), TestContext.Current.CancellationToken));
    }

    private static int? Nullable(ref Utf8JsonReader reader) => JsonNullables.ReadNullableValue(ref reader, JsonReading.ReadInt32);

    private static async Task<T> ReadAsync<T>(string? header, Func<ApiAnswer, T> read)
    {
        using var handler = new RecordingHandler(_ => header is null ? Api.Json("7") : Api.Json("7").With("X-Info", header));
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings());
        return await transport.SendForAsync(Api.ReadRequest(), read, TestContext.Current.CancellationToken);
    }
}
