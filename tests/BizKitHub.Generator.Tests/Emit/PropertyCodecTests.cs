using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>How an object is read property by property, and written in the fewest calls.</summary>
public sealed class PropertyCodecTests
{
    private static readonly ConstantModel Fixed = new(Boolean: null, "a");

    [Theory]
    [InlineData((int)Primitive.String, "writer.WriteString(names[0], value.It);")]
    [InlineData((int)Primitive.Boolean, "writer.WriteBoolean(names[0], value.It);")]
    [InlineData((int)Primitive.Int32, "writer.WriteNumber(names[0], value.It);")]
    [InlineData((int)Primitive.Int64, "writer.WriteNumber(names[0], value.It);")]
    [InlineData((int)Primitive.Decimal, "WriteDecimal(writer, names[0], value.It);")]
    [InlineData((int)Primitive.Double, "writer.WritePropertyName(names[0]);\nWriteDouble(writer, value.It);")]
    [InlineData((int)Primitive.Guid, "writer.WritePropertyName(names[0]);\nWriteGuid(writer, value.It);")]
    public void RequiredProperty_IsWrittenWithItsName(int primitive, string statement) =>
        Assert.Equal(statement + "\n", Written(Given.Property("it", new PrimitiveUse((Primitive)primitive))));

    [Theory]
    [InlineData((int)Primitive.String, "writer.WriteString(names[0], value.It);")]
    [InlineData((int)Primitive.Boolean, "writer.WritePropertyName(names[0]);\nWriteNullableValue(writer, value.It, JsonWriting.WriteBoolean);")]
    [InlineData((int)Primitive.Int32, "writer.WritePropertyName(names[0]);\nWriteNullableValue(writer, value.It, JsonWriting.WriteInt32);")]
    [InlineData((int)Primitive.Decimal, "writer.WritePropertyName(names[0]);\nWriteNullableValue(writer, value.It, JsonWriting.WriteDecimal);")]
    public void NullableProperty_IsWrittenAsNullWhereItIs(int primitive, string statement) =>
        Assert.Equal(statement + "\n", Written(Given.Property("it", new PrimitiveUse((Primitive)primitive, IsNullable: true))));

    [Fact]
    public void OptionalProperty_IsWrittenWhereItIsThere()
    {
        Optional("WriteOptional(writer, names[0], value.It);", Given.Whole);
        Optional("WritePresent(writer, names[0], value.It, JsonWriting.WriteString);", Given.Text.OrNull());
        Optional("WriteOptionalList(writer, names[0], value.It, ThingJson.Write);", new ListUse(Given.Thing));
        Optional("WriteOptionalMap(writer, names[0], value.It, JsonWriting.WriteInt64);", new MapUse(Given.Whole));
        Optional("WriteOptionalValue(writer, names[0], value.It, KindJson.Write);", Given.Kind);
        Optional("WriteOptional(writer, names[0], value.It, ThingJson.Write);", Given.Thing);
        Optional("WritePresent(writer, names[0], value.It, static (writer, value) => WriteNullable(writer, value, ThingJson.Write));", Given.Thing.OrNull());
    }

    [Fact]
    public void Constant_IsWrittenAsWhatItIs()
    {
        Assert.Equal("writer.WriteString(names[0], \"a\");\n", Written(Given.Property("it", Given.Text, constant: Fixed)));
        Assert.Equal("writer.WriteBoolean(names[0], true);\n", Written(Given.Property("it", Given.Text, constant: new(true, Text: null))));
        Assert.Equal("writer.WriteNumber(names[0], 2L);\n", Written(Given.Property("it", Given.Whole, Presence.Optional, constant: new(null, Text: null, 2))));
    }

    [Fact]
    public void Object_IsReadIntoAVariablePerProperty() => Assert.Equal(
        """
        string? name = null, note = null;
        long size = default;
        long? height = null;
        Kind kind = default;
        Optional<Thing?> part = default;
        Thing? @class = null;
        JsonProperties json = Names.Read(ref reader);
        while (json.Next(ref reader))
        {
            switch (json.Index)
            {
                case 0: name = ReadString(ref reader); break;
                case 1: json.Expect(ref reader, "a"u8); break;
                case 2: size = ReadInt64(ref reader); break;
                case 3: note = ReadNullableString(ref reader); break;
                case 4: height = ReadNullableInt64(ref reader); break;
                case 5: kind = KindJson.Read(ref reader); break;
                case 6: part = new(ReadNullable(ref reader, ThingJson.Read)); break;
                case 7: @class = ThingJson.Read(ref reader); break;
                case 8: json.Expect(ref reader, 2m); break;
            }
        }

        return new()
        {
            Name = name!,
            Size = size,
            Note = note,
            Height = height,
            Kind = kind,
            Part = part,
            Class = @class!,
        };

        """,
        Read(
            others: null,
            Given.Property("name", Given.Text),
            Given.Property("fixed", Given.Text, constant: Fixed),
            Given.Property("size", Given.Whole),
            Given.Property("note", Given.Text, Presence.Optional),
            Given.Property("height", Given.Whole.OrNull()),
            Given.Property("kind", Given.Kind),
            Given.Property("part", Given.Thing.OrNull(), Presence.Optional),
            Given.Property("class", Given.Thing),
            Given.Property("two", Given.Whole, constant: new(null, Text: null, 2))));

    [Fact]
    public void OtherProperties_AreKept()
    {
        Assert.Equal(
            """
            JsonOthers<Kind> additional = default;
            JsonProperties json = Names.Read(ref reader);
            while (json.NextOfAny(ref reader))
            {
                additional.Add(json.Name, KindJson.Read(ref reader));
            }

            return new()
            {
                Others = additional.ToMap(),
            };

            """,
            Read(Given.Kind));
        Assert.Equal(
            """
            JsonOthers<Kind> additional = default;
            JsonProperties json = Names.Read(ref reader);
            while (json.NextOfAny(ref reader))
            {
                switch (json.Index)
                {
                    case 0: json.Expect(ref reader, "a"u8); break;
                    default: additional.Add(json.Name, KindJson.Read(ref reader)); break;
                }
            }

            return new()
            {
                Others = additional.ToMap(),
            };

            """,
            Read(Given.Kind, Given.Property("fixed", Given.Text, constant: Fixed)));
    }

    [Fact]
    public void ObjectWithoutVariables_IsReadAllTheSame()
    {
        Assert.Equal("ReadEmpty(ref reader, \"Box\");\nreturn new();\n", Read(others: null));
        Assert.Equal(
            """
            JsonProperties json = Names.Read(ref reader);
            while (json.Next(ref reader))
            {
                switch (json.Index)
                {
                    case 0: json.Expect(ref reader, true); break;
                }
            }

            return new();

            """,
            Read(others: null, Given.Property("fixed", Given.Text, constant: new(true, Text: null))));
    }

    [Fact]
    public void Names_AreMarkedWhereTheyAreOptionalOrEndLikeAMark()
    {
        string codec = Codec(Box(
            others: null,
            Given.Property("a", Given.Text),
            Given.Property("b", Given.Text, Presence.Optional),
            Given.Property("c", Given.Text) with { WireName = "c?" },
            Given.Property("d", Given.Text) with { WireName = "d!" },
            Given.Property("e", Given.Text, Presence.Optional) with { WireName = "e!" }));

        Assert.Contains("private static readonly JsonNames Names = new(\"Box\", \"a\", \"b?\", \"c?!\", \"d!!\", \"e!?\");", codec, StringComparison.Ordinal);
    }

    [Fact]
    public void ObjectOfOthersOnly_HasNamesToBeReadBy_AndNoneToBeWrittenBy()
    {
        string codec = Codec(Box(Given.Whole));

        Assert.Contains("private static readonly JsonNames Names = new(\"Box\");", codec, StringComparison.Ordinal);
        Assert.Contains(
            """
                internal static void Write(Utf8JsonWriter writer, Box value)
                {
                    writer.WriteStartObject();
                    WriteEntries(writer, value.Others, JsonWriting.WriteInt64);
                    writer.WriteEndObject();
                }
            """,
            codec,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Validate", codec, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyObject_HasNoNames()
    {
        string codec = Codec(Box(others: null) with { IsValidated = true });

        Assert.DoesNotContain("Names", codec, StringComparison.Ordinal);
        Assert.Contains("ApiConstraint.Required(value, \"Box\");", codec, StringComparison.Ordinal);
    }

    private static void Optional(string statement, TypeUse type) =>
        Assert.Equal(statement + "\n", Written(Given.Property("it", type, Presence.Optional)));

    private static string Written(PropertyModel property) => Given.Written(code => PropertyWriting.Write(code, property, 0, Given.Syntax));

    private static string Read(TypeUse? others, params PropertyModel[] properties) =>
        Given.Written(new ObjectReading(Box(others, properties), Given.Syntax).Statements);

    private static string Codec(ObjectModel type) => Given.Written(code => ObjectCodecEmitter.Write(code, type, Given.Syntax));

    private static ObjectModel Box(TypeUse? others, params PropertyModel[] properties) => new()
    {
        Name = new("Box"),
        Documentation = Documentation.None,
        Cluster = "Box",
        IsValidated = false,
        Properties = Given.Many(properties),
        AdditionalProperties = others is null ? null : new(new("Others"), others),
    };
}
