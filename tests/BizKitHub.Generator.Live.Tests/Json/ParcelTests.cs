using System.Text.Json;
using System.Text.Json.Nodes;
using Courier;

namespace BizKitHub.Generator.Live.Tests.Json;

/// <summary>Everything that a property can be, read and written.</summary>
public sealed class ParcelTests
{
    private const string Full = """
        {
          "id": "0f8fad5b-d9cb-469f-a165-70867728950e",
          "state": "on-the-way",
          "priority": 2,
          "weight": 1.50,
          "createdAt": "2026-01-02T03:04:05.678+02:00",
          "recipient": { "street": "R. Novotného 1505", "city": "Kladno" },
          "signature": "Barášek",
          "deliverOn": "2026-01-05",
          "insuredFor": 79228162514264337593543950335,
          "previousState": "waiting",
          "sender": { "lockerCode": "CZ17", "city": "Praha" },
          "hints": ["ring twice", ""],
          "reference": { "system": "ERP" },
          "notice": { "channel": "e-mail", "address": "jan@barasek.com", "copies": [] },
          "attributes": { "length": 10, "ü \" \\": -1 },
          "depotsByDay": { "Monday": [{ "name": "Praha", "children": [{ "name": "Kladno", "parent": { "name": "Praha" } }] }], "Tuesday": [] },
          "custom": { "any": [1, "two", null, { "three": 3.0e2 }], "none": null },
          "anything": [false, { "deep": [[]] }],
          "photo": "AQID/+8=",
          "trackingPage": "https://courier.example/t?x=1&y=%C3%A1#z",
          "bytes": 2147483647,
          "distance": 1.7976931348623157E+308
        }
        """;

    private const string Least = """
        {
          "id": "0f8fad5b-d9cb-469f-a165-70867728950e",
          "state": "waiting",
          "priority": 1,
          "weight": 0,
          "createdAt": "2026-01-02T03:04:05.000Z",
          "recipient": { "lockerCode": "CZ1" },
          "signature": null
        }
        """;

    [Fact]
    public void AFullParcel_IsReadAndWrittenUnchanged()
    {
        Parcel parcel = Read(Full);

        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), parcel.Id);
        Assert.Equal((ParcelState.OnTheWay, Priority.Value2, 1.5m), (parcel.State, parcel.Priority, parcel.Weight));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2)), parcel.CreatedAt);
        Assert.Equal(TimeSpan.FromHours(2), parcel.CreatedAt.Offset);
        Assert.Equal(new Place.WithStreet { Street = "R. Novotného 1505", City = "Kladno" }, parcel.Recipient);
        Assert.Equal(new DateOnly(2026, 1, 5), parcel.DeliverOn.Value);
        Assert.Equal(decimal.MaxValue, parcel.InsuredFor.Value);
        Assert.Equal(ParcelState.Waiting, parcel.PreviousState.Value);
        Assert.Equal(new Place.WithLockerCode { LockerCode = "CZ17", City = "Praha" }, parcel.Sender.Value);
        Assert.Equal(["ring twice", ""], parcel.Hints.Value!);
        Assert.Equal("ERP", Assert.IsType<Reference.Fields>(parcel.Reference).Value.System);
        Assert.Equal("jan@barasek.com", Assert.IsType<Notice.EMail>(parcel.Notice).Address);
        Assert.Equal(-1, parcel.Attributes!["ü \" \\"]);
        Assert.Equal("Praha", parcel.DepotsByDay!["Monday"][0].Children![0].Parent!.Name);
        Assert.Equal(300, parcel.Custom!["any"][3].GetProperty("three").GetDecimal());
        Assert.Equal(JsonValueKind.Null, parcel.Custom["none"].ValueKind);
        Assert.Equal(JsonValueKind.Array, parcel.Anything!.Value.ValueKind);
        Assert.Equal([1, 2, 3, 0xff, 0xef], parcel.Photo!.Value.ToArray());
        Assert.Equal("https://courier.example/t?x=1&y=%C3%A1#z", parcel.TrackingPage!.OriginalString);
        Assert.Equal((int.MaxValue, double.MaxValue), (parcel.Bytes, parcel.Distance));
        AssertUnchanged(Full);
    }

    [Fact]
    public void WhatIsAbsent_StaysAbsent()
    {
        Parcel parcel = Read(Least);

        Assert.Null(parcel.Signature);
        Assert.False(parcel.DeliverOn.IsPresent || parcel.InsuredFor.IsPresent || parcel.Sender.IsPresent || parcel.Hints.IsPresent);
        Assert.Null(parcel.Reference);
        Assert.Null(parcel.Custom);
        AssertUnchanged(Least);
    }

    [Theory]
    [InlineData("deliverOn")]
    [InlineData("insuredFor")]
    [InlineData("previousState")]
    [InlineData("sender")]
    [InlineData("hints")]
    [InlineData("anything")]
    public void AnExplicitNull_StaysNull(string property) => AssertUnchanged(With(property, "null"));

    [Theory]
    [InlineData("state", "\"lost in the post\"")]
    [InlineData("state", "\"\"")]
    [InlineData("priority", "9")]
    [InlineData("priority", "-9223372036854775808")]
    [InlineData("previousState", "\"eaten\"")]
    public void AnUnknownValueOfAnEnum_SurvivesTheRoundTrip(string property, string value) => AssertUnchanged(With(property, value));

    [Fact]
    public void AnUnknownValueOfAnEnum_CanBeAskedFor()
    {
        Parcel parcel = Read(With("state", "\"lost\""));

        Assert.Equal("lost", parcel.State.Value);
        Assert.Equal((ParcelState)"lost", parcel.State);
        Assert.False(parcel.State == ParcelState.Waiting || parcel.State == ParcelState.OnTheWay || parcel.State == ParcelState.Delivered);
    }

    [Theory]
    [InlineData("\"text\"", typeof(Reference.Text))]
    [InlineData("17", typeof(Reference.Number))]
    [InlineData("true", typeof(Reference.Flag))]
    [InlineData("false", typeof(Reference.Flag))]
    [InlineData("[\"a\",\"b\"]", typeof(Reference.List))]
    [InlineData("""{"system":"ERP"}""", typeof(Reference.Fields))]
    public void AUnionOfJsonTypes_IsToldApartByThem(string value, Type type)
    {
        string json = With("reference", value);

        Assert.IsType(type, Read(json).Reference);
        AssertUnchanged(json);
    }

    [Theory]
    [InlineData("""{"channel":"sms","number":"+420 777123456"}""", typeof(Notice.Sms))]
    [InlineData("""{"number":"1","channel":"e-mail","address":"a@b"}""", typeof(Notice.EMail))]
    public void AUnionOfConstantTexts_IsToldApartByThem(string value, Type type) =>
        Assert.IsType(type, Read(With("notice", value)).Notice);

    [Theory]
    [InlineData("""{"channel":"pigeon"}""")]
    [InlineData("""{"number":"1"}""")]
    [InlineData("[]")]
    public void AUnionThatFitsNoCase_IsRefused(string value) =>
        Assert.Contains("Notice", Assert.Throws<JsonException>(() => Read(With("notice", value))).Message, StringComparison.Ordinal);

    [Fact]
    public void AUnionOfRequiredProperties_IsToldApartByTheirPresence()
    {
        Assert.IsType<Place.WithLockerCode>(Read(With("sender", """{"city":"Praha","lockerCode":"CZ1"}""")).Sender.Value);
        Assert.IsType<Place.WithStreet>(Read(With("sender", """{"city":"Praha","street":"lockerCode"}""")).Sender.Value);
        Assert.Throws<JsonException>(() => Read(With("sender", """{"city":"Praha"}""")));
    }

    private static Parcel Read(string json) => JsonSerializer.Deserialize<Parcel>(json)!;

    private static string With(string property, string value)
    {
        JsonObject parcel = JsonNode.Parse(Least)!.AsObject();
        parcel[property] = JsonNode.Parse(value);
        return parcel.ToJsonString();
    }

    private static void AssertUnchanged(string json)
    {
        string written = JsonSerializer.Serialize(Read(json));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), written);
    }
}
