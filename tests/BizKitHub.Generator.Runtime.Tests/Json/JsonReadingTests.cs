using System.Buffers;
using System.Text;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Runtime.Tests.Json;

public sealed class JsonReadingTests
{
    /// <summary>Every value that is refused has this in it, so that no message can repeat it unnoticed.</summary>
    private const string Secret = "s3cr3t";

    [Theory]
    [InlineData("""{"name":"Jan","other":{"deep":[1,{"name":"no"}]},"age":3}""")]
    [InlineData("""{ "age" : 3 , "name" : "Jan" }""")]
    [InlineData("""{"\u006eame":"Jan","ag\u0065":3}""")]
    [InlineData("""{"name":"Jim","name":"Jan","age":3,"nam":"x","names":"y"}""")]
    public void Properties_AreFoundInAnyOrderAndSpelling(string json) => Assert.Equal(("Jan", 3), Api.ReadJson(json, ReadPerson));

    [Fact]
    public void AnEmptyObject_HasNoProperties() => Assert.Equal((null, 0), Api.ReadJson("{}", ReadPerson));

    [Fact]
    public void TextInPieces_ReadsLikeTextInOne()
    {
        const string Json = """{"na\u006De":"Ji\u0159\u00ed","x":[[],{}],"age":42,"when":"2025-01-10T16:19:40.150\u005A","day":"2025-01-10"}""";
        byte[] bytes = Encoding.UTF8.GetBytes(Json);
        Values.Holds(Gen.Choose(1, bytes.Length), size =>
        {
            var reader = new Utf8JsonReader(Split(bytes, size));
            reader.Read();
            var seen = new List<string>();
            JsonReading.ExpectObject(ref reader, "Any");
            while (JsonReading.NextProperty(ref reader, out ReadOnlySpan<byte> name))
            {
                seen.Add(Encoding.UTF8.GetString(name));
                switch (seen[^1])
                {
                    case "name":
                        Assert.Equal("Jiří", JsonReading.ReadString(ref reader));
                        break;
                    case "age":
                        Assert.Equal(42, JsonReading.ReadInt32(ref reader));
                        break;
                    case "when":
                        Assert.Equal(new DateTimeOffset(2025, 1, 10, 16, 19, 40, 150, TimeSpan.Zero), JsonReading.ReadDateTimeOffset(ref reader));
                        break;
                    case "day":
                        Assert.Equal(new DateOnly(2025, 1, 10), JsonReading.ReadDateOnly(ref reader));
                        break;
                    default:
                        reader.Skip();
                        break;
                }
            }

            Assert.Equal(["name", "x", "age", "when", "day"], seen);
        });
    }

    [Fact]
    public void ATextThatEndsEarly_IsRefusedWhereverItEnds()
    {
        const string Json = """{"name":"Jan","list":[1,2],"map":{"a":{}},"age":3}""";
        for (int length = 0; length < Json.Length; length++)
        {
            string part = Json[..length];
            Assert.ThrowsAny<JsonException>(() => Api.ReadJson(part, ReadPerson));
        }
    }

    [Fact]
    public void AReaderOfAPart_IsRefusedAtItsEnd() => Assert.Throws<JsonException>(() =>
    {
        var reader = new Utf8JsonReader("""{"name":"Jan","""u8, isFinalBlock: false, default);
        reader.Read();
        ReadPerson(ref reader);
    });

    [Fact]
    public void AMap_KeepsTheLastOfEqualNamesAtThePlaceOfTheFirst()
    {
        IReadOnlyDictionary<string, int> map = Api.ReadJson(
            """{"b":1,"a":2,"b":3}""", static (ref Utf8JsonReader reader) => JsonReading.ReadMap(ref reader, JsonReading.ReadInt32));
        Assert.Equal([new("b", 3), new("a", 2)], map);
    }

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("-0", 0)]
    [InlineData("2147483647.000", int.MaxValue)]
    [InlineData("-2147483648.0", int.MinValue)]
    public void WholeNumbers_AreIntegersInEverySpelling(string json, int expected)
    {
        Assert.Equal(expected, Api.ReadJson(json, JsonReading.ReadInt32));
        Assert.Equal(expected, Api.ReadJson(json, JsonReading.ReadInt64));
    }

    [Fact]
    public void ValuesOfAnotherKindOrForm_AreRefusedWithoutBeingRepeated()
    {
        Refused($"\"{Secret}\"", JsonReading.ReadBoolean, "A boolean was expected, but a string was found.");
        Refused("1", JsonReading.ReadString, "A string was expected, but a number was found.");
        Refused("null", JsonReading.ReadString, "A string was expected, but null was found.");
        Refused("\"1\"", JsonReading.ReadInt32, "An integer was expected, but a string was found.");
        Refused("\"1\"", JsonReading.ReadInt64, "An integer was expected, but a string was found.");
        Refused("1.5", JsonReading.ReadInt32, "The value is not an integer of 32 bits.");
        Refused("2147483648", JsonReading.ReadInt32, "The value is not an integer of 32 bits.");
        Refused("9223372036854775808", JsonReading.ReadInt64, "The value is not an integer of 64 bits.");
        Refused("1e29", JsonReading.ReadDecimal, "The value is not a number that decimal can hold.");
        Refused("\"1\"", JsonReading.ReadDecimal, "A number was expected, but a string was found.");
        Refused("1e999", JsonReading.ReadDouble, "The value is not a number of double precision.");
        Refused("true", JsonReading.ReadDouble, "A number was expected, but a boolean was found.");
        Refused("1e39", JsonReading.ReadSingle, "The value is not a number of single precision.");
        Refused($"\"{Secret}\"", JsonReading.ReadDateTimeOffset, "The value is not a date and time (RFC 3339).");
        Refused($"\"{new string('9', 500)}\\u0039\"", JsonReading.ReadDateTimeOffset, "The value is not a date and time (RFC 3339).");
        Refused("{}", JsonReading.ReadDateTimeOffset, "A date and time was expected, but an object was found.");
        Refused($"\"{Secret}\"", JsonReading.ReadDateOnly, "The value is not a date (RFC 3339).");
        Refused($"\"{Secret}\"", JsonReading.ReadTimeOnly, "The value is not a time of day (RFC 3339).");
        Refused($"\"{Secret}\"", JsonReading.ReadGuid, "The value is not a UUID.");
        Refused($"\"http://{Secret}:port\"", JsonReading.ReadUri, "The value is not a URI.");
        Refused($"\"{Secret}\"", JsonReading.ReadBytes, "The value is not Base64 text.");
        Refused("[]", static (ref Utf8JsonReader reader) => JsonReading.ReadMap(ref reader, JsonReading.ReadString), "An object was expected, but an array was found.");
        Refused("{}", static (ref Utf8JsonReader reader) => JsonReading.ReadList(ref reader, JsonReading.ReadString), "An array was expected, but an object was found.");
        Refused("1", JsonReading.ReadDateOnly, "A date was expected, but a number was found.");
        Refused("1", JsonReading.ReadTimeOnly, "A time was expected, but a number was found.");
        Refused("1", JsonReading.ReadGuid, "A UUID was expected, but a number was found.");
        Refused("1", JsonReading.ReadUri, "A URI was expected, but a number was found.");
        Refused("1", JsonReading.ReadBytes, "Base64 text was expected, but a number was found.");
        Refused("null", JsonReading.ReadSingle, "A number was expected, but null was found.");
        Refused("-2147483649", JsonReading.ReadInt32, "The value is not an integer of 32 bits.");
        Refused("[]", ReadPerson, "An object (Person) was expected, but an array was found.");
    }

    [Fact]
    public void WhatTheContractMisses_IsNamed()
    {
        Assert.Equal("The required property 'email' of Customer is missing.", JsonErrors.Missing("Customer", "email").Message);
        Assert.Equal("The value fits no case of Answer.", JsonErrors.NoCase("Answer").Message);
        Assert.Equal("The property 'success' of Answer does not have its one allowed value.", JsonErrors.WrongConstant("Answer", "success").Message);
    }

    [Fact]
    public void AnArray_IsWalkedItemByItem()
    {
        Assert.Equal(6, Api.ReadJson("[1,2,3]", Sum));
        Assert.Equal(0, Api.ReadJson("[]", Sum));
        Refused("{}", Sum, "An array (Numbers) was expected, but an object was found.");

        static int Sum(ref Utf8JsonReader reader)
        {
            int sum = 0;
            JsonReading.ExpectArray(ref reader, "Numbers");
            while (JsonReading.NextItem(ref reader))
            {
                sum += JsonReading.ReadInt32(ref reader);
            }

            return sum;
        }
    }

    [Fact]
    public void AnElement_OutlivesTheTextItCameFrom()
    {
        byte[] json = """{"a":1}"""u8.ToArray();
        JsonElement element = Api.ReadJson(json, JsonReading.ReadElement);
        json.AsSpan().Clear();
        Assert.Equal("""{"a":1}""", element.GetRawText());
    }

    [Fact]
    public void ALongList_TakesNoMoreRoomThanItsItems()
    {
        int[] values = [.. Enumerable.Range(0, 1000)];
        IReadOnlyList<int> read = Api.ReadJson(
            JsonSerializer.SerializeToUtf8Bytes(values), static (ref Utf8JsonReader reader) => JsonReading.ReadList(ref reader, JsonReading.ReadInt32));
        Assert.Equal(values, Assert.IsType<int[]>(read));
    }

    [Fact]
    public void AListInAList_DoesNotDisturbIt()
    {
        IReadOnlyList<IReadOnlyList<int>> read = Api.ReadJson("[[1],[],[2,3]]", static (ref Utf8JsonReader reader) => JsonReading.ReadList(
            ref reader, static (ref Utf8JsonReader inner) => JsonReading.ReadList(ref inner, JsonReading.ReadInt32)));
        Assert.Equal([[1], [], [2, 3]], read);
    }

    private static void Refused<T>(string json, JsonRead<T> read, string message)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Api.ReadJson(json, read));
        Assert.Equal(message, exception.Message);
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
    }

    private static (string? Name, int Age) ReadPerson(ref Utf8JsonReader reader)
    {
        string? personName = null;
        int age = 0;
        JsonReading.ExpectObject(ref reader, "Person");
        while (JsonReading.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    personName = JsonReading.ReadString(ref reader);
                    break;
                case 3 when name.SequenceEqual("age"u8):
                    age = JsonReading.ReadInt32(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return (personName, age);
    }

    private static ReadOnlySequence<byte> Split(byte[] bytes, int size)
    {
        var first = new Piece(bytes.AsMemory(0, Math.Min(size, bytes.Length)), 0);
        Piece last = first;
        for (int start = size; start < bytes.Length; start += size)
        {
            last = last.Append(bytes.AsMemory(start, Math.Min(size, bytes.Length - start)));
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        public Piece Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
