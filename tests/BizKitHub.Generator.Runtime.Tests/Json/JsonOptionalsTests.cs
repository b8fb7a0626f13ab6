using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Json;

public sealed class JsonOptionalsTests
{
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("p");

    [Fact]
    public void AbsentValuesAreLeftOut_AndPresentOnesWritten()
    {
        Writes("Jan", JsonOptionals.WriteOptional, "\"Jan\"");
        Writes<bool?>(false, JsonOptionals.WriteOptional, "false");
        Writes<int?>(0, JsonOptionals.WriteOptional, "0");
        Writes<long?>(7_000_000_000, JsonOptionals.WriteOptional, "7000000000");
        Writes<decimal?>(7.10m, JsonOptionals.WriteOptional, "7.10");
        Writes<double?>(0.5, JsonOptionals.WriteOptional, "0.5");
        Writes<float?>(0.5f, JsonOptionals.WriteOptional, "0.5");
        Writes<DateTimeOffset?>(new DateTimeOffset(2025, 1, 10, 16, 19, 40, 150, TimeSpan.Zero), JsonOptionals.WriteOptional, "\"2025-01-10T16:19:40.150Z\"");
        Writes<DateOnly?>(new DateOnly(2025, 1, 10), JsonOptionals.WriteOptional, "\"2025-01-10\"");
        Writes<TimeOnly?>(new TimeOnly(16, 19, 40), JsonOptionals.WriteOptional, "\"16:19:40\"");
        Writes<Guid?>(Guid.Parse("0F8FAD5B-D9CB-469F-A165-70867728950E"), JsonOptionals.WriteOptional, "\"0f8fad5b-d9cb-469f-a165-70867728950e\"");
        Writes<ReadOnlyMemory<byte>?>("abc"u8.ToArray(), JsonOptionals.WriteOptional, "\"YWJj\"");
        Writes<JsonElement?>(JsonElement.Parse("[1]"), JsonOptionals.WriteOptional, "[1]");
        Writes(new Uri("/a?b", UriKind.Relative), JsonOptionals.WriteOptional, "\"/a?b\"");
    }

    [Fact]
    public void ListsMapsAndValuesWithAWriterOfTheirOwn_AreLeftOutOrWritten()
    {
        Writes("Jan", static (writer, name, value) => JsonOptionals.WriteOptional(writer, name, value, JsonWriting.WriteString), "\"Jan\"");
        Writes<int?>(7, static (writer, name, value) => JsonOptionals.WriteOptionalValue(writer, name, value, JsonWriting.WriteInt32), "7");
        Writes<IReadOnlyList<int>>([], static (writer, name, values) => JsonOptionals.WriteOptionalList(writer, name, values, JsonWriting.WriteInt32), "[]");
        Writes<IReadOnlyDictionary<string, int>>(
            new Dictionary<string, int> { ["a"] = 1 },
            static (writer, name, values) => JsonOptionals.WriteOptionalMap(writer, name, values, JsonWriting.WriteInt32),
            """{"a":1}""");
    }

    [Fact]
    public void NullIsWritten_WhereItMeansMoreThanAbsence()
    {
        Writes<Optional<string?>>("Jan", WritePresent, "\"Jan\"");
        Assert.Equal("""{"p":null}""", Write<Optional<string?>>(null, WritePresent));

        static void WritePresent(Utf8JsonWriter writer, JsonEncodedText name, Optional<string?> value) =>
            JsonOptionals.WritePresent(writer, name, value, JsonWriting.WriteString);
    }

    private static void Writes<T>(T value, WriteProperty<T> write, string json)
    {
        Assert.Equal("{}", Write(default, write));
        Assert.Equal($$"""{"p":{{json}}}""", Write(value, write));
    }

    private static string Write<T>(T? value, WriteProperty<T> write) => Api.WriteJson(value, (writer, one) =>
    {
        writer.WriteStartObject();
        write(writer, Name, one);
        writer.WriteEndObject();
    });

    private delegate void WriteProperty<T>(Utf8JsonWriter writer, JsonEncodedText name, T? value);
}
