using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Live.Tests.Support;
using Shapes;

namespace BizKitHub.Generator.Live.Tests.Json;

/// <summary>Whatever the contract allows is received, and sent back as the same JSON.</summary>
public sealed class ShapeTests
{
    private static readonly JsonSerializerOptions NoReflection = new() { TypeInfoResolver = ShapesJsonTypeInfoResolver.Instance };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"origin":[1.50,-2]}""")]
    [InlineData("""{"origin":[0,0,null]}""")]
    [InlineData("""{"origin":[0,0,7]}""")]
    [InlineData("""{"path":[[1,2],[3,4,5]]}""")]
    [InlineData("""{"path":[]}""")]
    [InlineData("""{"label":["label","ab"]}""")]
    [InlineData("""{"label":["label","ab",1,2,3]}""")]
    [InlineData("""{"place":"here"}""")]
    [InlineData("""{"place":[1,2]}""")]
    [InlineData("""{"tree":["root",[{"name":"a"},{"name":"b"}]]}""")]
    [InlineData("""{"styles":{"fill-1":"red","line-2":"blue"}}""")]
    [InlineData("""{"extras":{"kind":"a","x-1":1,"other":{"deep":[null]}}}""")]
    [InlineData("""{"circle":{"kind":"circle","area":3.5,"tags":["a"],"radius":1}}""")]
    [InlineData("""{"values":{"big":18446744073709551615,"wide":4294967295}}""")]
    [InlineData("""{"values":{"time":"23:59:59.5+02:00","opening":"08:30:00","span":"P1Y2M3DT4H5M6.5S","day":"2026-11-21"}}""")]
    [InlineData("""{"values":{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","link":"https://a.example/x?y=%C3%A1#z","relative":"../a?b"}}""")]
    [InlineData("""{"values":{"amount":"0.10","digits":"9223372036854775808","data":"AQID/+8=","raw":"\u0000any","address":"::1"}}""")]
    [InlineData("""{"values":{"grade":1.5,"level":18446744073709551615,"order":"-price","flag":false}}""")]
    [InlineData("""{"values":{"grade":7.25,"level":3,"order":"unheard of"}}""")]
    [InlineData("""{"values":{"mixed":null,"nothing":null}}""")]
    [InlineData("""{"values":{"mixed":{"a":1}}}""")]
    public async Task ADrawing_IsReceivedAndSentUnchanged(string json)
    {
        using var handler = new ScriptedHandler(json);
        using ShapesClient client = handler.Shapes();

        Drawing drawing = await client.Drawing.ExchangeAsync(new Drawing(), Cancelled);
        await client.Drawing.ExchangeAsync(drawing, Cancelled);

        Assert.Equal("{}", Body(handler.Requests[0]));
        AssertSame(json, Body(handler.Requests[1]));
        AssertSame(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Drawing>(json)));
    }

    [Fact]
    public async Task ADrawing_IsSentToTheByte()
    {
        using var handler = new ScriptedHandler("{}");
        using ShapesClient client = handler.Shapes();

        await client.Drawing.ExchangeAsync(
            new Drawing
            {
                Origin = new Point { Item1 = 1.50m, Item2 = -2m, Item3 = null },
                Label = new Label { Item2 = "ab", Rest = [1, 2] },
                Styles = new Dictionary<string, string> { ["fill-a"] = "red" },
                Circle = new Circle { Radius = 2m, Area = 1m },
                Values = new Values { Big = 18446744073709551615m, Opening = new TimeOnly(8, 30, 0), Order = ValuesOrder.MinusPrice, Grade = ValuesGrade.Value1Point5 },
            },
            Cancelled);

        Assert.Equal(
            """
            {"origin":[1.50,-2,null],"label":["label","ab",1,2],"styles":{"fill-a":"red"},"circle":{"kind":"circle","area":1,"radius":2},
            "values":{"big":18446744073709551615,"opening":"08:30:00","grade":1.5,"order":"-price"}}
            """.ReplaceLineEndings(""),
            Body(handler.Only));
    }

    [Theory]
    [InlineData("""{"origin":[1]}""", "position 1")]
    [InlineData("""{"origin":{"0":1}}""", "An array (Point) was expected")]
    [InlineData("""{"label":["title","ab"]}""", "position 0")]
    [InlineData("""{"circle":{"kind":"square","radius":1}}""", "'kind'")]
    [InlineData("""{"circle":{"kind":"circle"}}""", "'radius'")]
    public void WhatTheContractForbids_IsRefusedByItsPlace(string json, string place) =>
        Assert.Contains(place, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Drawing>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void ItemsThatTheContractDoesNotKnow_AreSkipped() =>
        Assert.Equal("[1,2,3]", JsonSerializer.Serialize(JsonSerializer.Deserialize<Point>("[1,2,3,{\"a\":[4]},5]")));

    [Fact]
    public async Task WhatOnlyOneSideSends_IsRequiredOfThatSide()
    {
        using var handler = new ScriptedHandler("""{"id":"7","name":"ink"}""");
        using ShapesClient client = handler.Shapes();

        Layer layer = await client.Drawing.AddAsync(new NewLayer { Name = "ink", Token = "t" }, Cancelled);

        Assert.Equal("""{"name":"ink","token":"t"}""", Body(handler.Only));
        Assert.Equal(("7", "ink", null), (layer.Id, layer.Name, layer.Visible));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Layer>(JsonSerializer.Serialize(new { name = "ink" })));
    }

    [Fact]
    public async Task ConstraintsOfAllParts_AreCheckedBeforeSending()
    {
        using var handler = new ScriptedHandler("{}");
        using ShapesClient client = handler.Shapes();

        ArgumentException tooLarge = await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            client.Drawing.ExchangeAsync(new Drawing { Circle = new Circle { Radius = 1m, Area = 101m } }, Cancelled));
        ArgumentException tooShort = await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            client.Drawing.ExchangeAsync(new Drawing { Label = new Label { Item2 = new string('a', 1) } }, Cancelled));

        Assert.Contains("Circle.area must be at most 100", tooLarge.Message, StringComparison.Ordinal);
        Assert.Contains("Label.1 must have at least 2 characters", tooShort.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void APayloadOfAWebhook_IsReadWithoutReflection()
    {
        var payload = JsonSerializer.Deserialize<DrawingChangedPayload>("""{"drawing":"0f8fad5b-d9cb-469f-a165-70867728950e","at":[1,2]}""", NoReflection)!;

        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), payload.Drawing);
        Assert.Equal(2m, payload.At.Item2);
    }

    private static string Body(SentRequest request) => Encoding.UTF8.GetString(request.Bytes!);

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
