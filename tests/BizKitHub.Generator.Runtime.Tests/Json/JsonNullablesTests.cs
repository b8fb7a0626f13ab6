using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Json;

public sealed class JsonNullablesTests
{
    [Fact]
    public void NullIsNull_AndAValueIsTheValue()
    {
        Reads("\"Jan\"", JsonNullables.ReadNullableString, "Jan");
        Reads("true", JsonNullables.ReadNullableBoolean, true);
        Reads("7", JsonNullables.ReadNullableInt32, 7);
        Reads("7000000000", JsonNullables.ReadNullableInt64, 7_000_000_000);
        Reads("7.10", JsonNullables.ReadNullableDecimal, 7.10m);
        Reads("0.5", JsonNullables.ReadNullableDouble, 0.5);
        Reads("0.5", JsonNullables.ReadNullableSingle, 0.5f);
        Reads("\"2025-01-10T16:19:40Z\"", JsonNullables.ReadNullableDateTimeOffset, new DateTimeOffset(2025, 1, 10, 16, 19, 40, TimeSpan.Zero));
        Reads("\"2025-01-10\"", JsonNullables.ReadNullableDateOnly, new DateOnly(2025, 1, 10));
        Reads("\"16:19:40\"", JsonNullables.ReadNullableTimeOnly, new TimeOnly(16, 19, 40));
        Reads("\"0f8fad5b-d9cb-469f-a165-70867728950e\"", JsonNullables.ReadNullableGuid, Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"));
        Reads("\"/a?b\"", JsonNullables.ReadNullableUri, new Uri("/a?b", UriKind.Relative));
        Assert.Null(Api.ReadJson("null", JsonNullables.ReadNullableBytes));
        Assert.Equal("abc"u8.ToArray(), Api.ReadJson("\"YWJj\"", JsonNullables.ReadNullableBytes)!.Value.ToArray());
    }

    [Fact]
    public void WhatHasAReaderOfItsOwn_MayBeNullToo()
    {
        Reads("\"Jan\"", static (ref Utf8JsonReader reader) => JsonNullables.ReadNullable(ref reader, JsonReading.ReadString), "Jan");
        Reads("7", static (ref Utf8JsonReader reader) => JsonNullables.ReadNullableValue<int>(ref reader, JsonReading.ReadInt32), 7);
        Assert.Null(Api.ReadJson("null", ReadList));
        Assert.Equal([1, 2], Api.ReadJson("[1,2]", ReadList));
        Assert.Null(Api.ReadJson("null", ReadMap));
        Assert.Equal([new("a", 1)], Api.ReadJson("""{"a":1}""", ReadMap));

        static IReadOnlyList<int>? ReadList(ref Utf8JsonReader reader) => JsonNullables.ReadNullableList(ref reader, JsonReading.ReadInt32);
        static IReadOnlyDictionary<string, int>? ReadMap(ref Utf8JsonReader reader) => JsonNullables.ReadNullableMap(ref reader, JsonReading.ReadInt32);
    }

    private static void Reads<T>(string json, JsonRead<T> read, T value)
    {
        Assert.Null(Api.ReadJson("null", read));
        Assert.Equal(value, Api.ReadJson(json, read));
    }
}
