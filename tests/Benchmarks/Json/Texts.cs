using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BizKitHub.Generator.Benchmarks.ByHand;
using BizKitHub.Generator.Benchmarks.Peers;
using Figures;

namespace BizKitHub.Generator.Benchmarks.Json;

/// <summary>What is read and written, by whom.</summary>
internal static class Texts
{
    private const int Items = 1_000;

    private delegate T Reading<out T>(ref Utf8JsonReader reader);

    private static readonly JsonSerializerOptions Reflection = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static byte[] Shelf => Encoding.UTF8.GetBytes($$"""{"items":[{{string.Join(',', Enumerable.Range(0, Items).Select(Item))}}]}""");

    private static byte[] Wide => JsonSerializer.SerializeToUtf8Bytes(
        JsonSerializer.Deserialize($$"""{{{string.Join(',', CallsJson.Default.Wide.Properties.Select(p => $"\"{p.Name}\":{Value(p.PropertyType)}"))}}}""", CallsJson.Default.Wide)!,
        CallsJson.Default.Wide);

    public static IEnumerable<Contest> Reads(Assembly? nswag) =>
    [
        Read("customer/get-account-info", Encoding.UTF8.GetBytes(SeedAnswers.AccountInfo), CustomerGetAccountInfoResponseJson.Read, CallsJson.Default.AccountInfo, Answer(nswag, "GetApiV1CustomerGetAccountInfoAsync")),
        Read("customer/create", Encoding.UTF8.GetBytes(SeedAnswers.CreatedCustomer), CustomerCreateResponseJson.Read, CallsJson.Default.CreatedCustomer, Answer(nswag, "PostApiV1CustomerCreateAsync")),
        Read("customer/credit-spend", Encoding.UTF8.GetBytes(SeedAnswers.SpentCredit), CustomerCreditSpendResponseJson.Read, CallsJson.Default.SpentCredit, Answer(nswag, "PostApiV1CustomerCreditSpendAsync")),
        Read("1,000 items", Shelf, ShelfJson.Read, CallsJson.Default.Shelf, nswag: null),
        Read("100 properties", Wide, WideJson.Read, CallsJson.Default.Wide, nswag: null),
    ];

    public static IEnumerable<Contest> Writes(Assembly? nswag) =>
    [
        Write("customer/create", """{"email":"jan@barasek.com","companyName":"BizKitHub","customerRealIp":"1.1.1.1"}"""u8.ToArray(), CustomerCreateRequestJson.Read, CustomerCreateRequestJson.Write, CallsJson.Default.NewCustomer, Body(nswag, "PostApiV1CustomerCreateAsync")),
        Write("customer/credit-spend", """{"identityId":"Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg","amount":100,"description":"video.rewrite:15m"}"""u8.ToArray(), CustomerCreditSpendRequestJson.Read, CustomerCreditSpendRequestJson.Write, CallsJson.Default.Spending, Body(nswag, "PostApiV1CustomerCreditSpendAsync")),
        Write("1,000 items", Shelf, ShelfJson.Read, ShelfJson.Write, CallsJson.Default.Shelf, nswag: null),
        Write("100 properties", Wide, WideJson.Read, WideJson.Write, CallsJson.Default.Wide, nswag: null),
    ];

    private static Contest Read<T, TByHand>(string name, byte[] json, Reading<T> read, JsonTypeInfo<TByHand> byHand, Type? nswag) => new(name,
    [
        new("BizKitHub", () => Read(json, read)),
        new("System.Text.Json generator", () => JsonSerializer.Deserialize(json, byHand)),
        new("System.Text.Json reflection", () => JsonSerializer.Deserialize<TByHand>(json, Reflection)),
        new("Utf8JsonReader alone", () => Pass(json)),
        .. nswag is null ? Array.Empty<Contender>() : [new(NSwag.Name, () => JsonSerializer.Deserialize(json, nswag, JsonSerializerOptions.Default))],
    ]);

    private static Contest Write<T, TByHand>(string name, byte[] json, Reading<T> read, Action<Utf8JsonWriter, T> write, JsonTypeInfo<TByHand> byHand, Type? nswag)
    {
        T ours = Read(json, read);
        TByHand theirs = JsonSerializer.Deserialize(json, byHand)!;
        object? nswags = nswag is null ? null : JsonSerializer.Deserialize(json, nswag, JsonSerializerOptions.Default);
        return new(name,
        [
            Writer("BizKitHub", ours, write),
            Writer("System.Text.Json generator", theirs, (writer, value) => JsonSerializer.Serialize(writer, value, byHand)),
            Writer("System.Text.Json reflection", theirs, static (writer, value) => JsonSerializer.Serialize(writer, value, Reflection)),
            .. nswag is null ? Array.Empty<Contender>() : [Writer(NSwag.Name, nswags, (writer, value) => JsonSerializer.Serialize(writer, value, nswag, JsonSerializerOptions.Default))],
        ]);
    }

    /// <summary>Every contender has a writer and a buffer of its own, which are filled again and again.</summary>
    private static Contender Writer<T>(string name, T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
#pragma warning disable CA2000 // Lives as long as the contender, and holds nothing but its buffer.
        var writer = new Utf8JsonWriter(buffer);
#pragma warning restore CA2000
        return new(name, () =>
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            write(writer, value);
            writer.Flush();
        });
    }

    private static T Read<T>(byte[] json, Reading<T> read)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return read(ref reader);
    }

    /// <summary>Nothing can be read without this.</summary>
    private static void Pass(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
        }
    }

    private static Type? Answer(Assembly? nswag, string method) => Method(nswag, method)?.ReturnType.GetGenericArguments()[0];

    private static Type? Body(Assembly? nswag, string method) => Method(nswag, method)?.GetParameters()[0].ParameterType;

    private static MethodInfo? Method(Assembly? nswag, string name) => nswag?.GetType("NSwagClient.CustomerClient", throwOnError: true)!
        .GetMethods().Single(m => m.Name == name && m.GetParameters()[^1].ParameterType == typeof(CancellationToken));

    private static string Item(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"id":"6f9619ff-8b86-d011-b42d-{{number:x12}}","name":"Item number {{number}}","price":{{number}}.50,"count":{{number}},"state":"{{(number % 2 == 0 ? "active" : "waiting")}}","createdAt":"2025-01-10T16:19:40.150Z","tags":["one","two"]}
        """);

    private static string Value(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(string) => "\"some text of usual length\"",
        var t when t == typeof(int) => "12345",
        var t when t == typeof(decimal) => "1234.56",
        var t when t == typeof(bool) => "true",
        _ => "\"2025-01-10T16:19:40.150Z\"",
    };
}
