using System.Globalization;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Runtime.Tests.Json;

/// <summary>What is written can be read back as it was, for every type of value.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Strings_SurviveTheRoundTrip() =>
        Values.Holds(Values.Texts, value => Survives(value, JsonWriting.WriteString, JsonReading.ReadString));

    [Fact]
    public void Booleans_SurviveTheRoundTrip() =>
        Values.Holds(Values.Any<bool>(), value => Survives(value, JsonWriting.WriteBoolean, JsonReading.ReadBoolean));

    [Fact]
    public void Integers_SurviveTheRoundTrip()
    {
        Values.Holds(Values.Any<int>(), value => Survives(value, JsonWriting.WriteInt32, JsonReading.ReadInt32));
        Values.Holds(Values.Any<long>(), value => Survives(value, JsonWriting.WriteInt64, JsonReading.ReadInt64));
        Survives(int.MinValue, JsonWriting.WriteInt32, JsonReading.ReadInt32);
        Survives(long.MinValue, JsonWriting.WriteInt64, JsonReading.ReadInt64);
        Survives(long.MaxValue, JsonWriting.WriteInt64, JsonReading.ReadInt64);
    }

    [Fact]
    public void Decimals_SurviveTheRoundTripDigitByDigit()
    {
        Values.Holds(Values.Any<decimal>(), Check);
        Check(decimal.MaxValue);
        Check(1.10m);

        static void Check(decimal value)
        {
            decimal read = Survives(value, JsonWriting.WriteDecimal, JsonReading.ReadDecimal);
            Assert.Equal(value.ToString(CultureInfo.InvariantCulture), read.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void FloatingPointNumbers_SurviveTheRoundTrip()
    {
        Values.Holds(Values.Any<double>().Where(double.IsFinite), value => Survives(value, JsonWriting.WriteDouble, JsonReading.ReadDouble));
        Values.Holds(Values.Any<float>().Where(float.IsFinite), value => Survives(value, JsonWriting.WriteSingle, JsonReading.ReadSingle));
        Survives(double.Epsilon, JsonWriting.WriteDouble, JsonReading.ReadDouble);
        Survives(float.MaxValue, JsonWriting.WriteSingle, JsonReading.ReadSingle);
    }

    [Fact]
    public void Moments_SurviveTheRoundTripWithTheirOffset() => Values.Holds(Values.Moments, value =>
    {
        DateTimeOffset read = Survives(value, JsonWriting.WriteDateTimeOffset, JsonReading.ReadDateTimeOffset);
        Assert.Equal(value.Offset, read.Offset);
    });

    [Fact]
    public void Dates_SurviveTheRoundTrip() =>
        Values.Holds(Values.Dates, value => Survives(value, JsonWriting.WriteDateOnly, JsonReading.ReadDateOnly));

    [Fact]
    public void Times_SurviveTheRoundTrip() =>
        Values.Holds(Values.Times, value => Survives(value, JsonWriting.WriteTimeOnly, JsonReading.ReadTimeOnly));

    [Fact]
    public void Uuids_SurviveTheRoundTrip() =>
        Values.Holds(Values.Any<Guid>(), value => Survives(value, JsonWriting.WriteGuid, JsonReading.ReadGuid));

    [Theory]
    [InlineData("https://example.com/a?b=%C3%A9#c")]
    [InlineData("/relative/path")]
    public void Uris_SurviveTheRoundTripAsTheyWereWritten(string text)
    {
        Uri read = Survives(new Uri(text, UriKind.RelativeOrAbsolute), JsonWriting.WriteUri, JsonReading.ReadUri);
        Assert.Equal(text, read.OriginalString);
    }

    [Fact]
    public void Bytes_SurviveTheRoundTrip() => Values.Holds(Values.Any<byte[]>(), value =>
        Assert.Equal(value, Api.ReadJson(Api.WriteJson<ReadOnlyMemory<byte>>(value, JsonWriting.WriteBytes), JsonReading.ReadBytes).ToArray()));

    [Theory]
    [InlineData("""{"a":[1,2.50,null,{"b":"č"}],"c":true}""")]
    [InlineData("null")]
    [InlineData("-1e-7")]
    public void AnyValue_SurvivesTheRoundTrip(string json)
    {
        JsonElement element = Api.ReadJson(json, JsonReading.ReadElement);
        JsonElement again = Api.ReadJson(Api.WriteJson(element, JsonWriting.WriteElement), JsonReading.ReadElement);
        Assert.True(JsonElement.DeepEquals(element, again));
        Assert.Equal(json, element.GetRawText());
    }

    [Fact]
    public void Lists_SurviveTheRoundTripAtAnyLength() => Values.Holds(Values.Any<int[]>(), values =>
        Assert.Equal(values, Api.ReadJson(
            Api.WriteJson(values, static (writer, list) => JsonWriting.WriteList(writer, list, JsonWriting.WriteInt32)),
            static (ref Utf8JsonReader reader) => JsonReading.ReadList(ref reader, JsonReading.ReadInt32))));

    [Fact]
    public void Maps_SurviveTheRoundTripInTheirOrder() => Values.Holds(Gen.ListOf(Values.Texts), names =>
    {
        var map = names.Distinct(StringComparer.Ordinal).Select((name, index) => (name, index)).ToDictionary(entry => entry.name, entry => entry.index);
        IReadOnlyDictionary<string, int> read = Api.ReadJson(
            Api.WriteJson(map, static (writer, values) => JsonWriting.WriteMap(writer, values, JsonWriting.WriteInt32)),
            static (ref Utf8JsonReader reader) => JsonReading.ReadMap(ref reader, JsonReading.ReadInt32));
        Assert.Equal(map.AsEnumerable(), read);
    });

    [Fact]
    public void NullsAmongValues_SurviveTheRoundTrip()
    {
        const string Json = """[1,null,3]""";
        IReadOnlyList<int?> numbers = Api.ReadJson(Json, static (ref Utf8JsonReader reader) => JsonReading.ReadList(
            ref reader, static (ref Utf8JsonReader item) => JsonNullables.ReadNullableValue(ref item, JsonReading.ReadInt32)));
        Assert.Equal([1, null, 3], numbers);
        Assert.Equal(Json, Api.WriteJson(numbers, static (writer, list) => JsonWriting.WriteList(
            writer, list, static (itemWriter, item) => JsonWriting.WriteNullableValue(itemWriter, item, JsonWriting.WriteInt32))));
    }

    [Fact]
    public void NullsAmongObjects_SurviveTheRoundTrip()
    {
        const string Json = """["/a",null]""";
        IReadOnlyList<Uri?> uris = Api.ReadJson(Json, static (ref Utf8JsonReader reader) => JsonReading.ReadList(
            ref reader, static (ref Utf8JsonReader item) => JsonNullables.ReadNullable(ref item, JsonReading.ReadUri)));
        Assert.Equal([new Uri("/a", UriKind.Relative), null], uris);
        Assert.Equal(Json, Api.WriteJson(uris, static (writer, list) => JsonWriting.WriteList(
            writer, list, static (itemWriter, item) => JsonWriting.WriteNullable(itemWriter, item, JsonWriting.WriteUri))));
    }

    private static T Survives<T>(T value, JsonWrite<T> write, JsonRead<T> read)
    {
        T again = Api.ReadJson(Api.WriteJson(value, write), read);
        Assert.Equal(value, again);
        return again;
    }
}
