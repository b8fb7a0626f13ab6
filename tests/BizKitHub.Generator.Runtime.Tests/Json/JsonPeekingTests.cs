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
    [InlineData("""{"kind":"cheque"}""", null)]
    [InlineData("\"kind\"", null)]
    public void AText_IsFoundInTheObjectItselfOnly(string json, string? expected) =>
        Assert.Equal(expected, JsonPeeking.PeekString(Start(json), "kind"u8, new JsonValues("cash", "card")));

    [Theory]
    [InlineData("""{"x":"1","type":2}""", 2)]
    [InlineData("""{"type":2.0}""", 2)]
    [InlineData("""{"type":"2"}""", null)]
    [InlineData("""{"type":1e300}""", null)]
    [InlineData("2", null)]
    public void ANumber_IsFoundInTheObjectItselfOnly(string json, int? expected) =>
        Assert.Equal(expected, (int?)JsonPeeking.PeekNumber(Start(json), "type"u8));

    [Theory]
    [InlineData("""{"a":"x"}""", "first")]
    [InlineData("""{"b":{"a":1},"a":"x"}""", "second")]
    [InlineData("""{"c":[1],"a":"x"}""", "number")]
    [InlineData("""{"\u0061":1}""", "number")]
    [InlineData("""{"a":"x","b":{"z":[{"y":2}]}}""", "second")]
    [InlineData("""{"b":[{"z":2}],"a":"x"}""", "second")]
    [InlineData("17", "number")]
    public void TheFirstCaseThatFits_IsRead_AndMovesTheReader(string json, string expected)
    {
        Utf8JsonReader reader = Start(json);
        string found = JsonPeeking.ReadFirstFit<string>(ref reader, "Guess",
        [
            new(static (ref Utf8JsonReader r) => Named(ref r, "first"), "a"),
            new(static (ref Utf8JsonReader r) => Named(ref r, "second"), "a", "b"),
            new(static (ref Utf8JsonReader r) =>
            {
                r.Skip();
                return "number";
            }),
        ]);

        Assert.Equal(expected, found);
        Assert.Equal(json.Length, reader.BytesConsumed);
    }

    [Fact]
    public void WhatFitsNoCase_IsRefused_AndTheReaderStays()
    {
        Utf8JsonReader reader = Start("[1]");
        JsonException? refused = null;
        try
        {
            JsonPeeking.ReadFirstFit<string>(ref reader, "Guess", [new JsonCase<string>(JsonReading.ReadString)]);
        }
        catch (JsonException exception)
        {
            refused = exception;
        }

        Assert.Equal("The value fits no case of Guess.", refused?.Message);
        Assert.Equal(JsonTokenType.StartArray, reader.TokenType);
    }

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

    /// <summary>Reads an object whose property <c>a</c> is a text.</summary>
    private static string Named(ref Utf8JsonReader reader, string name)
    {
        JsonReading.ExpectObject(ref reader, name);
        while (JsonReading.NextProperty(ref reader, out ReadOnlySpan<byte> property))
        {
            if (property.SequenceEqual("a"u8))
            {
                JsonReading.ReadString(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return name;
    }

    private static Utf8JsonReader Start(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return reader;
    }
}
