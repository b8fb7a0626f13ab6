using System.Net;
using System.Text;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;

namespace BizKitHub.Generator.Runtime.Tests.Support;

/// <summary>The smallest API there is: two operations that answer with a text.</summary>
internal static class Api
{
    public const string Key = "DEV_PGrFxpGEtrOZfuWhnoJohUYBXuOE";

    public static readonly ApiOperation Read = new("customer.read", "GET", repeatable: true);

    public static readonly ApiOperation Spend = new("customer.creditSpend", "POST");

    public static readonly ApiOperation Ping = new("ping", "GET", repeatable: true, anonymous: true);

    public static ApiSettings Settings(TimeProvider? time = null, CountingPool? pool = null, int maxRetries = 2) => new()
    {
        BaseAddress = new Uri("https://api.example.com"),
        Credential = ApiCredential.Query("apiKey", Key),
        MaxRetries = maxRetries,
        TimeProvider = time ?? new ManualTime(TimeSpan.FromSeconds(60)),
        BufferPool = pool ?? new CountingPool(),
    };

    public static ApiRequest ReadRequest(string pathAndQuery = "/api/v1/customer/read") => new(Read, pathAndQuery);

    public static ApiRequest SpendRequest(string text = "Barášek")
    {
        var request = new ApiRequest(Spend, "/api/v1/customer/credit-spend");
        request.SetJson(text, JsonWriting.WriteString);
        return request;
    }

    public static Task<string> SendAsync(this ApiTransport transport, ApiRequest request) =>
        transport.SendAsync(request, JsonReading.ReadString, TestContext.Current.CancellationToken);

    public static Task<ApiException> FailAsync(this ApiTransport transport, ApiRequest request) =>
        Assert.ThrowsAsync<ApiException>(() => transport.SendAsync(request));

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage With(this HttpResponseMessage response, string header, string value)
    {
        response.Headers.TryAddWithoutValidation(header, value);
        return response;
    }

    public static T ReadJson<T>(string json, JsonRead<T> read) => ReadJson(Encoding.UTF8.GetBytes(json), read);

    public static T ReadJson<T>(byte[] json, JsonRead<T> read)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        T value = read(ref reader);
        Assert.False(reader.Read(), "The reader must stand on the last token of the value.");
        return value;
    }

    public static string WriteJson<T>(T value, JsonWrite<T> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
