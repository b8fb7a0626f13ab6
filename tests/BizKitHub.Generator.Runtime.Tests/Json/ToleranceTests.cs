using System.Net;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Json;

/// <summary>What becomes of objects that lack what the contract requires, where the client allows it and where it does not.</summary>
public sealed class ToleranceTests
{
    private static readonly JsonNames Few = new("Person", "name", "age", "note?");
    private static readonly JsonNames Many = new("Wide", [.. Enumerable.Range(0, 70).Select(i => $"p{i}")]);

    [Theory]
    [InlineData("""{"name":"Jan","age":40}""", "Jan 40")]
    [InlineData("""{"age":40}""", " 40")]
    [InlineData("{}", " 0")]
    public async Task AClientThatAllowsIt_TakesDefaultsForWhatIsMissing(string json, string expected) =>
        Assert.Equal(expected, await CallAsync(json, allows: true, Read));

    [Theory]
    [InlineData("""{"age":40}""", "at $: The required property 'name' of Person is missing.")]
    [InlineData("{}", "at $: The required property 'name' of Person is missing.")]
    public async Task AnyOtherClient_NamesTheFirstThatIsMissing(string json, string message)
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => CallAsync(json, allows: false, Read));
        Assert.EndsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnObjectOfMoreThanSixtyFourProperties_IsNoOther()
    {
        Assert.Equal(2, await CallAsync("""{"p1":0,"p69":0}""", allows: true, Count));
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => CallAsync(
            "{" + string.Join(',', Enumerable.Range(0, 69).Select(i => $"\"p{i}\":0")) + "}", allows: false, Count));
        Assert.EndsWith("The required property 'p69' of Wide is missing.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":7,"age":40}""")]
    [InlineData("""{"name":null,"age":40}""")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task WhatIsThereAndWrong_IsRefusedAllTheSame(string json) =>
        await Assert.ThrowsAsync<ApiException>(() => CallAsync(json, allows: true, Read));

    [Theory]
    [InlineData("""{"name":"Jan","age":40}""", "person")]
    [InlineData("""{"only":1}""", "other")]
    [InlineData("""{"age":40}""", "person")]
    [InlineData("""{"only":1,"more":1}""", "other")]
    public async Task OfCasesThatAreTried_OneWithoutGapsGoesFirst(string json, string expected) =>
        Assert.Equal(expected, await CallAsync(json, allows: true, Guess));

    [Fact]
    public async Task ToleranceEnds_WithTheAnswer()
    {
        await CallAsync("{}", allows: true, Read);
        await Assert.ThrowsAsync<ApiException>(() => CallAsync("[]", allows: true, Read));
        Assert.False(JsonTolerance.IsOn);
        Assert.Throws<JsonException>(() => Api.ReadJson("{}", Read));
    }

    [Fact]
    public async Task AFailedAnswer_HasTheFormOfTheContract_OrNone()
    {
        var operation = new ApiOperation("person.read", "GET", repeatable: true, errors: [ApiErrorForm.Any(Read)]);
        using var handler = new RecordingHandler(_ => Api.Json("{}", HttpStatusCode.BadRequest));
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => CallAsync(handler, allows: true, operation, Read));
        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
    }

    private static string Read(ref Utf8JsonReader reader)
    {
        string? name = null;
        int age = 0;
        JsonProperties json = Few.Read(ref reader);
        while (json.Next(ref reader))
        {
            switch (json.Index)
            {
                case 0: name = JsonReading.ReadString(ref reader); break;
                case 1: age = JsonReading.ReadInt32(ref reader); break;
                case 2: reader.Skip(); break;
            }
        }

        return $"{name} {age}";
    }

    private static int Count(ref Utf8JsonReader reader)
    {
        int count = 0;
        JsonProperties json = Many.Read(ref reader);
        while (json.Next(ref reader))
        {
            count++;
        }

        return count;
    }

    private static string Guess(ref Utf8JsonReader reader) => JsonPeeking.ReadFirstFit<string>(ref reader, "Guess",
    [
        new(static (ref Utf8JsonReader person) => Read(ref person).Length > 0 ? "person" : "", "name", "age", "note"),
        new(static (ref Utf8JsonReader other) => ReadOther(ref other), "only"),
    ]);

    private static string ReadOther(ref Utf8JsonReader reader)
    {
        JsonProperties json = new JsonNames("Other", "only").Read(ref reader);
        while (json.Next(ref reader))
        {
            reader.Skip();
        }

        return "other";
    }

    private static async Task<T> CallAsync<T>(string json, bool allows, JsonRead<T> read)
    {
        using var handler = new RecordingHandler(_ => Api.Json(json));
        return await CallAsync(handler, allows, Api.Read, read);
    }

    private static async Task<T> CallAsync<T>(RecordingHandler handler, bool allows, ApiOperation operation, JsonRead<T> read)
    {
        using var client = new HttpClient(handler, disposeHandler: false);
        using var transport = new ApiTransport(client, new ApiSettings { BaseAddress = new Uri("https://api.example.com"), AllowMissingResponseFields = allows });
        return await transport.SendAsync(new ApiRequest(operation, "/person"), read, TestContext.Current.CancellationToken);
    }
}
