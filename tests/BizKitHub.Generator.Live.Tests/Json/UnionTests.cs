using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Live.Tests.Support;
using Figures;

namespace BizKitHub.Generator.Live.Tests.Json;

/// <summary>Every kind of union, and everything that contains itself: sent, received and compared.</summary>
public sealed class UnionTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("owner", "\"pe_1\"", typeof(Owner.Text))]
    [InlineData("owner", """{"id":"pe_1","deleted":false}""", typeof(Owner.Person))]
    [InlineData("owner", """{"deleted":true,"id":"pe_1"}""", typeof(Owner.DeletedPerson))]
    [InlineData("pet", """{"kind":"mi\"aow","lives":9}""", typeof(Pet.Cat))]
    [InlineData("pet", """{"tricks":["sit"],"kind":"Dog"}""", typeof(Pet.Dog))]
    [InlineData("pet", """{"kind":"Zoo","gate":"north"}""", typeof(Pet.Zoo))]
    [InlineData("pet", """{"kind":"fish","fins":2}""", typeof(Pet.Fish))]
    [InlineData("figure", """{"shape":"circle","radius":1.5,"name":"c"}""", typeof(Figure.Circle))]
    [InlineData("figure", """{"shape":"Polygon"}""", typeof(Figure.Polygon))]
    [InlineData("figure", """{"shape":"spiral","name":"s"}""", typeof(Figure.Other))]
    [InlineData("figure", """{"shape":"Group","members":[{"shape":"Group","members":[]},{"shape":"circle","radius":2}]}""", typeof(Figure.Group))]
    [InlineData("step", """{"type":1,"by":-3}""", typeof(Step.Type1))]
    [InlineData("step", """{"to":3,"type":2}""", typeof(Step.Type2))]
    [InlineData("step", """{"type":4}""", typeof(Step.Type3))]
    [InlineData("payment", """{"amount":1.10,"card":"4111"}""", typeof(Payment.WithCard))]
    [InlineData("payment", """{"iban":"CZ65","amount":2}""", typeof(Payment.WithIban))]
    [InlineData("payment", """{"amount":3}""", typeof(Payment.Fields))]
    [InlineData("shipment", """{"id":1,"state":"waiting"}""", typeof(Shipment.Packed))]
    [InlineData("shipment", """{"id":1,"state":"lost","carrier":"C"}""", typeof(Shipment.Sent))]
    [InlineData("contact", """{"phone":"+420"}""", typeof(Contact))]
    [InlineData("size", "\"auto\"", typeof(Size.Text))]
    [InlineData("size", "\"unheard of\"", typeof(Size.Text))]
    [InlineData("size", "12", typeof(Size.Number))]
    [InlineData("size", "1.5", typeof(Size.Number))]
    [InlineData("forest", """[{"name":"a","below":[{"name":"b","below":[]}]},{"name":"c"}]""", typeof(IReadOnlyList<Tree>))]
    [InlineData("filter", """{"field":"f","value":[1,["x",null],{"y":{"z":true}}]}""", typeof(Filter.Comparison))]
    [InlineData("filter", """{"and":[{"not":{"and":[]}},{"field":"f","value":null}]}""", typeof(Filter.WithAnd))]
    [InlineData("guess", """{"a":"text"}""", typeof(Guess.Fields))]
    [InlineData("guess", """{"a":1}""", typeof(Guess.Counted))]
    [InlineData("guess", """{"a":["text"]}""", typeof(Guess.Listed))]
    [InlineData("guess", "{}", typeof(Guess.Fields))]
    [InlineData("guess", """{"b":"only the second has it","a":""}""", typeof(Guess.Case2))]
    [InlineData("vector", "[1,2.5]", typeof(Vector.List))]
    [InlineData("vector", "[\"a\"]", typeof(Vector.Case2))]
    [InlineData("vector", "[[1],[]]", typeof(Vector.Case3))]
    [InlineData("vector", "[]", typeof(Vector.List))]
    public async Task AValue_IsItsCase_AndComesBackAsItWent(string property, string json, Type type)
    {
        string document = $$"""{"{{property}}":{{json}}}""";
        using var handler = new ScriptedHandler(document);
        using FiguresClient client = handler.Figures();
        Drawing received = await client.Echo.DrawingAsync(JsonSerializer.Deserialize<Drawing>(document)!, Cancelled);

        object? value = typeof(Drawing).GetProperties().Single(p => p.Name.Equals(property, StringComparison.OrdinalIgnoreCase)).GetValue(received);
        Assert.IsAssignableFrom(type, value);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document), JsonNode.Parse(handler.Only.Body!)), handler.Only.Body);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("\"text\"")]
    public void NullAmongTheAlternatives_IsNull(string json)
    {
        string document = $$"""{"note":{{json}}}""";
        Drawing drawing = JsonSerializer.Deserialize<Drawing>(document)!;

        Assert.True(drawing.Note.IsPresent);
        Assert.Equal(json == "null", drawing.Note.Value is null);
        Assert.Equal(document, JsonSerializer.Serialize(drawing));
    }

    [Theory]
    [InlineData("pet", """{"kind":"bird"}""")]
    [InlineData("pet", "{}")]
    [InlineData("step", """{"type":5}""")]
    [InlineData("owner", "17")]
    [InlineData("guess", """{"a":{}}""")]
    [InlineData("vector", "[{}]")]
    public void AValueThatFitsNoCase_IsRefused(string property, string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Drawing>($$"""{"{{property}}":{{json}}}"""));

    [Fact]
    public void WhatNoCaseHoldsAllOf_IsStillTheFirstThatFits() =>
        Assert.IsType<Guess.Fields>(JsonSerializer.Deserialize<Drawing>("""{"guess":{"a":"text","c":{"d":1}}}""")!.Guess);

    [Fact]
    public void ACaseWhoseTypeDoesNotSayWhatItIs_IsWrittenWithWhatTellsItApart()
    {
        var drawing = new Drawing
        {
            Pet = new Pet.Cat { Value = new Cat { Lives = 9 } },
        };

        Assert.Equal("""{"pet":{"kind":"mi\u0022aow","lives":9}}""", JsonSerializer.Serialize(drawing));
        Assert.Equal("""{"kind":"Dog","tricks":[]}""", JsonSerializer.Serialize<Pet>(new Pet.Dog { Value = new Dog { Tricks = [] } }));
        Assert.Equal("""{"kind":"mine"}""", JsonSerializer.Serialize<Pet>(new Pet.Dog { Value = new Dog { Kind = "mine" } }));
        Assert.Equal("""{"kind":"Zoo","gate":"n\u00E9"}""", JsonSerializer.Serialize<Pet>(new Pet.Zoo { Value = new Dictionary<string, string> { ["gate"] = "né" } }));
        Assert.Equal("""{"type":1,"by":2}""", JsonSerializer.Serialize<Step>(new Step.Type1 { By = 2 }));
    }

    [Fact]
    public void ACaseByItsOwnType_IsKnownWithoutReflection()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = FiguresJsonTypeInfoResolver.Instance };

        string json = JsonSerializer.Serialize(new Step.Type2 { To = 7 }, options);
        Assert.Equal("""{"type":2,"to":7}""", json);
        Assert.Equal(7, JsonSerializer.Deserialize<Step.Type2>(json, options)!.To);
    }

    [Fact]
    public async Task AUnionThatIsAWholeBody_IsReadAndWritten()
    {
        using var handler = new ScriptedHandler("""{"deep":[{"er":[1]}]}""");
        using FiguresClient client = handler.Figures();
        Value? value = await client.Echo.ValueAsync(new Value.List { Value = [new Value.Flag { Value = true }, null] }, Cancelled);

        Assert.Equal("[true,null]", handler.Only.Body);
        Assert.IsType<Value.List>(Assert.IsType<Value.Fields>(value).Value["deep"]);
    }

    [Fact]
    public async Task WhatACaseHolds_IsCheckedBeforeItIsSent()
    {
        using var handler = new ScriptedHandler("{}");
        using FiguresClient client = handler.Figures();
        var drawing = new Drawing { Owner = new Owner.Person { Value = new Person { Id = "x" } } };

        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Echo.DrawingAsync(drawing, Cancelled));
        Assert.Empty(handler.Requests);
    }
}
