using System.Collections.Immutable;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Json;

public sealed class JsonWritingTests
{
    public static TheoryData<string, IReadOnlyList<int>> Lists => new()
    {
        { "[1,2]", [1, 2] },
        { "[1,2]", new List<int> { 1, 2 } },
        { "[1,2]", ImmutableList.Create(1, 2) },
        { "[]", Array.Empty<int>() },
        { "[]", ImmutableList<int>.Empty },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_AreWrittenItemByItem(string json, IReadOnlyList<int> values) =>
        Assert.Equal(json, Api.WriteJson(values, static (writer, list) => JsonWriting.WriteList(writer, list, JsonWriting.WriteInt32)));

    [Fact]
    public void Maps_AreWrittenEntryByEntry()
    {
        var map = new Dictionary<string, int> { ["b"] = 1, ["a"] = 2 };
        Assert.Equal("""{"b":1,"a":2}""", Write(map));
        Assert.Equal("""{"a":2,"b":1}""", Write(map.ToImmutableSortedDictionary(StringComparer.Ordinal)));
        Assert.Equal("{}", Write(new Dictionary<string, int>()));
        Assert.Equal("{}", Write(ImmutableSortedDictionary<string, int>.Empty));

        static string Write(IReadOnlyDictionary<string, int> values) =>
            Api.WriteJson(values, static (writer, one) => JsonWriting.WriteMap(writer, one, JsonWriting.WriteInt32));
    }

    [Fact]
    public void NullIsWrittenAsNull()
    {
        Assert.Equal("null", Api.WriteJson<string?>(null, static (writer, value) => JsonWriting.WriteNullable(writer, value, JsonWriting.WriteString)));
        Assert.Equal("\"x\"", Api.WriteJson<string?>("x", static (writer, value) => JsonWriting.WriteNullable(writer, value, JsonWriting.WriteString)));
        Assert.Equal("null", Api.WriteJson<int?>(null, static (writer, value) => JsonWriting.WriteNullableValue(writer, value, JsonWriting.WriteInt32)));
        Assert.Equal("7", Api.WriteJson<int?>(7, static (writer, value) => JsonWriting.WriteNullableValue(writer, value, JsonWriting.WriteInt32)));
    }

    [Theory]
    [InlineData("100")]
    [InlineData("-100")]
    [InlineData("100.0")]
    [InlineData("0.10")]
    [InlineData("999999999999999")]
    [InlineData("-999999999999999")]
    [InlineData("1000000000000000")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void Amounts_KeepTheirDigits(string digits)
    {
        decimal value = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(digits, Api.WriteJson(value, JsonWriting.WriteDecimal));
        Assert.Equal($$"""{"p":{{digits}}}""", Api.WriteJson(value, static (writer, one) =>
        {
            writer.WriteStartObject();
            JsonWriting.WriteDecimal(writer, JsonEncodedText.Encode("p"), one);
            writer.WriteEndObject();
        }));
    }

    [Theory]
    [InlineData("""{"a":{"kind":1},"b":[2]}""", """{"kind":"card","a":{"kind":1},"b":[2]}""")]
    [InlineData("""{"a":1,"kind":"cash","b":2}""", """{"a":1,"kind":"cash","b":2}""")]
    [InlineData("""{"k\u0069nd":"cash"}""", """{"k\u0069nd":"cash"}""")]
    [InlineData("{}", """{"kind":"card"}""")]
    [InlineData("[{}]", "[{}]")]
    [InlineData("null", "null")]
    public void AnObject_GetsThePropertyThatItDoesNotHave(string json, string expected) => Assert.Equal(
        expected,
        Api.WriteJson(json, static (writer, value) => JsonWriting.WriteWithProperty(
            writer, value, static (inner, text) => inner.WriteRawValue(text), "kind"u8, "\"card\""u8)));

    [Fact]
    public void PropertiesThatNobodyNamed_AreKept_AndTheLastOfEqualNamesWins()
    {
        var none = default(JsonOthers<int>);
        Assert.Empty(none.ToMap());
        Assert.Equal("{}", Api.WriteJson(none.ToMap(), static (writer, one) => JsonWriting.WriteMap(writer, one, JsonWriting.WriteInt32)));

        var some = default(JsonOthers<int>);
        some.Add("a", 1);
        some.Add("b", 2);
        some.Add("a", 3);
        Assert.Equal([new("a", 3), new("b", 2)], some.ToMap());
    }
}
