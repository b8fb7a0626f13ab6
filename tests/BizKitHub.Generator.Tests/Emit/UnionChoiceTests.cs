using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>The expression that finds the case of a union, however many of its means are nested in each other.</summary>
public sealed class UnionChoiceTests
{
    [Fact]
    public void JsonTypes_AreToldApartByTheirTokens() => Is(
        new KindChoice(Given.Many(
            new KindArm(JsonKinds.String | JsonKinds.Number, new CaseChoice(0)),
            new KindArm(JsonKinds.Boolean, new CaseChoice(1)),
            new KindArm(JsonKinds.Array | JsonKinds.Object, new CaseChoice(2)))),
        """
        reader.TokenType switch
        {
            JsonTokenType.String or JsonTokenType.Number => new Thing.A { Value = ReadString(ref reader) },
            JsonTokenType.True or JsonTokenType.False => new Thing.B { Value = KindJson.Read(ref reader) },
            JsonTokenType.StartArray or JsonTokenType.StartObject => Case_C.Read(ref reader),
            _ => throw JsonErrors.NoCase("Thing"),
        }
        """);

    [Fact]
    public void Constants_AreToldApartByOneProperty()
    {
        Is(
            Constants("flag", new(true, Text: null), new(false, Text: null)),
            """
            PeekBoolean(reader, "flag"u8) switch
            {
                true => new Thing.A { Value = ReadString(ref reader) },
                false => new Thing.B { Value = KindJson.Read(ref reader) },
                _ => throw JsonErrors.NoCase("Thing"),
            }
            """);
        Is(
            Constants("size", new(null, Text: null, 1), new(null, Text: null, 2)),
            """
            PeekNumber(reader, "size"u8) switch
            {
                1m => new Thing.A { Value = ReadString(ref reader) },
                2m => new Thing.B { Value = KindJson.Read(ref reader) },
                _ => throw JsonErrors.NoCase("Thing"),
            }
            """);
    }

    [Fact]
    public void Texts_AreFieldsOfTheirOwn_AndWhatIsLeftIsTheRest() => Is(
        new ConstantChoice(
            "kind",
            Given.Many(
                new ConstantArm(Given.Many(Text("a"), Text("b")), new CaseChoice(0)),
                new ConstantArm(Given.Many(Text("c")), new ConstantChoice("of", Given.Many(new ConstantArm(Given.Many(Text("d")), new CaseChoice(1))), Otherwise: null))),
            new CaseChoice(2)),
        """
        PeekString(reader, "kind"u8, Values) switch
        {
            "a" or "b" => new Thing.A { Value = ReadString(ref reader) },
            "c" => PeekString(reader, "of"u8, Values2) switch
            {
                "d" => new Thing.B { Value = KindJson.Read(ref reader) },
                _ => throw JsonErrors.NoCase("Thing"),
            },
            _ => Case_C.Read(ref reader),
        }
        """,
        "private static readonly JsonValues Values = new(\"a\", \"b\", \"c\");",
        "private static readonly JsonValues Values2 = new(\"d\");");

    [Fact]
    public void Markers_AreLookedForInTurn()
    {
        EquatableArray<MarkerArm> arms = Given.Many(new MarkerArm("a", 0), new MarkerArm("c", 2));

        Is(
            new MarkerChoice(arms, Otherwise: null),
            """
            reader.TokenType switch
            {
                _ when PeekHas(reader, "a"u8) => new Thing.A { Value = ReadString(ref reader) },
                _ when PeekHas(reader, "c"u8) => Case_C.Read(ref reader),
                _ => throw JsonErrors.NoCase("Thing"),
            }
            """);
        Is(
            new MarkerChoice(arms, new CaseChoice(1)),
            """
            reader.TokenType switch
            {
                _ when PeekHas(reader, "a"u8) => new Thing.A { Value = ReadString(ref reader) },
                _ when PeekHas(reader, "c"u8) => Case_C.Read(ref reader),
                _ => new Thing.B { Value = KindJson.Read(ref reader) },
            }
            """);
    }

    [Fact]
    public void FirstFit_IsFoundByAttempts() => Is(
        new KindChoice(Given.Many(
            new KindArm(JsonKinds.String, new FitChoice(Given.Many(new FitArm(0, EquatableArray<string>.Empty), new FitArm(1, EquatableArray<string>.Empty)))),
            new KindArm(JsonKinds.Object, new FitChoice(Given.Many(new FitArm(2, Given.Many("x", "y\"")), new FitArm(1, EquatableArray<string>.Empty)))))),
        """
        reader.TokenType switch
        {
            JsonTokenType.String => ReadFirstFit(ref reader, "Thing", Attempts),
            JsonTokenType.StartObject => ReadFirstFit(ref reader, "Thing", Attempts2),
            _ => throw JsonErrors.NoCase("Thing"),
        }
        """,
        """
        private static readonly JsonCase<Thing>[] Attempts =
        {
            new(static (ref Utf8JsonReader reader) => new Thing.A { Value = ReadString(ref reader) }),
            new(static (ref Utf8JsonReader reader) => new Thing.B { Value = KindJson.Read(ref reader) }),
        };
        """,
        """
        private static readonly JsonCase<Thing>[] Attempts2 =
        {
            new(Case_C.Read, "x", "y\""),
            new(static (ref Utf8JsonReader reader) => new Thing.B { Value = KindJson.Read(ref reader) }),
        };
        """);

    /// <summary>What tells a case apart is written in front of what its value has, and expected only where it must be there.</summary>
    [Theory]
    [InlineData(true, "\"kind\"")]
    [InlineData(false, "\"kind?\"")]
    public void ConstantOfACase_IsOneOfItsNames(bool isRequired, string name)
    {
        UnionModel type = Union(new CaseChoice(0));
        UnionCase one = type.Cases[2] with { Constant = new("kind", Text("c"), isRequired) };
        string codec = Given.Written(code => UnionCodecEmitter.Write(code, type with { Cases = Given.Many(one) }, Given.Syntax));

        Assert.Contains($"new(\"C\", {name}, \"size\");", codec, StringComparison.Ordinal);
        Assert.Contains("case 0: json.Expect(ref reader, \"c\"u8); break;", codec, StringComparison.Ordinal);
        Assert.Contains("writer.WriteString(names[0], \"c\");", codec, StringComparison.Ordinal);
        Assert.DoesNotContain("Discriminator", codec, StringComparison.Ordinal);
    }

    [Fact]
    public void ConstantOfAValue_IsWrittenInFrontOfWhatTheValueWrites()
    {
        UnionModel type = Union(new CaseChoice(0));
        UnionCase one = type.Cases[0] with { Value = Given.Loose, Constant = new("kind", Text("a"), IsRequired: true) };
        string codec = Given.Written(code => UnionCodecEmitter.Write(code, type with { Cases = Given.Many(one) }, Given.Syntax));

        Assert.Contains("case Thing.A one: WriteWithProperty(writer, one.Value, LooseJson.Write, \"kind\"u8, \"\\\"a\\\"\"u8); break;\n", codec, StringComparison.Ordinal);
    }

    private static void Is(UnionChoice choice, string expression, params string[] fields)
    {
        var emitter = new UnionChoiceEmitter(Union(choice), Given.Syntax);

        Assert.Equal(expression, emitter.Expression().Text);
        Assert.Equal(fields, emitter.Fields.Select(f => f.Text));
    }

    private static ConstantModel Text(string text) => new(Boolean: null, text);

    private static ConstantChoice Constants(string name, params ConstantModel[] values) =>
        new(name, values.Select((v, i) => new ConstantArm(Given.Many(v), new CaseChoice(i))).ToEquatableArray(), Otherwise: null);

    private static UnionModel Union(UnionChoice choice) => new()
    {
        Name = new("Thing"),
        Documentation = Documentation.None,
        Cluster = "Thing",
        IsValidated = false,
        Choice = choice,
        Cases = Given.Many(
            Case("A", Given.Text, shape: null),
            Case("B", Given.Kind, shape: null),
            Case("C", value: null, new()
            {
                Name = new("C"),
                Documentation = Documentation.None,
                Cluster = "Thing",
                IsValidated = false,
                Properties = Given.Many(Given.Property("size", Given.Whole)),
                AdditionalProperties = null,
            })),
    };

    private static UnionCase Case(string name, TypeUse? value, ObjectModel? shape) => new()
    {
        Name = new(name),
        Constant = null,
        Object = shape,
        Value = value,
        Documentation = Documentation.None,
    };
}
