using System.Globalization;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Runtime.Tests.Json;

/// <summary>Reads objects as emitted code does: by the places of the names that the contract has.</summary>
public sealed class JsonPropertiesTests
{
    private static readonly JsonNames Person = new("Person", "name", "age?", "email", "odd!!", "note??");

    [Theory]
    [InlineData("""{"name":1,"age":2,"email":3,"odd!":4,"note?":5}""", "0=1 1=2 2=3 3=4 4=5")]
    [InlineData("""{"odd!":4,"email":3,"name":1}""", "3=4 2=3 0=1")]
    [InlineData("""{"x":[{"name":9}],"name":1,"y":{},"email":3,"odd!":4,"z":0}""", "0=1 2=3 3=4")]
    [InlineData("""{"name":1,"email":3,"odd!":4,"n\u0061me":7}""", "0=1 2=3 3=4 0=7")]
    public void KnownProperties_AreMetInTheOrderOfTheText(string json, string expected) => Assert.Equal(expected, Api.ReadJson(json, ReadKnown));

    [Theory]
    [InlineData("{}", "name")]
    [InlineData("""{"odd!":4,"email":3}""", "name")]
    [InlineData("""{"name":1,"odd!":4}""", "email")]
    [InlineData("""{"name":1,"email":3,"odd":4,"odd!!":4}""", "odd!")]
    public void TheFirstRequiredPropertyThatHasNotCome_IsNamed(string json, string missing)
    {
        string expected = $"The required property '{missing}' of Person is missing.";
        Assert.Equal(expected, Assert.Throws<JsonException>(() => Api.ReadJson(json, ReadKnown)).Message);
        Assert.Equal(expected, Assert.Throws<JsonException>(() => Api.ReadJson(json, ReadAll)).Message);
    }

    [Fact]
    public void UnknownProperties_AreHandedOutByNameWhereTheyAreKept() =>
        Assert.Equal("x=1 0=2 =3 3=4 2=5 Ž=6", Api.ReadJson("""{"x":1,"name":2,"":3,"odd!":4,"email":5,"\u017d":6}""", ReadAll));

    [Fact]
    public void AnythingButAnObject_IsRefusedByTheTypesName() => Assert.Equal(
        "An object (Person) was expected, but an array was found.",
        Assert.Throws<JsonException>(() => Api.ReadJson("[]", ReadKnown)).Message);

    [Fact]
    public void MoreRequiredPropertiesThanBits_AreAllRequired()
    {
        string[] names = [.. Enumerable.Range(0, 130).Select(i => "property" + i.ToString(CultureInfo.InvariantCulture))];
        var wide = new JsonNames("Wide", names);
        Assert.Equal(130, Count(names));
        Assert.Equal(130, Count([.. names.Reverse()]));
        foreach (string missing in names)
        {
            JsonException refused = Assert.Throws<JsonException>(() => Count([.. names.Where(name => name != missing)]));
            Assert.Equal($"The required property '{missing}' of Wide is missing.", refused.Message);
        }

        int Count(string[] present) => Api.ReadJson("{" + string.Join(',', present.Select(name => $"\"{name}\":0")) + "}", (ref Utf8JsonReader reader) =>
        {
            int count = 0;
            for (JsonProperties json = wide.Read(ref reader); json.Next(ref reader); count++)
            {
                Assert.Equal(0, JsonReading.ReadInt32(ref reader));
            }

            return count;
        });
    }

    [Theory]
    [InlineData("""{"flag":true,"number":2.50,"text":"car\u0064"}""", null)]
    [InlineData("""{"flag":false,"number":2.5,"text":"card"}""", "The property 'flag' of Payment does not have its one allowed value.")]
    [InlineData("""{"flag":true,"number":2.6,"text":"card"}""", "The property 'number' of Payment does not have its one allowed value.")]
    [InlineData("""{"flag":true,"number":2.5,"text":"cash"}""", "The property 'text' of Payment does not have its one allowed value.")]
    [InlineData("""{"flag":true,"number":2.5,"text":1}""", "A string was expected, but a number was found.")]
    public void AConstant_MustBeWhatTheContractSays(string json, string? message) =>
        Assert.Equal(message, Record.Exception(() => Api.ReadJson(json, ReadPayment))?.Message);

    [Fact]
    public void AnObjectWithNothingToKeep_IsReadToItsEnd()
    {
        Assert.Equal(1, Api.ReadJson("""{"a":{"b":[]},"c":1}""", static (ref Utf8JsonReader reader) =>
        {
            JsonReading.ReadEmpty(ref reader, "Nothing");
            return 1;
        }));
        Assert.Throws<JsonException>(() => Api.ReadJson("1", static (ref Utf8JsonReader reader) =>
        {
            JsonReading.ReadEmpty(ref reader, "Nothing");
            return 1;
        }));
    }

    [Fact]
    public void EveryName_IsFoundAtItsPlace_WhateverIsExpected() => Values.Holds(
        from names in Gen.ListOf(Values.Texts)
        from expected in Gen.Choose(0, 40)
        select (Names: names.Distinct(StringComparer.Ordinal).ToArray(), Expected: expected),
        sample =>
        {
            var table = JsonNameTable.Of(sample.Names);
            for (int index = 0; index < sample.Names.Length; index++)
            {
                Assert.Equal(sample.Names[index], table.Name(index));
                Assert.Equal(index, table.Find(Utf8(sample.Names[index]), sample.Expected));
                Assert.True(table.Find(Utf8(sample.Names[index] + "\u0001unknown"), sample.Expected) < 0);
            }
        });

    [Fact]
    public void NamesOfEveryLength_AreToldApartByTheirLastCharacter()
    {
        string[] names = [.. Enumerable.Range(0, 40).SelectMany(length => new[] { new string('a', length) + "x", new string('a', length) + "y" })];
        var table = JsonNameTable.Of(names);
        Assert.All(names.Index(), name => Assert.Equal(name.Index, table.Find(Utf8(name.Item))));
        Assert.True(table.Find(Utf8("aaaz")) < 0);
        Assert.True(table.Find([]) < 0);
    }

    [Fact]
    public void NamesAreEncodedOnce_WithoutTheirMarks()
    {
        Assert.Equal(["name", "age", "email", "odd!", "note?"], Person.Encoded.Select(name => name.Value));
        Assert.Same(Person.Encoded, Person.Encoded);
        Assert.Same(Person.Table, Person.Table);
        Assert.Equal("Person", Person.Type);
    }

    private static string ReadKnown(ref Utf8JsonReader reader)
    {
        var seen = new List<string>();
        JsonProperties json = Person.Read(ref reader);
        while (json.Next(ref reader))
        {
            seen.Add(string.Create(CultureInfo.InvariantCulture, $"{json.Index}={JsonReading.ReadInt32(ref reader)}"));
        }

        return string.Join(' ', seen);
    }

    private static string ReadAll(ref Utf8JsonReader reader)
    {
        var seen = new List<string>();
        JsonProperties json = Person.Read(ref reader);
        while (json.NextOfAny(ref reader))
        {
            string name = json.Index < 0 ? json.Name : json.Index.ToString(CultureInfo.InvariantCulture);
            seen.Add(string.Create(CultureInfo.InvariantCulture, $"{name}={JsonReading.ReadInt32(ref reader)}"));
        }

        return string.Join(' ', seen);
    }

    private static bool ReadPayment(ref Utf8JsonReader reader)
    {
        JsonProperties json = new JsonNames("Payment", "flag", "number", "text").Read(ref reader);
        while (json.Next(ref reader))
        {
            switch (json.Index)
            {
                case 0: json.Expect(ref reader, true); break;
                case 1: json.Expect(ref reader, 2.5m); break;
                case 2: json.Expect(ref reader, "card"u8); break;
            }
        }

        return true;
    }

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
