using System.Text;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;

namespace BizKitHub.Generator.Runtime.Tests.Json;

public sealed class JsonPeekingTests
{
    [Theory]
    [InlineData("""{"loggedIn":true}""", true)]
    [InlineData("""{"a":{"loggedIn":true},"loggedIn":false}""", false)]
    [InlineData("""{"a":[{"loggedIn":true}]}""", null)]
    [InlineData("""{"loggedIn":"true"}""", null)]
    [InlineData("""{"loggedIn":null}""", null)]
    [InlineData("""{"logged\u0049n":true}""", true)]
    [InlineData("{}", null)]
    [InlineData("[true]", null)]
    [InlineData("true", null)]
    public void ABoolean_IsFoundInTheObjectItselfOnly(string json, bool? expected)
    {
        Utf8JsonReader reader = Start(json);
        Assert.Equal(expected, JsonPeeking.PeekBoolean(reader, "loggedIn"u8));
        Assert.Equal(0, reader.TokenStartIndex);
        Assert.Equal(1, Math.Max(1, reader.CurrentDepth));
    }

    [Theory]
    [InlineData("""{"x":1,"kind":"card"}""", "card")]
    [InlineData("""{"kind":"\u0063ard"}""", "card")]
    [InlineData("""{"kind":1}""", null)]
    [InlineData("""{"Kind":"card"}""", null)]
    [InlineData("\"kind\"", null)]
    public void AText_IsFoundInTheObjectItselfOnly(string json, string? expected) =>
        Assert.Equal(expected, JsonPeeking.PeekString(Start(json), "kind"u8));

    [Theory]
    [InlineData("""{"errorCode":null}""", true)]
    [InlineData("""{"message":{"errorCode":1}}""", false)]
    [InlineData("null", false)]
    public void AProperty_IsThereEvenWhenItIsNull(string json, bool expected) =>
        Assert.Equal(expected, JsonPeeking.PeekHas(Start(json), "errorCode"u8));

    [Fact]
    public void AfterALook_TheObjectCanStillBeRead()
    {
        Utf8JsonReader reader = Start("""{"ok":true,"n":7}""");
        Assert.True(JsonPeeking.PeekBoolean(reader, "ok"u8));
        Assert.True(JsonPeeking.PeekHas(reader, "n"u8));
        Assert.True(JsonReading.NextProperty(ref reader, out ReadOnlySpan<byte> name));
        Assert.Equal("ok", Encoding.UTF8.GetString(name));
    }

    private static Utf8JsonReader Start(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return reader;
    }
}
